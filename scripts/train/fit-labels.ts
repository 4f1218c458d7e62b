import { likelihood } from '../../utils/triage/likelihood.ts';
import { BITS } from '../../utils/triage/model/features.ts';
import { LABELS, type Seen, seenOf } from '../../utils/triage/model/wants.ts';
import { ruling } from '../../utils/triage/rules.ts';
import { AdaGrad } from './adagrad.ts';
import { chance, shuffle } from './chance.ts';
import type { Settings } from './fit.ts';
import type { Written } from './written.ts';

/** Weights before they are rounded, a label beside the other at each place. */
export interface Wanted {
  table: Float64Array;
  /** Counts, rules and the constant, then the next label's. */
  dense: Float64Array;
}

export const SETTINGS: Settings = { seed: 7, epochs: 12, rate: 0.15, decay: 4e-4 };
/** A rare label counts more where it is, up to so many times. */
const RAREST = 6;
/** Parts into which our comments are cut to find where a label begins. */
const FOLDS = 4;
/**
 * What a miss costs beside a false alarm where a label begins: somebody who is stuck and is
 * overlooked costs more than one who could have waited (F-beta, van Rijsbergen 1979).
 */
const BETA: Partial<Record<(typeof LABELS)[number], number>> = {
  high: 2.5,
  crisis: 2,
};

const SIZE = LABELS.length << BITS;

/** A place of the table that fewer of our comments use tells of those comments, not of wants. */
const USED_BY = 5;

/** What the product sees of a text. */
export const seen = (text: string): Seen => seenOf(ruling(text));

/** Leaves out of each view what too few of `own` have; order and the rest stay. */
export function common(own: readonly Seen[], views: readonly Seen[]): Seen[] {
  const uses = new Uint32Array(1 << BITS);
  for (const { buckets } of own) {
    for (const bucket of new Set(buckets)) uses[bucket] = (uses[bucket] ?? 0) + 1;
  }
  return views.map((view) => {
    const kept = [...view.buckets.keys()].filter(
      (at) => (uses[view.buckets[at] ?? 0] ?? 0) >= USED_BY,
    );
    const pick = (list: readonly number[]) => kept.map((at) => list[at] ?? 0);
    return {
      dense: view.dense,
      buckets: pick(view.buckets),
      values: pick(view.values),
      from: pick(view.from),
      to: pick(view.to),
    };
  });
}

/** Logistic regression of each label by AdaGrad (Duchi, Hazan, Singer 2011); deterministic. */
export function fitWants(
  rows: readonly Written[],
  views: readonly Seen[],
  settings: Settings,
): Wanted {
  const columns = (views[0]?.dense.length ?? 0) + 1;
  const table = new AdaGrad(SIZE, 1e-3, settings);
  const dense = new AdaGrad(LABELS.length * columns, 0.1, { ...settings, decay: 0 });
  const rare = LABELS.map((_, label) => {
    const sum = (answer: number) =>
      rows.reduce((total, row) => total + (row.answers[label] === answer ? row.weight : 0), 0);
    return Math.min(RAREST, Math.sqrt(sum(0) / Math.max(1, sum(1))));
  });
  const order = Uint32Array.from(rows, (_, at) => at);
  const draw = chance(settings.seed);
  const settled = Math.floor(settings.epochs / 2);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, draw);
    for (const at of order) {
      const row = rows[at];
      const view = views[at];
      if (!row || !view) continue;
      const odds = oddsOf({ table: table.weights, dense: dense.weights }, view);
      for (let label = 0; label < LABELS.length; label += 1) {
        const answer = row.answers[label] ?? -1;
        if (answer < 0) continue;
        const wrong = likelihood(odds[label] ?? 0) - answer;
        const slope = wrong * row.weight * (answer === 1 ? (rare[label] ?? 1) : 1);
        if (Math.abs(slope) < 1e-4) continue;
        for (let k = 0; k < view.buckets.length; k += 1) {
          const place = (view.buckets[k] ?? 0) * LABELS.length + label;
          table.move(place, slope * (view.values[k] ?? 0));
        }
        for (let k = 0; k < columns; k += 1) {
          const value = k === columns - 1 ? 1 : (view.dense[k] ?? 0);
          if (value !== 0) dense.move(label * columns + k, slope * value);
        }
      }
    }
    if (epoch < settled) continue;
    const share = 1 / (settings.epochs - settled);
    table.keep(share);
    dense.keep(share);
  }
  return { table: table.mean, dense: dense.mean };
}

/** Log-odds of every label. */
export function oddsOf({ table, dense }: Wanted, view: Seen): Float64Array {
  const columns = dense.length / LABELS.length;
  const sums = new Float64Array(LABELS.length);
  for (let k = 0; k < view.buckets.length; k += 1) {
    const first = (view.buckets[k] ?? 0) * LABELS.length;
    const value = view.values[k] ?? 0;
    for (let label = 0; label < sums.length; label += 1) {
      sums[label] = (sums[label] ?? 0) + (table[first + label] ?? 0) * value;
    }
  }
  for (let label = 0; label < sums.length; label += 1) {
    let sum = dense[(label + 1) * columns - 1] ?? 0;
    for (let k = 0; k < columns - 1; k += 1)
      sum += (dense[label * columns + k] ?? 0) * (view.dense[k] ?? 0);
    sums[label] = (sums[label] ?? 0) + sum;
  }
  return sums;
}

/** Odds of our own comments by models that have not seen them. */
export function unseenOdds(
  own: readonly Written[],
  views: readonly Seen[],
  others: { rows: readonly Written[]; views: readonly Seen[] },
): Float64Array[] {
  const odds: Float64Array[] = new Array(own.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const kept = own.flatMap((_, at) => (at % FOLDS === fold ? [] : [at]));
    const made = fitWants(
      [...kept.flatMap((at) => own[at] ?? []), ...others.rows],
      [...kept.flatMap((at) => views[at] ?? []), ...others.views],
      SETTINGS,
    );
    views.forEach((view, at) => {
      if (at % FOLDS === fold) odds[at] = oddsOf(made, view);
    });
  }
  return odds;
}

export interface Start {
  /** Log-odds from which on the label is said. */
  from: number;
  precision: number;
  recall: number;
}

/** Where each label begins: the odds at which F-beta on unseen comments is best. */
export function startsOf(own: readonly Written[], odds: readonly Float64Array[]): Start[] {
  return LABELS.map((name, label) => {
    const beta = (BETA[name] ?? 1) ** 2;
    const yes = own.map((row) => row.answers[label] === 1);
    const all = yes.filter(Boolean).length;
    const places = [...own.keys()].sort(
      (a, b) => (odds[b]?.[label] ?? 0) - (odds[a]?.[label] ?? 0),
    );
    let found = 0;
    let best = { from: 0, precision: 0, recall: 0, score: -1 };
    places.forEach((at, rank) => {
      if (yes[at]) found += 1;
      const precision = found / (rank + 1);
      const recall = found / Math.max(1, all);
      const score = ((1 + beta) * precision * recall) / (beta * precision + recall || 1);
      if (score > best.score) best = { from: odds[at]?.[label] ?? 0, precision, recall, score };
    });
    return { from: best.from, precision: best.precision, recall: best.recall };
  });
}
