import { chance, shuffle } from './chance.ts';

/**
 * Weights that learn by AdaGrad (Duchi, Hazan, Singer 2011): the more a weight was moved, the less it
 * moves. Their mean over the last rounds is kept too: a single round leans towards what it saw last.
 */
export class AdaGrad {
  readonly weights: Float64Array;
  readonly mean: Float64Array;
  readonly #squares: Float64Array;
  readonly #rate: number;
  readonly #decay: number;

  /**
   * @param start squares that every weight begins with: the larger, the smaller the first step
   * @param decay pull towards 0 of each weight that is moved
   */
  constructor(size: number, start: number, { rate, decay }: { rate: number; decay: number }) {
    this.weights = new Float64Array(size);
    this.mean = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(start);
    this.#rate = rate;
    this.#decay = decay;
  }

  /** Moves one weight against a slope. */
  move(place: number, slope: number): void {
    const weight = this.weights[place] ?? 0;
    const pulled = slope + this.#decay * weight;
    const squares = (this.#squares[place] ?? 0) + pulled * pulled;
    this.#squares[place] = squares;
    this.weights[place] = weight - (this.#rate * pulled) / Math.sqrt(squares);
  }

  /** Adds the weights as they are to the mean. @param share of all that are added, 0 to 1 */
  keep(share: number): void {
    this.weights.forEach((value, place) => {
      this.mean[place] = (this.mean[place] ?? 0) + value * share;
    });
  }
}

/**
 * Learns from examples in rounds, each in another order that the seed decides; the mean is that of
 * the later half of the rounds.
 * @param learn from the example at a place
 */
export function inRounds(
  examples: number,
  { seed, epochs }: { seed: number; epochs: number },
  weights: readonly AdaGrad[],
  learn: (at: number) => void,
): void {
  const order = Uint32Array.from({ length: examples }, (_, at) => at);
  const draw = chance(seed);
  const settled = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, draw);
    for (const at of order) learn(at);
    if (epoch < settled) continue;
    for (const one of weights) one.keep(1 / (epochs - settled));
  }
}
