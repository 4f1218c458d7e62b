import { likelihood } from '../../utils/triage/likelihood.ts';
import { BITS } from '../../utils/triage/model/features.ts';
import { MARK, type View } from '../../utils/triage/model/labels.ts';
import { AdaGrad, inRounds } from './adagrad.ts';
import { digest } from './digest.ts';
import type { Settings } from './fit.ts';

/** A text with what is known of it: 1 yes, 0 no, -1 not known; in the order of the labels. */
export interface Labelled {
  text: string;
  answers: readonly number[];
  /** How much it counts beside one that we wrote. */
  weight: number;
}

/** What is seen of a text, features and marks in one. */
export interface Seen {
  buckets: number[];
  values: number[];
  dense: readonly number[];
}

export const seenIn = ({ features, marks, dense }: View): Seen => ({
  buckets: [...features.buckets, ...marks],
  values: [...features.values, ...marks.map(() => MARK)],
  dense,
});

/** Weights before they are rounded, a label beside the other at each place. */
export interface Fitted {
  /** How many labels. */
  count: number;
  table: Float64Array;
  /** Counts, rules and the constant, then the next label's. */
  dense: Float64Array;
}

/** A rare label counts more where it is, up to so many times. */
const RAREST = 6;
/** Parts into which our own texts are cut to find where a label begins. */
const FOLDS = 4;
/** A place of the table that fewer of our own texts use tells of those texts, not of the label. */
const USED_BY = 5;

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
    };
  });
}

/** Logistic regression of each label by AdaGrad (Duchi, Hazan, Singer 2011); deterministic. */
export function fitLabels(
  rows: readonly Labelled[],
  views: readonly Seen[],
  settings: Settings,
): Fitted {
  const count = rows[0]?.answers.length ?? 0;
  const columns = (views[0]?.dense.length ?? 0) + 1;
  const table = new AdaGrad(count << BITS, 1e-3, settings);
  const dense = new AdaGrad(count * columns, 0.1, { ...settings, decay: 0 });
  const rare = Array.from({ length: count }, (_, label) => {
    const sum = (answer: number) =>
      rows.reduce((total, row) => total + (row.answers[label] === answer ? row.weight : 0), 0);
    return Math.min(RAREST, Math.sqrt(sum(0) / Math.max(1, sum(1))));
  });
  inRounds(rows.length, settings, [table, dense], (at) => {
    const row = rows[at];
    const view = views[at];
    if (!row || !view) return;
    const odds = oddsIn({ count, table: table.weights, dense: dense.weights }, view);
    for (let label = 0; label < count; label += 1) {
      const answer = row.answers[label] ?? -1;
      if (answer < 0) continue;
      const wrong = likelihood(odds[label] ?? 0) - answer;
      const slope = wrong * row.weight * (answer === 1 ? (rare[label] ?? 1) : 1);
      if (Math.abs(slope) < 1e-4) continue;
      for (let k = 0; k < view.buckets.length; k += 1) {
        const place = (view.buckets[k] ?? 0) * count + label;
        table.move(place, slope * (view.values[k] ?? 0));
      }
      for (let k = 0; k < columns; k += 1) {
        const value = k === columns - 1 ? 1 : (view.dense[k] ?? 0);
        if (value !== 0) dense.move(label * columns + k, slope * value);
      }
    }
  });
  return { count, table: table.mean, dense: dense.mean };
}

/** Log-odds of every label. */
export function oddsIn({ count, table, dense }: Fitted, view: Seen): Float64Array {
  const columns = dense.length / count;
  const sums = new Float64Array(count);
  for (let k = 0; k < view.buckets.length; k += 1) {
    const first = (view.buckets[k] ?? 0) * count;
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

/**
 * Odds of our own texts by models that have not seen them.
 * @param together so many texts in a row stand on one side of each cut: one idea in several words
 */
export function unseenOdds(
  own: readonly Labelled[],
  views: readonly Seen[],
  others: { rows: readonly Labelled[]; views: readonly Seen[] },
  settings: Settings,
  together = 1,
): Float64Array[] {
  const foldOf = (at: number) => Math.floor(at / together) % FOLDS;
  const odds: Float64Array[] = new Array(own.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const kept = own.flatMap((_, at) => (foldOf(at) === fold ? [] : [at]));
    const made = fitLabels(
      [...kept.flatMap((at) => own[at] ?? []), ...others.rows],
      [...kept.flatMap((at) => views[at] ?? []), ...others.views],
      settings,
    );
    views.forEach((view, at) => {
      if (foldOf(at) === fold) odds[at] = oddsIn(made, view);
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

/**
 * Where each label begins: the odds at which F-beta on unseen texts is best (van Rijsbergen 1979).
 * @param betas for each label what a miss costs beside a false alarm
 */
export function startsOf(
  own: readonly Labelled[],
  odds: readonly Float64Array[],
  betas: readonly number[],
): Start[] {
  return betas.map((cost, label) => {
    const beta = cost ** 2;
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

/**
 * Where each label begins when no more than a share of the unseen texts without it may be told to
 * have it.
 * @param share 0 to 1
 */
export function quietStarts(
  own: readonly Labelled[],
  odds: readonly Float64Array[],
  share: number,
): Start[] {
  return [...(own[0]?.answers ?? [])].map((_, label) => {
    const of = (answer: number) =>
      own.flatMap((row, at) => (row.answers[label] === answer ? (odds[at]?.[label] ?? 0) : []));
    const innocent = of(0).sort((a, b) => b - a);
    const from = innocent[Math.floor(innocent.length * share)] ?? 0;
    const found = of(1).filter((value) => value > from).length;
    const wrong = innocent.filter((value) => value > from).length;
    return {
      from,
      precision: found / Math.max(1, found + wrong),
      recall: found / Math.max(1, of(1).length),
    };
  });
}

/** What a set of texts is made of. */
export const digestOf = (rows: readonly Labelled[]): string =>
  digest(rows, ({ answers }) => answers.join(' '));
