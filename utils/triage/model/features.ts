import type { Weight } from '../engine.ts';
import { Kept } from '../kept.ts';
import { NEGATORS } from '../negators.ts';
import type { Token } from '../tokens.ts';
import { bucketOf, hashOn, START } from './hash.ts';

/** 2^14 places for what stands in a text. */
export const BITS = 14;
/** Numbers that are counted, not looked up; see `denseOf`. */
export const DENSE = 8;
/** A word is denied by a "not" at most this many words before it. */
const WINDOW = 3;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 4;
/** Of a longer "word" only the start is cut up; it is no word. */
const LONGEST_WORD = 24;
/** Words of a long text that are read; what is meant is said by then. */
export const WORDS_READ = 400;

/** Marks that keep one kind of thing apart from another in the table. */
const WORD = hashOn(START, 'w ');
const PAIR = hashOn(START, 'p ');
const DENIED = hashOn(START, 'n ');
const GRAM = hashOn(START, 'c ');
const MARK = hashOn(START, 'm ');

export interface Features {
  /** Places in the table, each once. */
  buckets: number[];
  /** How much each counts: long texts weigh no more than short ones. */
  values: number[];
  /** The tokens that each stands for. */
  from: number[];
  to: number[];
  dense: number[];
}

/**
 * What the model sees of a text: words, pairs of words, denied words and pieces of words, hashed,
 * and a few counts. Repeating something changes nothing. Linear.
 * @param tokens words and emoji only
 * @param listed weights of the word lists and emoji, on AFINN's scale
 */
export function featuresOf(tokens: readonly Token[], listed: readonly Weight[]): Features {
  const found = new Collector();
  const read = tokens.length > WORDS_READ ? tokens.slice(0, WORDS_READ) : tokens;
  const words = read.map((token) => CUTS.of(token));
  let before = BEGINNING;
  let denied = 0;
  words.forEach(({ word, alone, first, deniedAt, negates }, at) => {
    found.put(alone, at, at + 1);
    found.put(bucketOf(hashOn(before, word), BITS), Math.max(0, at - 1), at + 1);
    if (denied > 0) found.put(deniedAt, at, at + 1);
    denied = negates ? WINDOW : denied - 1;
    before = first;
  });
  const different = found.close();
  words.forEach(({ pieces }, at) => {
    for (let piece = 0; piece < pieces.length; piece += 1) {
      found.put(pieces[piece] as number, at, at + 1);
    }
  });
  found.close();
  const { buckets, values, from, to } = found;
  return { buckets, values, from, to, dense: denseOf(different, listed) };
}

/** Numbers are one word; an apostrophe more or less makes no other word. */
function spelled({ norm, forms }: Token): string {
  if (forms.includes('#')) return '#';
  return norm.includes("'") ? norm.replaceAll("'", '') : norm;
}

/** What the model sees of one word, wherever it stands. */
interface Cut {
  word: string;
  /** Its place in the table, by itself and where it is denied. */
  alone: number;
  deniedAt: number;
  /** Where the hash of a pair that begins with it has got to. */
  first: number;
  /** Places of its pieces. */
  pieces: Uint16Array;
  negates: boolean;
}

/** The beginning of a text is the first word of a pair too. */
const BEGINNING = hashOn(hashOn(PAIR, '^'), ' ');

const CUTS = new Kept((token): Cut => {
  const word = spelled(token);
  return {
    word,
    alone: bucketOf(hashOn(WORD, word), BITS),
    deniedAt: bucketOf(hashOn(DENIED, word), BITS),
    first: hashOn(hashOn(PAIR, word), ' '),
    pieces: token.kind === 'word' && word !== '#' ? piecesOf(word) : new Uint16Array(),
    negates: NEGATORS.has(token.norm),
  };
});

function piecesOf(word: string): Uint16Array {
  const piece = ` ${word.slice(0, LONGEST_WORD)} `;
  const buckets: number[] = [];
  for (let start = 0; start + SHORTEST_GRAM <= piece.length; start += 1) {
    const longest = Math.min(piece.length, start + LONGEST_GRAM);
    let hash = hashOn(GRAM, piece, start, start + SHORTEST_GRAM - 1);
    for (let end = start + SHORTEST_GRAM; end <= longest; end += 1) {
      hash = hashOn(hash, piece, end - 1, end);
      buckets.push(bucketOf(hash, BITS));
    }
  }
  return Uint16Array.from(buckets);
}

/**
 * Places of what is no word: a question asked, a cry, a link, a handle, a tag, a retweet, the
 * language, and about how long the text is.
 * @param all every token
 */
export function markBuckets(all: readonly Token[], text: string, language: string): number[] {
  const marks = new Set<string>([language]);
  let words = 0;
  for (const { kind, norm } of all) {
    if (kind === 'mark') for (const sign of norm) marks.add(sign === '؟' ? '?' : sign);
    else if (kind === 'word' || kind === 'emoji') words += 1;
    else marks.add(kind);
  }
  if (/[?؟]/.test(all.at(-1)?.norm ?? '')) marks.add('last?');
  if (text.includes('#')) marks.add('#');
  if (/^\s*rt\b/i.test(text)) marks.add('rt');
  marks.add(`length ${Math.min(6, Math.round(Math.log2(1 + words)))}`);
  return [...marks].map((mark) => bucketOf(hashOn(MARK, mark), BITS));
}

/** Bounded shares of 0 to 1, so that no text can shout. */
function denseOf(different: number, listed: readonly Weight[]): number[] {
  let up = 0;
  let down = 0;
  let ups = 0;
  let downs = 0;
  for (const { weight } of listed) {
    if (weight > 0) {
      up += weight;
      ups += 1;
    } else {
      down -= weight;
      downs += 1;
    }
  }
  const sum = up - down;
  const score = sum / Math.sqrt(sum * sum + 15);
  const bare = listed.length === 0 ? 1 : 0;
  // Different things, not words: a row of one emoji is one thing.
  const length = Math.min(1, Math.log2(1 + different) / 6);
  return [
    Math.max(0, score),
    Math.max(0, -score),
    Math.min(1, ups / 3),
    Math.min(1, downs / 3),
    Math.min(1, up / 5),
    Math.min(1, down / 5),
    bare,
    length,
  ];
}

/** Which text last used a place of the table: a scratch pad, so that no set is built per text. */
const USED = new Uint32Array(1 << BITS);
let turn = 0;

class Collector {
  readonly buckets: number[] = [];
  readonly values: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];

  constructor() {
    turn = turn === 0xffffffff ? 1 : turn + 1;
    if (turn === 1) USED.fill(0);
  }

  put(bucket: number, from: number, to: number): void {
    if (USED[bucket] === turn) return;
    USED[bucket] = turn;
    this.buckets.push(bucket);
    this.from.push(from);
    this.to.push(to);
  }

  /** Ends a kind of things: together they have length 1, however many. @returns how many */
  close(): number {
    const count = this.buckets.length - this.values.length;
    const value = 1 / Math.sqrt(Math.max(1, count));
    for (let at = 0; at < count; at += 1) this.values.push(value);
    return count;
  }
}
