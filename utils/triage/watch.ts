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
 */
export function matchWatchTerms(text: string, terms: WatchTerm[]): WatchTerm[] {
  const words = wordsOf(text.slice(0, READ_LIMIT));
  const runs = new Map<number, Set<string>>();
  const runsOf = (length: number): Set<string> => {
    const known = runs.get(length);
    if (known) return known;
    const made = joined(words, length);
    runs.set(length, made);
    return made;
  };
  return terms.filter(({ term }) => isUsableTerm(term) === 'ok' && stands(wordsOf(term), runsOf));
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

function stands(parts: string[], runsOf: (length: number) => Set<string>): boolean {
  const whole = parts.slice(0, MOST_WORDS).join('');
  const slips = whole.length >= TWO_SLIPS_FROM ? 2 : whole.length >= ONE_SLIP_FROM ? 1 : 0;
  // A space may be missing («نیکااستودیو») or too many ("nika studio" for "nikastudio").
  const lengths = new Set([1, 2, Math.min(parts.length, MOST_WORDS)]);
  return [...lengths].some((length) => {
    const rows = runsOf(length);
    return rows.has(whole) || (slips > 0 && [...rows].some((row) => alike(row, whole, slips)));
  });
}

/** The first letter is rarely mistyped, and asking for it (or for the second) keeps strangers out. */
function alike(row: string, whole: string, slips: number): boolean {
  if (COMMON.has(row)) return false;
  const near =
    row[0] === whole[0] || row[1] === whole[0] || row[0] === whole[1] || row[1] === whole[1];
  return near && within(row, whole, slips);
}
