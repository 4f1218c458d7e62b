import { BITS, DENSE, type Features } from './features.ts';
import { type Pull, pullsOf } from './pulls.ts';
import { numbersOf, tableOf } from './table.ts';

/** Weights of the two feelings, each against neutral. */
export interface Model {
  /** One after the other: the table for negative, then the table for positive. */
  table: Int8Array;
  /** What one step of the table is worth in log-odds. */
  step: number;
  /** `DENSE` weights and a constant, for negative and for positive. */
  dense: { negative: number[]; positive: number[] };
}

/** What the model makes of a text: log-odds against neutral. */
export interface Opinion {
  negative: number;
  positive: number;
  /** Places that pull towards a feeling, the largest pulls first; see `pullsOf`. */
  pulls(towards: 'negative' | 'positive', least: number): Pull[];
}

/** The form in which a model is kept: JSON, with the table as base64. */
export interface ModelFile {
  bits: number;
  step: number;
  /** Numbers with a space between. */
  dense: { negative: string; positive: string };
  table: string;
}

/** @throws Error where the file was made for another table than the code reads */
export function decode(file: ModelFile): Model {
  const table = tableOf(file.table);
  const dense = {
    negative: numbersOf(file.dense.negative),
    positive: numbersOf(file.dense.positive),
  };
  const sound =
    file.bits === BITS &&
    table.length === 2 << BITS &&
    [dense.negative, dense.positive].every((weights) => weights.length === DENSE + 1);
  if (!sound) throw new Error('the model was trained for other features: train it again');
  return { table, step: file.step, dense };
}

/** Scores an English text by what stands in it. Linear, deterministic, never throws. */
export function opinionOf(model: Model, features: Features): Opinion {
  return {
    negative: logit(model, features, 'negative'),
    positive: logit(model, features, 'positive'),
    pulls: (towards, least) => pullsOf(features, pullOf(model, towards), least),
  };
}

const offsetOf = (label: 'negative' | 'positive'): number => (label === 'negative' ? 0 : 1 << BITS);

function logit(model: Model, features: Features, label: 'negative' | 'positive'): number {
  const offset = offsetOf(label);
  const { buckets, values, dense } = features;
  let sum = 0;
  for (let at = 0; at < buckets.length; at += 1) {
    sum += (model.table[offset + (buckets[at] as number)] as number) * (values[at] as number);
  }
  const weights = model.dense[label];
  let total = sum * model.step + (weights[DENSE] ?? 0);
  for (let at = 0; at < DENSE; at += 1) total += (weights[at] as number) * (dense[at] as number);
  return total;
}

/** How much a place of the table pulls one way rather than the other. */
function pullOf({ table, step }: Model, towards: 'negative' | 'positive') {
  const sign = towards === 'negative' ? step : -step;
  return (bucket: number): number =>
    sign * ((table[bucket] ?? 0) - (table[(1 << BITS) + bucket] ?? 0));
}
