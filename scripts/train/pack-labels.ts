import { BITS } from '../../utils/triage/model/features.ts';
import { LEVELS, lettersOf } from '../../utils/triage/model/table.ts';
import { LABELS, type WantsFile } from '../../utils/triage/model/wants.ts';
import type { Start, Wanted } from './fit-wants.ts';
import { inSteps } from './rounding.ts';

/** Weights of fewer steps than this say next to nothing and cost bytes. */
const LEAST = 4;

/**
 * Rounds the weights to a few steps; where a label begins becomes its 0.
 * @param inputs SHA-256 of what each source is made of
 */
export function packWants(
  { table, dense }: Wanted,
  starts: readonly Start[],
  inputs: Record<string, string>,
): string {
  const { step, steps } = inSteps(table, LEVELS, LEAST);
  const columns = dense.length / LABELS.length;
  const weights = (label: number) =>
    [...dense.slice(label * columns, (label + 1) * columns)].map((value, at) =>
      Number((at === columns - 1 ? value - (starts[label]?.from ?? 0) : value).toFixed(4)),
    );
  const file: WantsFile & { about: string; inputs: Record<string, string> } = {
    about: 'Made by scripts/train; see its README.md. Not to be edited.',
    inputs,
    bits: BITS,
    labels: LABELS.join(' '),
    step,
    dense: Object.fromEntries(LABELS.map((name, label) => [name, weights(label).join(' ')])),
    table: lettersOf(steps),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
