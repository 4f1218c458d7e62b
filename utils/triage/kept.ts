import type { Token } from './tokens.ts';

/** Where what is known of a word is kept: with its forms, as long as those are remembered. */
const KEPT = Symbol('kept');

type Keeping = readonly string[] & { [KEPT]?: unknown[] };

let slots = 0;

/**
 * Something that is made of a word's forms once, and found again without a look-up: the same few
 * thousand words come again and again, in every comment and for every list.
 */
export class Kept<V> {
  #slot = -1;
  readonly #make: (token: Token) => V;

  /** @param make by the spelling alone, not by the place; pure, but for what `forget` tells of */
  constructor(make: (token: Token) => V) {
    this.#make = make;
  }

  of(token: Token): V {
    const forms: Keeping = token.forms;
    if (this.#slot < 0) this.#slot = slots++;
    let kept = forms[KEPT];
    if (kept === undefined) {
      kept = [];
      forms[KEPT] = kept;
    }
    let known = kept[this.#slot] as V | undefined;
    if (known === undefined) {
      known = this.#make(token);
      kept[this.#slot] = known;
    }
    return known;
  }

  /** What was made would be made otherwise from now on. */
  forget(): void {
    this.#slot = -1;
  }
}
