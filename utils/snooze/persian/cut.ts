import { LEXICON } from './lexicon.ts';
import type { Token } from './tokens.ts';

const LONGEST_WORD = Math.max(...[...LEXICON.keys()].map((word) => word.length));

/** Figures with their signs, as they are written: dates, times of a clock, numbers. */
const FIGURES: [RegExp, (found: RegExpExecArray) => Token | null][] = [
  [
    /(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/y,
    ([, year, month, day]) => ({
      is: 'date',
      year: Number(year),
      month: Number(month),
      day: Number(day),
    }),
  ],
  [
    /(\d{1,2}):(\d{2})(?!\d)/y,
    ([, hour = '', minute]) =>
      Number(hour) > 23 || Number(minute) > 59
        ? null
        : {
            is: 'clock',
            hour: Number(hour),
            minute: Number(minute),
            exact: hour.startsWith('0'),
          },
  ],
  [/\d{1,6}(?:\.\d{1,2})?(?![\d.:/])/y, ([number]) => ({ is: 'number', value: Number(number) })],
];

/**
 * Cuts a folded text into known words; null where any of it is unknown. Persian is written with a
 * space, a half-space or nothing between the parts of a word and between words alike, so spaces are
 * not looked at: the longest words that leave no rest are taken.
 */
export function cut(folded: string): Token[] | null {
  // Between digits a space still parts two numbers.
  const text = folded.replace(/(?<!\d) | (?!\d)/g, '');
  const dead = new Set<number>();

  function from(at: number): Token[] | null {
    if (at === text.length) return [];
    if (dead.has(at)) return null;
    for (const [token, end] of candidates(text, at)) {
      const rest = from(end);
      if (rest) return [token, ...rest];
    }
    dead.add(at);
    return null;
  }
  const tokens = from(0);
  return tokens && joined(tokens);
}

function* candidates(text: string, at: number): Generator<[Token, end: number]> {
  if (text[at] === ' ') {
    yield [{ is: 'filler' }, at + 1];
    return;
  }
  for (const [pattern, read] of FIGURES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const token = found && read(found);
    if (found && token) yield [token, at + found[0].length];
  }
  for (let end = Math.min(text.length, at + LONGEST_WORD); end > at; end -= 1) {
    const token = LEXICON.get(text.slice(at, end));
    if (token) yield [token, end];
  }
}

/** Puts numbers of two words together, «بیست و یک», and days written with a figure, «۵شنبه». */
function joined(tokens: readonly Token[]): Token[] {
  const done: Token[] = [];
  for (const token of tokens) {
    const [before, between] = [done.at(-2), done.at(-1)];
    if (
      (token.is === 'number' || token.is === 'ordinal') &&
      between?.is === 'and' &&
      before?.is === 'number' &&
      before.value >= 20 &&
      before.value % 10 === 0 &&
      token.value < 10
    ) {
      done.splice(-2, 2, { is: token.is, value: before.value + token.value });
    } else if (
      token.is === 'weekday' &&
      token.weekday === 6 &&
      between?.is === 'number' &&
      between.value <= 5 &&
      !(before?.is === 'unit' && before.unit === 'hour')
    ) {
      done.splice(-1, 1, { is: 'weekday', weekday: between.value - 1 || 7 });
    } else {
      done.push(token);
    }
  }
  return done.filter((token) => token.is !== 'filler');
}
