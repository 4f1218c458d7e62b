import type { WatchTerm } from '../settings/types.ts';
import { within } from './distance.ts';
import { normaliseWord, persianForms } from './persian.ts';
import { READ_LIMIT } from './tokens.ts';
import { type Sound, soundAlike, soundsOf } from './transliteration.ts';

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

/** A word of a text, in one spelling, with its place there. */
interface Word {
  norm: string;
  start: number;
  end: number;
}

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    // At most a few spellings of one long "word" matter; what has no break is no word.
    const norm = normaliseWord(match[0].slice(0, 64)).replace(/['’]s?$/, '');
    words.push({ norm, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

const wordsOf = (text: string): string[] => wordsIn(text).map(({ norm }) => norm);

/**
 * Whether a term can be listened for: `tooShort` where less than two letters are left of it,
 * `tooCommon` where all its words are in everybody's every sentence.
 */
export function isUsableTerm(term: string): 'ok' | 'tooShort' | 'tooCommon' {
  const words = wordsOf(term.slice(0, READ_LIMIT));
  if (words.join('').length < SHORTEST_TERM) return 'tooShort';
  return words.every((word) => COMMON.has(word)) ? 'tooCommon' : 'ok';
}

/** A term, and the words of the text that stand for it. */
export interface WatchMatch {
  term: WatchTerm;
  /** As they are written in the text. */
  words: string;
}

/**
 * The terms that stand in a text (method L2, L3), in the order of `terms`, each with the first words
 * that stand for it. Whole words, in any case and spelling of Persian letters, as `#hashtag` or
 * `@handle`, with or without the spaces between a term's words, with one slip of the keys from 5
 * letters on, two from 9; in the other script («سپیدار» for "Sepidar"); shortened to its beginning,
 * its consonants or its initials. Terms that `isUsableTerm` refuses find nothing. Reads 10,000
 * units of the text; never throws.
 * @param terms prepared once and kept as long as the same array is given
 */
export function matchWatchTerms(text: string, terms: readonly WatchTerm[]): WatchMatch[] {
  const index = indexOf(terms);
  const read = text.slice(0, READ_LIMIT);
  const words = wordsIn(read);
  const found = new Map<WatchTerm, string>();
  const seen = new Set<string>();
  for (const length of index.lengths) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const first = words[at];
      const last = words[at + length - 1];
      if (!first || !last) continue;
      const written = read.slice(first.start, last.end);
      const rows = rowsOf(words, at, length);
      for (const row of rows) {
        const key = `${length} ${row}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const parts = rows.length > 1 ? [row] : partsOf(words, at, length);
        for (const own of termsFor(index, row, parts)) {
          if (!found.has(own.term)) found.set(own.term, written);
        }
      }
      if (length === 1) {
        for (const own of index.initials.get(written) ?? []) {
          if (!found.has(own.term)) found.set(own.term, written);
        }
      }
    }
  }
  return terms.flatMap((term) => {
    const words = found.get(term);
    return words === undefined ? [] : [{ term, words }];
  });
}

const partsOf = (words: readonly Word[], at: number, length: number): string[] =>
  words.slice(at, at + length).map(({ norm }) => norm);

/** Neighbouring words written together; of a single Persian one its stems too. */
function rowsOf(words: readonly Word[], at: number, length: number): string[] {
  const row = length === 1 ? (words[at]?.norm ?? '') : partsOf(words, at, length).join('');
  return length === 1 && isPersian(row) ? persianForms(row) : [row];
}

function termsFor(index: TermIndex, row: string, parts: readonly string[]): Wanted[] {
  const fits = (own: Wanted) => own.lengths.has(parts.length);
  const exact = index.exact.get(row)?.filter(fits) ?? [];
  if (COMMON.has(row)) return exact;
  return [
    ...exact,
    ...nearTerms(index, row).filter(fits),
    ...spokenTerms(index, row, parts).filter(fits),
  ];
}

function nearTerms({ near }: TermIndex, row: string): Wanted[] {
  if (row.length + 1 < ONE_SLIP_FROM) return [];
  const mask = maskOf(row);
  const found: Wanted[] = [];
  for (const letter of new Set([row[0], row[1]])) {
    const byLength = near.get(letter ?? '');
    if (!byLength) continue;
    for (let size = row.length - 2; size <= row.length + 2; size += 1) {
      for (const own of byLength[size] ?? []) if (isNear(row, mask, own)) found.push(own);
    }
  }
  return found;
}

/** Terms that are the same name in the other script, or that the word is a short form of. */
function spokenTerms(
  { spoken, short }: TermIndex,
  row: string,
  parts: readonly string[],
): Wanted[] {
  const found = [...(short.get(row) ?? [])];
  if (spoken.size === 0) return found;
  const persian = isPersian(row);
  for (const sound of soundsOf(parts)) {
    for (const own of spoken.get(sound.skeleton) ?? []) {
      if (own.persian === persian) continue;
      const alike = own.sounds.some((other) =>
        persian ? soundAlike(other, sound) : soundAlike(sound, other),
      );
      if (alike) found.push(own);
    }
  }
  return found;
}

/** A term as it is looked for. */
interface Wanted {
  term: WatchTerm;
  /** Its words, written together. */
  whole: string;
  persian: boolean;
  /** Its readings, see `soundsOf`. */
  sounds: readonly Sound[];
  slips: number;
  mask: number;
  /** Of how many words a row may be that stands for it. */
  lengths: Set<number>;
}

interface TermIndex {
  lengths: Set<number>;
  exact: Map<string, Wanted[]>;
  /** By the first letter and by the second (the first is rarely mistyped, and asking for one of
   * them keeps strangers out), then by length. */
  near: Map<string, Wanted[][]>;
  /** By the consonants of the name. */
  spoken: Map<string, Wanted[]>;
  /** By its beginning ("insta") and by its consonants ("spdr"). */
  short: Map<string, Wanted[]>;
  /** By the first letters of its words, in capitals. */
  initials: Map<string, Wanted[]>;
}

const kept = new WeakMap<readonly WatchTerm[], TermIndex>();

function indexOf(terms: readonly WatchTerm[]): TermIndex {
  const known = kept.get(terms);
  if (known) return known;
  const index: TermIndex = {
    lengths: new Set(),
    exact: new Map(),
    near: new Map(),
    spoken: new Map(),
    short: new Map(),
    initials: new Map(),
  };
  for (const term of terms) {
    if (isUsableTerm(term.term) === 'ok') addTo(index, wantedOf(term));
  }
  kept.set(terms, index);
  return index;
}

function addTo(index: TermIndex, own: Wanted): void {
  for (const length of own.lengths) index.lengths.add(length);
  push(index.exact, own.whole, own);
  for (const skeleton of new Set(own.sounds.map((sound) => sound.skeleton))) {
    if (skeleton.length >= FEWEST_CONSONANTS) push(index.spoken, skeleton, own);
  }
  for (const short of shortFormsOf(own)) push(index.short, short, own);
  const initials = initialsOf(own.term.term);
  if (initials !== '') push(index.initials, initials, own);
  if (own.slips === 0) return;
  for (const letter of new Set([own.whole[0], own.whole[1]])) {
    const byLength = index.near.get(letter ?? '') ?? [];
    const list = byLength[own.whole.length] ?? [];
    list.push(own);
    byLength[own.whole.length] = list;
    index.near.set(letter ?? '', byLength);
  }
}

function push(map: Map<string, Wanted[]>, key: string, own: Wanted): void {
  const list = map.get(key);
  if (list) list.push(own);
  else map.set(key, [own]);
}

/** One consonant is half the language. */
const FEWEST_CONSONANTS = 2;
/** The beginning of a long name stands for it: "insta" for "Instagram". */
const LONG_NAME = 8;
const SHORTEST_BEGINNING = 5;
/** Of a name's consonants alone at least so many: "spdr". */
const SHORTEST_SKELETON = 4;
/** Of initials: two letters mean too much else. */
const SHORTEST_INITIALS = 3;

function shortFormsOf({ whole, term }: Wanted): string[] {
  const forms: string[] = [];
  const single = wordsOf(term.term).length === 1;
  if (single && whole.length >= LONG_NAME) {
    for (let size = SHORTEST_BEGINNING; size < whole.length - 1; size += 1) {
      forms.push(whole.slice(0, size));
    }
  }
  const consonants = /^[a-z]+$/.test(whole) ? whole.replace(/[aeiou]/g, '') : '';
  if (consonants.length >= SHORTEST_SKELETON && consonants !== whole) forms.push(consonants);
  return forms.filter((form) => !COMMON.has(form));
}

/** "National Bank of Zarin" is "NBZ" or "NBOZ"; small words may be left out, so the first is taken. */
function initialsOf(term: string): string {
  const words = wordsOf(term).filter((word) => !COMMON.has(word));
  const letters = words.map((word) => word[0] ?? '').join('');
  return letters.length >= SHORTEST_INITIALS && /^[a-z]+$/.test(letters)
    ? letters.toUpperCase()
    : '';
}

function wantedOf(term: WatchTerm): Wanted {
  const parts = wordsOf(term.term);
  const whole = parts.slice(0, MOST_WORDS).join('');
  return {
    term,
    whole,
    persian: isPersian(whole),
    sounds: soundsOf(parts.slice(0, MOST_WORDS)),
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

const isPersian = (word: string): boolean => /[\u0600-\u06FF]/.test(word);
