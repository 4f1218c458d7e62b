/** Pairs of what was expected and what was given. */
export type Pairs = readonly (readonly [expected: string, given: string])[];

export interface ClassScore {
  label: string;
  precision: number;
  recall: number;
  f1: number;
  /** Rows that have the label. */
  rows: number;
}

/** Share of pairs that agree, 0 to 1. */
export function accuracy(pairs: Pairs): number {
  return pairs.length === 0
    ? 0
    : pairs.filter(([expected, given]) => expected === given).length / pairs.length;
}

/** Precision, recall and F1 of one label; 0 where nothing was given or expected. */
export function scoreOf(label: string, pairs: Pairs): ClassScore {
  const expected = pairs.filter(([wanted]) => wanted === label).length;
  const given = pairs.filter(([, got]) => got === label).length;
  const right = pairs.filter(([wanted, got]) => wanted === label && got === label).length;
  const precision = given === 0 ? 0 : right / given;
  const recall = expected === 0 ? 0 : right / expected;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { label, precision, recall, f1, rows: expected };
}

/** Scores of all labels that are expected anywhere, in the order of `labels`. */
export function scoresOf(pairs: Pairs, labels: readonly string[]): ClassScore[] {
  const known = new Set(pairs.map(([expected]) => expected));
  return labels.filter((label) => known.has(label)).map((label) => scoreOf(label, pairs));
}

/** Mean of the F1 of each label: rare ones count as much as common ones. */
export function macroF1(scores: readonly ClassScore[]): number {
  return scores.length === 0 ? 0 : scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
}

/** For rows with several labels: each label is a yes or no of its own. */
export function multiScores(
  rows: readonly { expected: readonly string[]; given: readonly string[] }[],
  labels: readonly string[],
): ClassScore[] {
  return labels
    .map((label) => ({
      ...scoreOf(
        'yes',
        rows.map(({ expected, given }) => [
          yes(expected.includes(label)),
          yes(given.includes(label)),
        ]),
      ),
      label,
    }))
    .filter((score) => score.rows > 0);
}

const yes = (is: boolean) => (is ? 'yes' : 'no');
