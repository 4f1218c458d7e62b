import english from 'sentiment/languages/en/index.js';
import persian from '../../assets/lexicons/fa.json' with { type: 'json' };
import lists from '../../assets/lexicons/languages.json' with { type: 'json' };
import { once } from '../once.ts';
import { persianLetters } from '../persian-letters.ts';
import { recent } from '../recent.ts';

export type Writing = keyof typeof lists;

/** What a word of a language's own list counts beyond its letters, in natural logarithms, and each row. */
const LISTED = { word: 4, row: 1 };
/** What a word counts more for standing in the list of feelings of a language, and each of its rows. */
const FELT = { word: 2, row: 0.1 };
/** Lists that were not made to tell languages apart, and know many words all the same. */
const FEELINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: english.labels,
  fa: persian,
};
/** Added to each count, so that a row of letters that was never seen is unlikely and not impossible. */
const SMOOTHING = 0.3;
/** Different rows of three letters that text in one writing may have; a generous guess. */
const ROWS = 6000;
/** More words than this say nothing new. */
const WORDS_READ = 60;
const LONGEST_WORD = 24;

/** What every language says of the words of one writing; a place in an array is a language. */
interface Table {
  languages: string[];
  /** Log probability of each row of three letters. */
  rows: Map<string, Float64Array>;
  /** Those of a row that no list has. */
  rare: Float64Array;
  /** What a word counts where it stands in a language's own list. */
  words: Map<string, Float64Array>;
}

/** A word with its beginning and end marked, cut into rows of three letters. */
function rowsOf(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}

/** Counts the letters of the lists, once: a word is then looked up once for all languages. */
function tableOf(writing: Writing): Table {
  const entries = Object.entries(lists[writing]);
  const size = entries.length;
  const counts = new Map<string, Float64Array>();
  const words = new Map<string, Float64Array>();
  const totals = new Float64Array(size);
  const add = (map: Map<string, Float64Array>, key: string, place: number, value: number) => {
    const own = map.get(key) ?? new Float64Array(size);
    own[place] = (own[place] ?? 0) + value;
    map.set(key, own);
  };
  const read = (list: string, place: number, worth: typeof FELT) => {
    for (const word of new Set(oneSpelling(list).split(/\s+/))) {
      add(words, word, place, worth.word);
      for (const row of rowsOf(word)) {
        add(counts, row, place, worth.row);
        totals[place] = (totals[place] ?? 0) + worth.row;
      }
    }
  };
  for (const [place, [language, list]] of entries.entries()) {
    read(list, place, LISTED);
    const felt = Object.keys(FEELINGS[language] ?? {}).join(' ');
    if (felt !== '') read(felt.replaceAll('\u200c', ''), place, FELT);
  }
  const logs = (count: Float64Array) =>
    count.map((n, place) => Math.log((n + SMOOTHING) / ((totals[place] ?? 0) + SMOOTHING * ROWS)));
  return {
    languages: entries.map(([language]) => language),
    rows: new Map([...counts].map(([row, count]) => [row, logs(count)])),
    rare: logs(new Float64Array(size)),
    words,
  };
}

/** Letters that keyboards give in two forms, in one. */
export const oneSpelling = (text: string): string => persianLetters(text).replace(/ى/g, 'ی');

/** Words of which the likelihoods are remembered, in each writing. */
const REMEMBERED = 4096;
/** So far ahead of the next language, in natural logarithms, no later word turns it round. */
const SETTLED = 40;

/** What each language says of a word, written plainly. */
type Likelihood = (word: string) => Float64Array;

interface Judge {
  languages: string[];
  of: Likelihood;
}

function judgeOf(writing: Writing): Judge {
  const { languages, rows, rare, words } = tableOf(writing);
  const of = recent(REMEMBERED, (raw) => {
    const word = plain(raw);
    const sum = words.get(word)?.slice() ?? new Float64Array(languages.length);
    for (const row of rowsOf(word)) addTo(sum, rows.get(row) ?? rare);
    return sum;
  });
  return { languages, of };
}

function addTo(sum: Float64Array, logs: Float64Array): void {
  for (let place = 0; place < sum.length; place += 1) {
    sum[place] = (sum[place] as number) + (logs[place] as number);
  }
}

const JUDGES: Record<Writing, () => Judge> = {
  latin: once(() => judgeOf('latin')),
  arabic: once(() => judgeOf('arabic')),
};

/**
 * The language that is most likely for words in one writing: naive Bayes over rows of three letters
 * (Cavnar and Trenkle's letter profiles, 1994, with likelihoods), and lists of common words.
 * @param spoken words in small letters
 * @param prior what a language counts before its words are read, in natural logarithms
 */
export function likeliest(
  spoken: readonly string[],
  writing: Writing,
  prior: Readonly<Record<string, number>>,
): string {
  const { languages, of } = JUDGES[writing]();
  const scores = new Float64Array(languages.length);
  for (let place = 0; place < languages.length; place += 1) {
    scores[place] = prior[languages[place] ?? ''] ?? 0;
  }
  for (let at = 0; at < spoken.length && at < WORDS_READ; at += 1) {
    addTo(scores, of((spoken[at] ?? '').slice(0, LONGEST_WORD)));
    if (at % 4 === 3 && lead(scores) > SETTLED) break;
  }
  let best = 0;
  for (let place = 1; place < scores.length; place += 1) {
    if ((scores[place] as number) > (scores[best] as number)) best = place;
  }
  return languages[best] ?? 'und';
}

/** How far the best is before the next. */
function lead(scores: Float64Array): number {
  let best = -Infinity;
  let next = -Infinity;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] as number;
    if (score > best) {
      next = best;
      best = score;
    } else if (score > next) next = score;
  }
  return best - next;
}

const CRY = /(.)\1\1/u;
const CRIES = /(.)\1{2,}/gu;

/** One apostrophe, and no cries: "sooooo" is "soo". */
const plain = (word: string) => {
  const short = word.replaceAll('’', "'");
  return CRY.test(short) ? short.replace(CRIES, '$1$1') : short;
};
