import { Kept } from './kept.ts';
import { type Token, tokenise } from './tokens.ts';

/** A phrase of a list found in a text: token places, `to` not included. */
export interface Match<T> {
  from: number;
  to: number;
  value: T;
  /** The phrase as the list has it. */
  phrase: string;
}

/** `…` in a phrase stands for up to this many words: "still no … answer". */
const GAP = '…';
export const GAP_LENGTH = 3;
/** Words after the first at which a second may stand. */
const FARTHEST = GAP_LENGTH + 1;

/** What an entry begins with: a word, and where it has more, what may come second and how far off. */
export interface Beginning {
  first: number;
  /** Empty: the first word alone may be all of it. */
  seconds: Iterable<number>;
  /** The second stands at most so many words after the first. */
  within: number;
}

interface Candidate<E> {
  held: Held<E>;
  within: number;
}

interface Held<E> {
  entry: E;
  /** Of two entries that stand at one place and are as long, the one that was added first is found. */
  order: number;
  /** The last place of any text where it was tried: nothing is tried twice at one place. */
  tried: number;
}

interface Start<E> {
  /** Entries that may be one word long. */
  alone: Candidate<E>[];
  pairs: Map<number, Candidate<E>[]>;
}

/** What a book knows of one word of a text. */
export interface Known {
  /** Numbers of those of its forms that stand in the book, nearest first. */
  ids: readonly number[];
}

/** Where an entry that begins at a place ends; the place itself or less: it does not stand there. */
type EndOf<E> = (entry: E, words: readonly Known[], from: number) => number;

interface Look<E> extends Known {
  starts: readonly Start<E>[];
}

/**
 * What is looked for in a text, by its first two words: nearly all that begins with the same "I" or
 * "not" goes on otherwise, and is never looked at. Every word of the book has a number; what is
 * known of a word is kept with its forms, as long as those are remembered. A text costs what its
 * length is.
 */
export class FirstWords<E extends { phrase: string; value: unknown }> {
  readonly #ids = new Map<string, number>();
  /** By the number of the first word; most words stand first in nothing. */
  readonly #starts = new Map<number, Start<E>>();
  readonly #looks = new Kept(({ forms }) => this.#lookAt(forms));
  #size = 0;
  #place = 0;

  /** Number of a word of the book. */
  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(word, id);
    this.#looks.forget();
    return id;
  }

  add({ first, seconds, within }: Beginning, entry: E): void {
    const start: Start<E> = this.#starts.get(first) ?? { alone: [], pairs: new Map() };
    this.#starts.set(first, start);
    const candidate = { held: { entry, order: this.#size, tried: 0 }, within };
    this.#size += 1;
    let alone = true;
    for (const second of seconds) {
      const known = start.pairs.get(second);
      if (known) known.push(candidate);
      else start.pairs.set(second, [candidate]);
      alone = false;
    }
    if (alone) start.alone.push(candidate);
  }

  /** Every entry that stands in `tokens`, at most once for each place it begins at. */
  find(tokens: readonly Token[], endOf: EndOf<E>): Match<E['value']>[] {
    const found: Match<E['value']>[] = [];
    const words = tokens.map((token) => this.#looks.of(token));
    for (let from = 0; from < words.length; from += 1) {
      const { starts } = words[from] as Look<E>;
      if (starts.length === 0) continue;
      this.#place += 1;
      const last = Math.min(FARTHEST, words.length - 1 - from);
      for (const { alone, pairs } of starts) {
        const before = found.length;
        const orders: number[] = [];
        for (const { held } of alone) this.#attempt(held, words, from, endOf, found, orders);
        for (let step = 1; step <= last && pairs.size > 0; step += 1) {
          for (const id of (words[from + step] as Look<E>).ids) {
            for (const { held, within } of pairs.get(id) ?? NONE) {
              if (step <= within) this.#attempt(held, words, from, endOf, found, orders);
            }
          }
        }
        if (orders.length > 1) inOrder(found, before, orders);
      }
    }
    return found;
  }

  #attempt(
    held: Held<E>,
    words: readonly Known[],
    from: number,
    endOf: EndOf<E>,
    found: Match<E['value']>[],
    orders: number[],
  ): void {
    if (held.tried === this.#place) return;
    held.tried = this.#place;
    const { entry } = held;
    const to = endOf(entry, words, from);
    if (to <= from) return;
    found.push({ from, to, value: entry.value, phrase: entry.phrase });
    orders.push(held.order);
  }

  #lookAt(forms: readonly string[]): Look<E> {
    const ids = forms.flatMap((form) => this.#ids.get(form) ?? []);
    const starts = ids.flatMap((id) => this.#starts.get(id) ?? []);
    return { ids, starts };
  }
}

/** Puts what was found from `first` on into the order of `orders`. */
function inOrder<T>(found: T[], first: number, orders: readonly number[]): void {
  const places = [...orders.keys()].sort((a, b) => (orders[a] ?? 0) - (orders[b] ?? 0));
  const tail = found.slice(first);
  places.forEach((place, at) => {
    found[first + at] = tail[place] as T;
  });
}

const NONE: readonly never[] = [];

interface Entry<T> {
  /** Numbers of the words; {@link GAP_ID} for a gap. */
  parts: number[];
  value: T;
  phrase: string;
}

const GAP_ID = -1;

/** Words and phrases with a value each, looked up in linear time; never compiled to a regex. */
export class PhraseBook<T> {
  readonly #entries = new FirstWords<Entry<T>>();

  /** Adds a phrase; `#` stands for any number. A phrase without a word in it is ignored. */
  add(phrase: string, value: T): void {
    const parts = partsOf(phrase).map((part) => (part === GAP ? GAP_ID : this.#entries.idOf(part)));
    const [first, ...rest] = parts;
    if (first === undefined || first === GAP_ID) return;
    const second = rest.find((part) => part !== GAP_ID);
    const beginning = {
      first,
      seconds: second === undefined ? [] : [second],
      within: rest[0] === GAP_ID ? FARTHEST : 1,
    };
    this.#entries.add(beginning, { parts, value, phrase });
  }

  /** Every phrase that stands in `tokens`; the same value may be found at several lengths. */
  find(tokens: readonly Token[]): Match<T>[] {
    return this.#entries.find(tokens, matchFrom);
  }
}

function partsOf(phrase: string): string[] {
  return phrase
    .split(/([#…])/)
    .flatMap((piece) =>
      piece === '#' || piece === GAP
        ? [piece]
        : tokenise(piece).map((token) => token.forms[0] ?? ''),
    )
    .filter((part) => part !== '');
}

/** Where the phrase ends when it starts at `from`, or -1. */
function matchFrom(
  { parts }: Pick<Entry<unknown>, 'parts'>,
  words: readonly Known[],
  from: number,
): number {
  let at = from + 1;
  let gap = 0;
  for (let place = 1; place < parts.length; place += 1) {
    const part = parts[place] as number;
    if (part === GAP_ID) {
      gap = GAP_LENGTH;
      continue;
    }
    const last = Math.min(at + gap, words.length - 1);
    let here = at;
    while (here <= last && !words[here]?.ids.includes(part)) here += 1;
    if (here > last) return -1;
    at = here + 1;
    gap = 0;
  }
  return at;
}

/** Of overlapping matches the longest, the earlier one of two as long. In order of place. */
export function longest<T>(matches: readonly Match<T>[]): readonly Match<T>[] {
  if (matches.length < 2) return matches;
  const sorted = [...matches].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Match<T>[] = [];
  for (const match of sorted) {
    const last = kept.at(-1);
    if (!last || match.from >= last.to) kept.push(match);
    else if (match.to - match.from > last.to - last.from) kept[kept.length - 1] = match;
  }
  return kept;
}
