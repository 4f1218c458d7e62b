import type { Rule } from './reply.ts';
import { wordsOf } from './words.ts';

/** From this share on two replies are nearly the same words. */
const NEARLY = 0.62;
/** As many of the recent replies are looked at, the latest ones. */
const REMEMBERED = 50;

/** `robotic` (method R7): nearly the words of one of the recent replies. */
export const robotic: Rule = ({ input: { reply, history = [] } }) => {
  const own = rowsOf(reply);
  if (own.words.length < 2) return [];
  const same = history.slice(-REMEMBERED).some((earlier) => alike(own, rowsOf(earlier)) >= NEARLY);
  if (!same) return [];
  const start = reply.length - reply.trimStart().length;
  const end = reply.trimEnd().length;
  return [{ rule: 'robotic', start, end, severity: 'warn', why: { key: 'lint.robotic' } }];
};

interface Rows {
  words: string[];
  pairs: string[];
}

/** One spelling for what is said the same: «را» and «رو», «نه» and «۹». */
const SAME = new Map(
  Object.entries({ را: 'رو', توی: 'تو', در: 'تو', دوباره: 'باز', مجددا: 'باز', یک: 'یه' }),
);

function rowsOf(text: string): Rows {
  const words = wordsOf(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ norm, forms }) => SAME.get(norm) ?? (forms.includes('#') ? '#' : stem(norm, forms)));
  return { words, pairs: words.slice(1).map((word, at) => `${words[at]} ${word}`) };
}

const stem = (norm: string, forms: readonly string[]) =>
  /^[\u0600-\u06FF]/.test(norm) ? (forms[1] === 'تون' ? norm : (forms[1] ?? norm)) : norm;

/** Sørensen and Dice's share of what two replies have in common, of words and of pairs of words. */
const alike = (a: Rows, b: Rows): number =>
  (shared(a.words, b.words) + shared(a.pairs, b.pairs)) / 2;

function shared(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const item of a) left.set(item, (left.get(item) ?? 0) + 1);
  let both = 0;
  for (const item of b) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    both += 1;
    left.set(item, count - 1);
  }
  return (2 * both) / (a.length + b.length);
}
