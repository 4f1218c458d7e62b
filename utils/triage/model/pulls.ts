import { type Features, WORDS_READ } from './features.ts';

/** Token places, `to` not included, and how much stands there for something, in log-odds. */
export interface Pull {
  from: number;
  to: number;
  pull: number;
}

/** A scratch pad, so that none is made per text. */
const SUMS = new Float64Array(2 * WORDS_READ);

/**
 * Which places of a text speak for something, strongest first. The pieces of one word are counted
 * together, pairs of words apart; what stands for no word is left out.
 * @param weightOf of a place in the model's table, in log-odds
 * @param least in log-odds: weaker ones are left out, and where none is as strong all but the strongest
 */
export function pullsOf(
  { buckets, values, from, to }: Omit<Features, 'dense'>,
  weightOf: (bucket: number) => number,
  least: number,
): Pull[] {
  // Two places for each token: what stands in it, and the pair that begins with it.
  let size = 0;
  let strongest = 0;
  for (let at = 0; at < buckets.length; at += 1) {
    const first = from[at] as number;
    const length = (to[at] as number) - first;
    if (length === 0) continue;
    const place = 2 * first + length - 1;
    while (size <= place) SUMS[size++] = 0;
    SUMS[place] =
      (SUMS[place] as number) + weightOf(buckets[at] as number) * (values[at] as number);
  }
  for (let place = 0; place < size; place += 1)
    strongest = Math.max(strongest, SUMS[place] as number);
  const enough = Math.min(least, strongest);
  const pulls: Pull[] = [];
  for (let place = 0; enough > 0 && place < size; place += 1) {
    const pull = SUMS[place] as number;
    const first = place >> 1;
    if (pull >= enough) pulls.push({ from: first, to: first + 1 + (place & 1), pull });
  }
  return pulls.sort((a, b) => b.pull - a.pull || a.from - b.from || a.to - b.to);
}
