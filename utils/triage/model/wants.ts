import type { Ruling } from '../rules.ts';
import { INTENTS, TEAMS } from '../types.ts';
import { BITS, type Features, markBuckets } from './features.ts';
import { type Pull, pullsOf } from './pulls.ts';
import { numbersOf, stepsOf } from './table.ts';

/** What the model is asked of a text, each a yes or no of its own. */
export const LABELS = [...INTENTS, 'high', 'reply', ...TEAMS] as const;
export type Label = (typeof LABELS)[number];

/** What the rules say, as numbers; see {@link rulesOf}. */
export const RULES = INTENTS.length + 8 + TEAMS.length + 3;

export interface WantsModel {
  /** A weight for each label, one place of the hashed features after the other. */
  table: Int8Array;
  /** What one step of the table is worth in log-odds. */
  step: number;
  /** For each label: weights of the features' counts, of the rules, and a constant. */
  dense: number[][];
}

/** The form in which the model is kept. */
export interface WantsFile {
  bits: number;
  labels: string;
  step: number;
  dense: Record<string, string>;
  table: string;
}

/** Log-odds of every label; above 0 is yes. */
export type Odds = Record<Label, number>;

export interface Wish {
  odds: Odds;
  /** Token places that speak for a label, strongest first. */
  pulls(label: Label): { from: number; to: number }[];
}

/** @throws Error where the file was made for other labels or features than the code reads */
export function decodeWants(kept: WantsFile): WantsModel {
  const table = stepsOf(kept.table);
  const dense = LABELS.map((label) => numbersOf(kept.dense[label] ?? ''));
  const sound =
    kept.bits === BITS &&
    kept.labels === LABELS.join(' ') &&
    table.length === LABELS.length << BITS &&
    new Set(dense.map((weights) => weights.length)).size === 1;
  if (!sound) throw new Error('the model was trained for other features: train it again');
  return { table, step: kept.step, dense };
}

/** What the model sees of a text beside its words: counts of the words, and what the rules say. */
export interface Seen extends Features {
  /** As `dense` of the features, then {@link RULES} numbers. */
  dense: number[];
}

/** Everything that the model sees of a text, to train it; `wishBy` adds up the same without a copy. */
export function seenOf(ruling: Ruling): Seen {
  const { features } = ruling.feeling;
  const seen: Seen = {
    buckets: [...features.buckets],
    values: [...features.values],
    from: [...features.from],
    to: [...features.to],
    dense: [...features.dense, ...rulesOf(ruling)],
  };
  for (const bucket of markBuckets(ruling.all, ruling.read, ruling.language)) {
    seen.buckets.push(bucket);
    seen.values.push(MARK);
    seen.from.push(0);
    seen.to.push(0);
  }
  return seen;
}

/** How much a mark, a link or a tag counts beside all words together, which count 1. */
const MARK = 0.5;
/** Points of cues beyond this say nothing more. */
const MANY_POINTS = 4;

/** The verdict of the rules: bounded numbers of 0 to 1. */
function rulesOf({ intents, points, pressing, feeling, team }: Ruling): number[] {
  return [
    ...INTENTS.map((intent) => Number(intents.includes(intent))),
    ...Object.values(points).map((count) => Math.min(count, MANY_POINTS) / MANY_POINTS),
    ...TEAMS.map((name) => Number(team.team === name)),
    pressing,
    Math.max(0, feeling.score),
    Math.max(0, -feeling.score),
  ];
}

/** Below this a place explains nothing, in log-odds. */
const CLEAR_PULL = 0.1;
const SMALL_WORD = 2;
const PULLS_SHOWN = 3;

/** What somebody wants who wrote this. Linear, deterministic, never throws. */
export function wishBy(own: WantsModel, ruling: Ruling): Wish {
  const { features } = ruling.feeling;
  const dense = [...features.dense, ...rulesOf(ruling)];
  const sums = new Float64Array(LABELS.length);
  for (let at = 0; at < features.buckets.length; at += 1) {
    addRow(
      sums,
      own.table,
      features.buckets[at] as number,
      (features.values[at] as number) * own.step,
    );
  }
  for (const bucket of markBuckets(ruling.all, ruling.read, ruling.language)) {
    addRow(sums, own.table, bucket, MARK * own.step);
  }
  const odds = {} as Odds;
  LABELS.forEach((label, place) => {
    const weights = own.dense[place] ?? [];
    let sum = (sums[place] ?? 0) + (weights[dense.length] ?? 0);
    for (let at = 0; at < dense.length; at += 1)
      sum += (weights[at] as number) * (dense[at] as number);
    odds[label] = sum;
  });
  const weightFor = (label: Label) => {
    const place = LABELS.indexOf(label);
    return (bucket: number) => (own.table[bucket * LABELS.length + place] ?? 0) * own.step;
  };
  return {
    odds,
    pulls: (label) => clearest(pullsOf(features, weightFor(label), CLEAR_PULL), ruling),
  };
}

/** Adds a place of the table to the sums of all labels. */
function addRow(sums: Float64Array, table: Int8Array, bucket: number, value: number): void {
  const first = bucket * LABELS.length;
  for (let label = 0; label < sums.length; label += 1) {
    sums[label] = (sums[label] as number) + (table[first + label] as number) * value;
  }
}

/** The clearest places for a label, none over another. */
function clearest(pulls: readonly Pull[], { tokens }: Ruling) {
  const clear = pulls.filter((one) => one.pull >= CLEAR_PULL && lengthOf(tokens, one) > SMALL_WORD);
  const shown: Pull[] = [];
  for (const one of clear) {
    const apart = shown.every((other) => one.to <= other.from || other.to <= one.from);
    if (apart && shown.length < PULLS_SHOWN) shown.push(one);
  }
  return shown.map((one) => ({ from: one.from, to: one.to }));
}

const lengthOf = (tokens: Ruling['tokens'], { from, to }: { from: number; to: number }): number =>
  tokens.slice(from, to).reduce((sum, token) => sum + token.norm.length, 0);
