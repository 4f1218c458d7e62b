import { BITS } from '../../utils/triage/model/features.ts';
import type { LabelFile } from '../../utils/triage/model/labels.ts';
import { LEVELS, lettersOf } from '../../utils/triage/model/table.ts';
import type { Fitted, Start } from './fit-labels.ts';
import { inSteps } from './rounding.ts';

/** Weights of fewer steps than this say next to nothing and cost bytes. */
const LEAST = 4;

/**
 * Rounds the weights to a few steps; where a label begins becomes its 0.
 * @param inputs SHA-256 of what each source is made of
 */
export function packLabels(
  labels: readonly string[],
  { table, dense }: Fitted,
  starts: readonly Start[],
  inputs: Record<string, string>,
): string {
  const { step, steps } = inSteps(table, LEVELS, LEAST);
  const columns = dense.length / labels.length;
  const weights = (label: number) =>
    [...dense.slice(label * columns, (label + 1) * columns)].map((value, at) =>
      Number((at === columns - 1 ? value - (starts[label]?.from ?? 0) : value).toFixed(4)),
    );
  const file: LabelFile & { about: string; inputs: Record<string, string> } = {
    about: 'Made by scripts/train; see its README.md. Not to be edited.',
    inputs,
    bits: BITS,
    labels: labels.join(' '),
    step,
    dense: Object.fromEntries(labels.map((name, label) => [name, weights(label).join(' ')])),
    table: lettersOf(steps),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
