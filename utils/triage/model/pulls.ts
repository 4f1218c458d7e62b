import type { Features } from './features.ts';

/** Token places, `to` not included, and how much stands there for something, in log-odds. */
export interface Pull {
  from: number;
  to: number;
  pull: number;
}

/**
 * Which places of a text speak for something, strongest first. The pieces of one word are counted
 * together, pairs of words apart; what stands for no word is left out.
 * @param weightOf of a place in the model's table, in log-odds
 */
export function pullsOf(
  { buckets, values, from, to }: Omit<Features, 'dense'>,
  weightOf: (bucket: number) => number,
): Pull[] {
  // Two places for each token: what stands in it, and the pair that begins with it.
  const sums: number[] = [];
  for (let at = 0; at < buckets.length; at += 1) {
    const first = from[at] ?? 0;
    const length = (to[at] ?? 0) - first;
    if (length === 0) continue;
    const place = 2 * first + length - 1;
    sums[place] = (sums[place] ?? 0) + weightOf(buckets[at] ?? 0) * (values[at] ?? 0);
  }
  const pulls: Pull[] = [];
  sums.forEach((pull, place) => {
    const first = place >> 1;
    if (pull > 0) pulls.push({ from: first, to: first + 1 + (place & 1), pull });
  });
  return pulls.sort((a, b) => b.pull - a.pull || a.from - b.from || a.to - b.to);
}
