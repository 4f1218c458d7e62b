import type { WatchTerm } from '../settings/types.ts';
import { within } from './distance.ts';
import { normaliseWord, persianForms } from './persian.ts';
import { READ_LIMIT } from './tokens.ts';

/** Below this many letters a word has too many neighbours for a slip to be told from another word. */
const ONE_SLIP_FROM = 5;
const TWO_SLIPS_FROM = 9;
/** One sign finds half the world; no brand is searched for by it. */
const SHORTEST_TERM = 2;
/** A term of more words than this is a sentence; it is looked for as it is, up to here. */
const MOST_WORDS = 6;

/** Words and numbers; a half-space is part of a word, `_` and `.` join the parts of a handle. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\u200C\u00AD]*/gu;

const COMMON = new Set(
  (
    'the and for you your with this that their there these those are was not but have has from they what when how why who our us we ' +
    'it is in on at to of a an be do so my me he she i or as by if no yes all any can get new one out up ' +
    'good bad love like thanks thank please hello hi order service price shop brand product food day time ' +
    'و در به از که این آن را رو با برای است هست نیست بود شد هم من تو او ما شما یک یه چه چی چرا کی کجا تا یا ' +
    'اگر اگه اما ولی خیلی خوب بد عالی سلام ممنون مرسی لطفا قیمت سفارش ارسال خرید فروش محصول برند روز'
  )
    .split(' ')
    .map(normaliseWord),
);

function wordsOf(text: string): string[] {
  // At most a few spellings of one long "word" matter; what has no break is no word.
  return (text.match(WORD) ?? []).map((word) =>
    normaliseWord(word.slice(0, 64)).replace(/['’]s?$/, ''),
  );
}

/**
 * Whether a term can be listened for: `tooShort` where less than two letters are left of it,
 * `tooCommon` where all its words are in everybody's every sentence.
 */
export function isUsableTerm(term: string): 'ok' | 'tooShort' | 'tooCommon' {
  const words = wordsOf(term.slice(0, READ_LIMIT));
  if (words.join('').length < SHORTEST_TERM) return 'tooShort';
  return words.every((word) => COMMON.has(word)) ? 'tooCommon' : 'ok';
}

/**
 * The terms that stand in a text (method L2, L3), in the order of `terms`. Whole words, in any
 * case and spelling of Persian letters, as `#hashtag` or `@handle`, with or without the spaces
 * between a term's words, and with one slip of the keys from 5 letters on, two from 9. Terms that
 * `isUsableTerm` refuses find nothing. Reads 10,000 units of the text; never throws.
 * @param terms prepared once and kept as long as the same array is given
 */
export function matchWatchTerms(text: string, terms: readonly WatchTerm[]): WatchTerm[] {
  const { lengths, exact, near } = indexOf(terms);
  const words = wordsOf(text.slice(0, READ_LIMIT));
  const found = new Set<WatchTerm>();
  for (const length of lengths) {
    for (const row of joined(words, length)) {
      for (const own of exact.get(row) ?? []) if (own.lengths.has(length)) found.add(own.term);
      if (COMMON.has(row)) continue;
      const mask = maskOf(row);
      for (const letter of new Set([row[0], row[1]])) {
        for (const own of near.get(letter ?? '') ?? []) {
          if (own.lengths.has(length) && !found.has(own.term) && isNear(row, mask, own)) {
            found.add(own.term);
          }
        }
      }
    }
  }
  return terms.filter((term) => found.has(term));
}

/** A term as it is looked for. */
interface Wanted {
  term: WatchTerm;
  /** Its words, written together. */
  whole: string;
  slips: number;
  mask: number;
  /** Of how many words a row may be that stands for it. */
  lengths: Set<number>;
}

interface TermIndex {
  lengths: Set<number>;
  exact: Map<string, Wanted[]>;
  /** By the first letter and by the second: the first is rarely mistyped, and asking for one of
   * them keeps strangers out. */
  near: Map<string, Wanted[]>;
}

const kept = new WeakMap<readonly WatchTerm[], TermIndex>();

function indexOf(terms: readonly WatchTerm[]): TermIndex {
  const known = kept.get(terms);
  if (known) return known;
  const index: TermIndex = { lengths: new Set(), exact: new Map(), near: new Map() };
  for (const term of terms) {
    if (isUsableTerm(term.term) !== 'ok') continue;
    const own = wantedOf(term);
    for (const length of own.lengths) index.lengths.add(length);
    push(index.exact, own.whole, own);
    if (own.slips === 0) continue;
    for (const letter of new Set([own.whole[0], own.whole[1]])) push(index.near, letter ?? '', own);
  }
  kept.set(terms, index);
  return index;
}

function push(map: Map<string, Wanted[]>, key: string, own: Wanted): void {
  const list = map.get(key);
  if (list) list.push(own);
  else map.set(key, [own]);
}

function wantedOf(term: WatchTerm): Wanted {
  const parts = wordsOf(term.term);
  const whole = parts.slice(0, MOST_WORDS).join('');
  return {
    term,
    whole,
    slips: whole.length >= TWO_SLIPS_FROM ? 2 : whole.length >= ONE_SLIP_FROM ? 1 : 0,
    mask: maskOf(whole),
    // A space may be missing («نیکااستودیو») or too many ("nika studio" for "nikastudio").
    lengths: new Set([1, 2, Math.min(parts.length, MOST_WORDS)]),
  };
}

/** Which letters a word has, in 31 bits. */
function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) % 31);
  return mask;
}

/** A slip changes at most two letters, so most strangers are told by their letters alone. */
function isNear(row: string, mask: number, { whole, slips, mask: own }: Wanted): boolean {
  if (Math.abs(row.length - whole.length) > slips) return false;
  let differing = mask ^ own;
  for (let bits = 0; differing !== 0; bits += 1) {
    if (bits === 2 * slips) return false;
    differing &= differing - 1;
  }
  return within(row, whole, slips);
}

/** Every row of `length` neighbouring words, written together; for one word its stems too. */
function joined(words: string[], length: number): Set<string> {
  if (length === 1)
    return new Set(words.flatMap((word) => (isPersian(word) ? persianForms(word) : [word])));
  const rows = new Set<string>();
  for (let at = 0; at + length <= words.length; at += 1) {
    rows.add(words.slice(at, at + length).join(''));
  }
  return rows;
}

const isPersian = (word: string): boolean => /[\u0600-\u06FF]/.test(word);
