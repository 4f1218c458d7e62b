import { type Token, tokenise } from './tokens.ts';

/** A phrase of a list found in a text: token places, `to` not included. */
export interface Match<T> {
  from: number;
  to: number;
  value: T;
  /** The phrase as the list has it. */
  phrase: string;
}

interface Entry<T> {
  parts: string[];
  value: T;
  phrase: string;
}

/** `…` in a phrase stands for up to this many words: "still no … answer". */
const GAP = '…';
export const GAP_LENGTH = 3;
/** Words after the first at which a second may stand. */
const FARTHEST = GAP_LENGTH + 1;

/** What an entry begins with: a word, and where it has more, what may come second and how far off. */
export interface Beginning {
  first: string;
  /** Empty: the first word alone may be all of it. */
  seconds: Iterable<string>;
  /** The second stands at most so many words after the first. */
  within: number;
}

interface Candidate<E> {
  entry: E;
  within: number;
  /** Of two entries that stand at one place and are as long, the one that was added first is found. */
  order: number;
}

/**
 * What is looked for in a text, by its first two words: nearly all that begins with the same "I" or
 * "not" goes on otherwise, and is never looked at. A text costs what its length is.
 */
export class FirstWords<E extends { phrase: string; value: unknown }> {
  /** Entries that may be one word long. */
  readonly #alone = new Map<string, Candidate<E>[]>();
  readonly #pairs = new Map<string, Map<string, Candidate<E>[]>>();
  #size = 0;

  add({ first, seconds, within }: Beginning, entry: E): void {
    const pairs = this.#pairs.get(first) ?? new Map<string, Candidate<E>[]>();
    const candidate = { entry, within, order: this.#size };
    this.#size += 1;
    let alone = true;
    for (const second of seconds) {
      push(pairs, second, candidate);
      alone = false;
    }
    if (alone) push(this.#alone, first, candidate);
    else this.#pairs.set(first, pairs);
  }

  /**
   * Every entry that stands in `tokens`, at most once for each place it begins at.
   * @param endOf where an entry that begins at a place ends; the place itself or less: it does not stand
   */
  find(tokens: readonly Token[], endOf: (entry: E, from: number) => number): Match<E['value']>[] {
    const found: Match<E['value']>[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const tried: E[] = [];
      for (const form of tokens[from]?.forms ?? []) {
        const candidates = this.#candidates(form, tokens, from);
        for (const { entry } of candidates) {
          if (tried.includes(entry)) continue;
          tried.push(entry);
          const to = endOf(entry, from);
          if (to > from) found.push({ from, to, value: entry.value, phrase: entry.phrase });
        }
      }
    }
    return found;
  }

  #candidates(first: string, tokens: readonly Token[], from: number): readonly Candidate<E>[] {
    const alone = this.#alone.get(first) ?? NONE;
    const pairs = this.#pairs.get(first);
    if (!pairs) return alone;
    const found = [...alone];
    const last = Math.min(FARTHEST, tokens.length - 1 - from);
    for (let step = 1; step <= last; step += 1) {
      for (const form of tokens[from + step]?.forms ?? []) {
        for (const candidate of pairs.get(form) ?? []) {
          if (step <= candidate.within) found.push(candidate);
        }
      }
    }
    return found.length > 1 ? found.sort((a, b) => a.order - b.order) : found;
  }
}

const NONE: readonly never[] = [];

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Words and phrases with a value each, looked up in linear time; never compiled to a regex. */
export class PhraseBook<T> {
  readonly #entries = new FirstWords<Entry<T>>();

  /** Adds a phrase; `#` stands for any number. A phrase without a word in it is ignored. */
  add(phrase: string, value: T): void {
    const parts = partsOf(phrase);
    const [first, ...rest] = parts;
    if (first === undefined || first === GAP) return;
    const second = rest.find((part) => part !== GAP);
    const beginning = {
      first,
      seconds: second === undefined ? [] : [second],
      within: rest[0] === GAP ? FARTHEST : 1,
    };
    this.#entries.add(beginning, { parts, value, phrase });
  }

  /** Every phrase that stands in `tokens`; the same value may be found at several lengths. */
  find(tokens: readonly Token[]): Match<T>[] {
    return this.#entries.find(tokens, ({ parts }, from) => matchFrom(parts, tokens, from));
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
function matchFrom(parts: string[], tokens: readonly Token[], from: number): number {
  let at = from + 1;
  let gap = 0;
  for (const part of parts.slice(1)) {
    if (part === GAP) {
      gap = GAP_LENGTH;
      continue;
    }
    const last = Math.min(at + gap, tokens.length - 1);
    let here = at;
    while (here <= last && !tokens[here]?.forms.includes(part)) here += 1;
    if (here > last) return -1;
    at = here + 1;
    gap = 0;
  }
  return at;
}

/** Of overlapping matches the longest, the earlier one of two as long. In order of place. */
export function longest<T>(matches: readonly Match<T>[]): Match<T>[] {
  const sorted = [...matches].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Match<T>[] = [];
  for (const match of sorted) {
    const last = kept.at(-1);
    if (!last || match.from >= last.to) kept.push(match);
    else if (match.to - match.from > last.to - last.from) kept[kept.length - 1] = match;
  }
  return kept;
}
