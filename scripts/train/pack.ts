import { BITS, DENSE } from '../../utils/triage/model/features.ts';
import type { ModelFile } from '../../utils/triage/model/score.ts';
import type { Weights } from './fit.ts';
import { inSteps } from './rounding.ts';

/** Steps either side of 0 of an int8. */
const LEVELS = 127;

/**
 * Rounds the weights to int8. Counts and constants keep four decimals.
 * @param inputs SHA-256 of what each source is made of
 */
export function pack(weights: Weights, inputs: Record<string, string>): string {
  const { step, steps } = inSteps(weights.table, LEVELS);
  const four = (values: Float64Array) =>
    [...values].map((value) => Number(value.toFixed(4))).join(' ');
  const file: ModelFile & { about: string; inputs: Record<string, string> } = {
    about: 'Made by scripts/train; see its README.md. Not to be edited.',
    inputs,
    bits: BITS,
    step,
    dense: {
      negative: four(weights.dense.slice(0, DENSE + 1)),
      positive: four(weights.dense.slice(DENSE + 1)),
    },
    table: Buffer.from(steps.buffer).toString('base64'),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
