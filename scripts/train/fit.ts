import { BITS, DENSE, type Features, featuresOf } from '../../utils/triage/model/features.ts';
import { listedOf } from '../../utils/triage/model/listed.ts';
import { tokenise } from '../../utils/triage/tokens.ts';
import { AdaGrad, inRounds } from './adagrad.ts';
import { type Example, SOURCES } from './corpus.ts';

/** Weights before they are rounded: two tables, then the counts and a constant of each. */
export interface Weights {
  table: Float64Array;
  dense: Float64Array;
}

export interface Settings {
  seed: number;
  epochs: number;
  /** Step of AdaGrad. */
  rate: number;
  /** Pull towards 0 of each weight that is used, per example. */
  decay: number;
}
export const SETTINGS: Settings = { seed: 1, epochs: 6, rate: 0.12, decay: 2e-5 };

const SIZE = 1 << BITS;
const COUNTS = DENSE + 1;

/** What the product sees of a text: words and emoji, as `triage` hands them on. */
export function seen(text: string): Features {
  const tokens = tokenise(text).filter(({ kind }) => kind === 'word' || kind === 'emoji');
  return featuresOf(tokens, listedOf(tokens));
}

/**
 * Every set counts as `SOURCES` says whatever its size, and in each set the three feelings count
 * alike: how often people are angry on Reddit says nothing of a shop.
 */
export function importances(examples: readonly Example[]): Float64Array {
  const counts = new Map<string, number>();
  const keyOf = ({ source, label }: Example) => `${source} ${label}`;
  for (const one of examples) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const share = Float64Array.from(
    examples,
    (one) => (SOURCES[one.source] ?? 0) / (counts.get(keyOf(one)) ?? 1),
  );
  const mean = share.reduce((sum, value) => sum + value, 0) / Math.max(1, share.length);
  return share.map((value) => value / mean);
}

/**
 * Logistic regression of three classes, neutral as the reference, by AdaGrad (Duchi, Hazan,
 * Singer 2011). The same examples, order and settings give the same bits.
 */
export function fit(
  examples: readonly Example[],
  features: readonly Features[],
  settings: Settings,
): Weights {
  const table = new AdaGrad(2 * SIZE, 1e-3, settings);
  const dense = new AdaGrad(2 * COUNTS, 1e-1, settings);
  const weights = importances(examples);
  inRounds(examples.length, settings, [table, dense], (at) => {
    const one = features[at];
    const example = examples[at];
    if (!one || !example) return;
    const [negative, positive] = shares(table.weights, dense.weights, one);
    const wrong = [
      negative - Number(example.label === 'negative'),
      positive - Number(example.label === 'positive'),
    ];
    const weight = Math.min(20, weights[at] ?? 0);
    for (const side of [0, 1]) {
      const slope = (wrong[side] ?? 0) * weight;
      for (let k = 0; k < one.buckets.length; k += 1) {
        const place = side * SIZE + (one.buckets[k] ?? 0);
        table.move(place, slope * (one.values[k] ?? 0));
      }
      for (let k = 0; k < COUNTS; k += 1) {
        const value = k === DENSE ? 1 : (one.dense[k] ?? 0);
        if (value !== 0) dense.move(side * COUNTS + k, slope * value);
      }
    }
  });
  return { table: table.mean, dense: dense.mean };
}

/** Likelihood of negative and of positive. */
function shares(table: Float64Array, dense: Float64Array, one: Features): [number, number] {
  const logits = [0, 1].map((side) => {
    let sum = dense[side * COUNTS + DENSE] ?? 0;
    for (let k = 0; k < one.buckets.length; k += 1) {
      sum += (table[side * SIZE + (one.buckets[k] ?? 0)] ?? 0) * (one.values[k] ?? 0);
    }
    for (let k = 0; k < DENSE; k += 1) sum += (dense[side * COUNTS + k] ?? 0) * (one.dense[k] ?? 0);
    return sum;
  });
  const [negative = 0, positive = 0] = logits;
  const top = Math.max(0, negative, positive);
  const parts = [Math.exp(negative - top), Math.exp(positive - top)] as const;
  const total = Math.exp(-top) + parts[0] + parts[1];
  return [parts[0] / total, parts[1] / total];
}
