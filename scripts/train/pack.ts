import { BITS, DENSE } from '../../utils/triage/model/features.ts';
import type { ModelFile } from '../../utils/triage/model/score.ts';
import type { Weights } from './fit.ts';

/** Of the weights that are used at all, the largest thousandth is cut off for a finer step. */
const CUT = 0.999;

/**
 * Rounds the weights to int8. Counts and constants keep four decimals.
 * @param inputs SHA-256 of what each source is made of
 */
export function pack(weights: Weights, inputs: Record<string, string>): string {
  const sizes = Float64Array.from(weights.table, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = sizes[Math.floor((sizes.length - 1) * CUT)] || 1;
  const step = Number((largest / 127).toPrecision(6));
  const table = Int8Array.from(weights.table, (value) =>
    Math.max(-127, Math.min(127, Math.round(value / step))),
  );
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
    table: Buffer.from(table.buffer).toString('base64'),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
