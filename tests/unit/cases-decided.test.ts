import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidedPieces, decidingWords } from '../../utils/cases/decided.ts';
import { unjudgedLanguage } from '../../utils/cases/unjudged.ts';
import { judged } from './support/samples.ts';

const marked = (text: string, words: string[]) =>
  decidedPieces(text, words)
    .map((piece) => (piece.decided ? `[${piece.text}]` : piece.text))
    .join('');

describe('the words that decided', () => {
  it.each([
    ['It is broken', ['broken'], 'It is [broken]'],
    ['broken, so broken', ['broken'], '[broken], so [broken]'],
    ['I know: no answer', ['no'], 'I know: [no] answer'],
    ['so sloooow', ['slo'], 'so [slo]ooow'],
    ['not good at all', ['not good', 'good at'], '[not good][ at] all'],
    ['خراب بود و خرابکار', ['خراب'], '[خراب] بود و خرابکار'],
    ['😡😡 wait', ['😡'], '[😡][😡] wait'],
    ['plain', [], 'plain'],
    ['plain', ['', '  '], 'plain'],
    ['', ['x'], ''],
    ['<b>bad</b>', ['bad'], '<b>[bad]</b>'],
    ['2 days late, 12 days', ['2'], '[2] days late, 12 days'],
  ])('of %j with %j: %s', (text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });

  it('leave the text as it was, whatever it is, and mark nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        const pieces = decidedPieces(text, words);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        const isAny = pieces.some((piece) => piece.decided);
        expect(isAny).toBe(words.some((word) => word.trim() !== '' && text.includes(word)));
      }),
    );
  });

  it('are those of every reason; none where nothing was read', () => {
    const reasons = [
      { label: 'sentiment:negative', words: ['bad'] },
      { label: 'team:care', words: ['order', 'late'] },
    ];
    expect(decidingWords(judged({ reasons }))).toEqual(['bad', 'order', 'late']);
    expect(decidingWords(null)).toEqual([]);
  });
});

describe('a language that cannot be judged', () => {
  it.each([
    ['en', 'Where is it', null],
    ['fa', 'کجاست', null],
    ['fa-Latn', 'kojast', null],
    ['de', 'Wo ist es', 'de'],
    ['zh-Hant', '在哪裡', 'zh-Hant'],
    ['not a tag', 'Xyz', 'und'],
    ['', 'Xyz', 'und'],
    ['und', 'Xyz', 'und'],
    ['und', '😡👎 !!', null],
  ])('%s, %j: %s', (language, text, expected) => {
    expect(unjudgedLanguage(judged({ language }), text)).toBe(expected);
  });

  it('is not said of what was not read', () => expect(unjudgedLanguage(null, 'Wo')).toBeNull());
});
