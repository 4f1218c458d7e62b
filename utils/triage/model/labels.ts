import type { Token } from '../tokens.ts';
import { BITS, type Features } from './features.ts';
import { type Pull, pullsOf } from './pulls.ts';
import { numbersOf, stepsOf } from './table.ts';

/** A yes or no of its own for each of some labels, by what stands in a text. */
export interface LabelModel<L extends string> {
  labels: readonly L[];
  /** A weight for each label, one place of the hashed features after the other. */
  table: Int8Array;
  /** What one step of the table is worth in log-odds. */
  step: number;
  /** For each label: weights of the numbers that come with the features, and a constant. */
  dense: number[][];
}

/** The form in which such a model is kept. */
export interface LabelFile {
  bits: number;
  labels: string;
  step: number;
  dense: Record<string, string>;
  table: string;
}

/** Log-odds of every label; above 0 is yes. */
export type Odds<L extends string> = Record<L, number>;

/** What such a model sees of a text: its words, what is no word, and numbers of 0 to 1. */
export interface View {
  features: Features;
  /** Places in the table, see `markBuckets`. */
  marks: readonly number[];
  dense: readonly number[];
}

/** How much a mark, a link or a tag counts beside all words together, which count 1. */
export const MARK = 0.5;

/** @throws Error where the file was made for other labels or features than the code reads */
export function decodeLabels<L extends string>(
  kept: LabelFile,
  labels: readonly L[],
): LabelModel<L> {
  const table = stepsOf(kept.table);
  const dense = labels.map((label) => numbersOf(kept.dense[label] ?? ''));
  const sound =
    kept.bits === BITS &&
    kept.labels === labels.join(' ') &&
    table.length === labels.length << BITS &&
    new Set(dense.map((weights) => weights.length)).size === 1;
  if (!sound) throw new Error('the model was trained for other features: train it again');
  return { labels, table, step: kept.step, dense };
}

/** How likely each label is. Linear, deterministic, never throws. */
export function oddsOf<L extends string>(
  { labels, table, step, dense: weights }: LabelModel<L>,
  { features, marks, dense }: View,
): Odds<L> {
  const sums = new Float64Array(labels.length);
  const { buckets, values } = features;
  for (let at = 0; at < buckets.length; at += 1) {
    addRow(sums, table, buckets[at] as number, (values[at] as number) * step);
  }
  for (const bucket of marks) addRow(sums, table, bucket, MARK * step);
  const odds = {} as Odds<L>;
  labels.forEach((label, place) => {
    const own = weights[place] ?? [];
    let sum = (sums[place] ?? 0) + (own[dense.length] ?? 0);
    for (let at = 0; at < dense.length; at += 1) sum += (own[at] as number) * (dense[at] as number);
    odds[label] = sum;
  });
  return odds;
}

/** Adds a place of the table to the sums of all labels. */
function addRow(sums: Float64Array, table: Int8Array, bucket: number, value: number): void {
  const first = bucket * sums.length;
  for (let label = 0; label < sums.length; label += 1) {
    sums[label] = (sums[label] as number) + (table[first + label] as number) * value;
  }
}

/** Below this a place explains nothing, in log-odds. */
const CLEAR_PULL = 0.1;
const SMALL_WORD = 2;
const PULLS_SHOWN = 3;

/**
 * The words that speak clearest for a label, strongest first, none over another; token places, `to`
 * not included.
 */
export function wordsFor<L extends string>(
  { labels, table, step }: LabelModel<L>,
  features: Features,
  label: L,
  tokens: readonly Token[],
): { from: number; to: number }[] {
  const place = labels.indexOf(label);
  const weightOf = (bucket: number) => (table[bucket * labels.length + place] ?? 0) * step;
  const shown: Pull[] = [];
  for (const one of pullsOf(features, weightOf, CLEAR_PULL)) {
    if (shown.length === PULLS_SHOWN || one.pull < CLEAR_PULL) break;
    const apart = shown.every((other) => one.to <= other.from || other.to <= one.from);
    if (apart && lengthOf(tokens, one) > SMALL_WORD) shown.push(one);
  }
  return shown.map(({ from, to }) => ({ from, to }));
}

const lengthOf = (tokens: readonly Token[], { from, to }: { from: number; to: number }): number =>
  tokens.slice(from, to).reduce((sum, token) => sum + token.norm.length, 0);
