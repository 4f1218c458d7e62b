import lists from '../../../assets/lexicons/languages.json' with { type: 'json' };
import { once } from '../../once.ts';
import type { Rule } from './reply.ts';
import type { Finding } from './types.ts';

/** A run of signs: three "!" or two of the emoji that say the same. */
const MARKS = /(?:[!！❗❕‼⁉]\uFE0F?[ \u200c\u200f\u200e]?){2,}/gu;
const CAPITALS = /(?<![\p{L}\p{N}_%])\p{Lu}[\p{Lu}'’]+(?![\p{L}\p{N}_%])/gu;
/** Ordinary words that are acronyms as often. */
const ACRONYMS = new Set('it us who am pm ok id tv pc pin sim app eta la un may at'.split(' '));
const MORE_WORDS =
  'thank thanks please sorry love welcome amazing great awesome read stop open delay again never always yes back both fees important attention sale starts wow hello best really free team box guide happy everyone week today tomorrow tonight nothing everything order refund help wait call check careful not do does did don’t our we';

const COMMON = once(
  () => new Set(`${lists.latin.en} ${MORE_WORDS}`.toLowerCase().replaceAll('’', "'").split(/\s+/)),
);

/** Acronyms are seldom longer. */
const LONG = 6;

const FINAL = /[!！❗❕‼⁉]\uFE0F?/gu;

/** `shouting` (method R7): runs of exclamation marks, two ordinary words or more in capitals. */
export const shouting: Rule = ({ input: { reply } }) => [...marksIn(reply), ...capitalsIn(reply)];

function marksIn(reply: string): Finding[] {
  return [...reply.matchAll(MARKS)].flatMap(({ 0: run, index }): Finding[] => {
    const signs = run.match(FINAL) ?? [];
    const weight = signs.reduce((sum, sign) => sum + (/[!！]/.test(sign) ? 1 : 1.5), 0);
    if (weight < 3) return [];
    const end = index + run.trimEnd().length;
    const fix = { start: index, end, text: '!' };
    const why = { key: 'lint.shouting.marks' } as const;
    return [{ rule: 'shouting', start: index, end, severity: 'warn', why, fix }];
  });
}

function capitalsIn(reply: string): Finding[] {
  const words = [...reply.matchAll(CAPITALS)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
    common: isCommon(word),
  }));
  const shouted = words.filter(({ word, start, end, common }, at) => {
    if (common) return true;
    // "NOT FORGOTTEN": no list of ordinary words is whole.
    if (word.length < LONG) return false;
    const [before, after] = [words[at - 1], words[at + 1]];
    const beside = (from = 0, to = 0) => reply.slice(from, to).trim() === '';
    return (
      (before?.common === true && beside(before.end, start)) ||
      (after?.common === true && beside(end, after.start))
    );
  });
  const [first, last] = [shouted[0], shouted.at(-1)];
  if (!first || !last || shouted.length < 2) return [];
  const { start, end } = { start: first.start, end: last.end };
  const text = quiet(reply, start, end);
  const why = { key: 'lint.shouting.capitals' } as const;
  return [{ rule: 'shouting', start, end, severity: 'warn', why, fix: { start, end, text } }];
}

const isCommon = (word: string): boolean => {
  const small = word.toLowerCase().replaceAll('’', "'");
  return !ACRONYMS.has(small) && (COMMON().has(small) || /n't$|'(?:ll|re|ve|s|m|d)$/.test(small));
};

/** The same in small letters, with a capital where a sentence begins; acronyms stay. */
function quiet(reply: string, start: number, end: number): string {
  return reply.slice(start, end).replace(CAPITALS, (word, offset: number) => {
    const neighbours = isCommon(word) || word.length > 4;
    if (!neighbours) return word;
    const at = start + offset;
    const before = reply.slice(Math.max(0, at - 3), at);
    const begins = at === 0 || /[.!?\n]\s*$/.test(before);
    const small = word.toLowerCase();
    return begins ? small.charAt(0).toUpperCase() + small.slice(1) : small;
  });
}
