import lists from '../../assets/lexicons/languages.json' with { type: 'json' };

export type Writing = keyof typeof lists;

/** What a word of a language's own list counts beyond its letters, in natural logarithms. */
const LISTED = 4;
/** Added to each count, so that a row of letters that was never seen is unlikely and not impossible. */
const SMOOTHING = 0.3;
/** Different rows of three letters that text in one writing may have; a generous guess. */
const ROWS = 6000;
/** More words than this say nothing new. */
const WORDS_READ = 60;
const LONGEST_WORD = 24;

interface Profile {
  language: string;
  words: Set<string>;
  /** Log probability of each row of three letters. */
  rows: Map<string, number>;
  /** That of a row which its words do not have. */
  rare: number;
}

/** A word with its beginning and end marked, cut into rows of three letters. */
function rowsOf(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}

function profileOf(language: string, list: string): Profile {
  const words = new Set(list.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک').split(/\s+/));
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of words) {
    for (const row of rowsOf(word)) {
      counts.set(row, (counts.get(row) ?? 0) + 1);
      total += 1;
    }
  }
  const logOf = (count: number) => Math.log((count + SMOOTHING) / (total + SMOOTHING * ROWS));
  const rows = new Map([...counts].map(([row, count]) => [row, logOf(count)]));
  return { language, words, rows, rare: logOf(0) };
}

const profilesOf = (writing: Writing) =>
  Object.entries(lists[writing]).map(([language, list]) => profileOf(language, list));
const PROFILES: Record<Writing, Profile[]> = {
  latin: profilesOf('latin'),
  arabic: profilesOf('arabic'),
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
  const words = spoken.slice(0, WORDS_READ).map(plain);
  let best = 'und';
  let most = Number.NEGATIVE_INFINITY;
  for (const profile of PROFILES[writing]) {
    let score = prior[profile.language] ?? 0;
    for (const word of words) score += likelihood(word, profile);
    if (score > most) {
      most = score;
      best = profile.language;
    }
  }
  return best;
}

/** One apostrophe, and no cries: "sooooo" is "soo". */
const plain = (word: string) =>
  word
    .slice(0, LONGEST_WORD)
    .replace(/’/g, "'")
    .replace(/(.)\1{2,}/gu, '$1$1');

function likelihood(word: string, { words, rows, rare }: Profile): number {
  let score = words.has(word) ? LISTED : 0;
  for (const row of rowsOf(word)) score += rows.get(row) ?? rare;
  return score;
}
