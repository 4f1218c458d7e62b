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
const GAP_LENGTH = 3;

/**
 * What is looked for in a text, by its first word. Each place of a text is asked once for each
 * spelling of the word there, so a text costs what its length is.
 */
export class FirstWords<E extends { phrase: string; value: unknown }> {
  readonly #byFirst = new Map<string, E[]>();

  add(first: string, entry: E): void {
    const known = this.#byFirst.get(first);
    if (known) known.push(entry);
    else this.#byFirst.set(first, [entry]);
  }

  /**
   * Every entry that stands in `tokens`, at most once for each place it begins at.
   * @param endOf where an entry that begins at a place ends; the place itself or less: it does not stand
   */
  find(tokens: readonly Token[], endOf: (entry: E, from: number) => number): Match<E['value']>[] {
    const found: Match<E['value']>[] = [];
    tokens.forEach((token, from) => {
      const tried = new Set<E>();
      for (const form of token.forms) {
        for (const entry of this.#byFirst.get(form) ?? []) {
          if (tried.has(entry)) continue;
          tried.add(entry);
          const to = endOf(entry, from);
          if (to > from) found.push({ from, to, value: entry.value, phrase: entry.phrase });
        }
      }
    });
    return found;
  }
}

/** Words and phrases with a value each, looked up in linear time; never compiled to a regex. */
export class PhraseBook<T> {
  readonly #entries = new FirstWords<Entry<T>>();

  /** Adds a phrase; `#` stands for any number. A phrase without a word in it is ignored. */
  add(phrase: string, value: T): void {
    const parts = partsOf(phrase);
    const first = parts[0];
    if (first !== undefined && first !== GAP) this.#entries.add(first, { parts, value, phrase });
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
