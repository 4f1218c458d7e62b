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
