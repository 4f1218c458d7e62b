import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { within } from '../../utils/triage/distance.ts';
import { isUsableTerm, matchWatchTerms } from '../../utils/triage/watch.ts';

const finds = (text: string, term: string) =>
  matchWatchTerms(text, [{ term, kind: 'brand' }]).length === 1;

describe('matchWatchTerms', () => {
  it.each([
    ['the word itself', 'I like Sepidar a lot', 'Sepidar'],
    ['any case', 'SEPIDAR is here', 'sepidar'],
    ['a hashtag', 'so good #sepidar', 'Sepidar'],
    ['a handle', 'ask @sepidar about it', 'Sepidar'],
    ['a term written as a handle', 'ask sepidar about it', '@sepidar'],
    ['a possessive', "Sepidar's new shop", 'Sepidar'],
    ['two words', 'the Nika Studio team', 'nika studio'],
    ['a missing space', 'the nikastudio team', 'Nika Studio'],
    ['a space too many', 'the nika studio team', 'NikaStudio'],
    ['two words as a hashtag', 'love #NikaStudio', 'nika studio'],
    ['two words as a handle with a line', 'hi @nika_studio', 'nika studio'],
    ['two words as a handle with a dot', 'hi @nika.studio', 'nika studio'],
    ['one slip: other letter', 'I like Sepydar', 'Sepidar'],
    ['one slip: letter missing', 'I like Spidar', 'Sepidar'],
    ['one slip: swapped', 'I like Spedidar or Sepdiar', 'Sepidar'],
    ['two slips in a long one', 'the nica stodio team', 'nika studio'],
    ['Arabic letters', 'از نيكا خريدم', 'نیکا'],
    ['a half-space', 'نیکا‌استودیو خوبه', 'نیکا استودیو'],
    ['an ending', 'نیکاها رو دوست دارم', 'نیکا'],
    ['diacritics and stretch', 'سپیــــدار عالیه', 'سپیدار'],
    ['a slip in Persian', 'سپیدر عالیه', 'سپیدار'],
    ['a hashtag in Persian', '#سپیدار', 'سپیدار'],
    ['a short one, exactly', 'my BMX rides', 'bmx'],
    ['a Latin name in Persian letters', 'از سپیدار خریدم', 'Sepidar'],
    ['a Persian name in Latin letters', 'I bought it at sepidar', 'سپیدار'],
    ['two words in the other script', 'کافه نیکا عالیه', 'Kafe Nika'],
    ['two words in the other script, the other way', 'love Cafe Nika', 'کافه نیکا'],
    ['digraphs', 'شکوفه خیلی خوبه', 'Shokoufeh'],
    ['gh and kh', 'قهرمان و خزر', 'Ghahraman'],
    ['a short name in the other script', 'نیکا', 'Nika'],
    ['a beginning', 'my sepidart order', 'Sepidartech'],
    ['consonants alone', 'spdrt is late', 'Sepidarta'],
    ['initials in capitals', 'the NZB office', 'National Zarin Bank'],
  ])('finds %s', (_name, text, term) => {
    expect(finds(text, term)).toBe(true);
  });

  it.each([
    ['a part of a word', 'the sepidarian way', 'sepi'],
    ['a slip in a short word', 'a nice day', 'nika'],
    ['two slips in a middling word', 'I like Sapidor', 'Sepidar'],
    ['a common word that is near', 'their shoes', 'thair'],
    ['two words in the wrong order', 'studio of nika', 'nika studio'],
    ['one of two words', 'nika is my cat', 'nika studio'],
    ['a term that is too short', 'a b c', 'b'],
    ['a term that is too common', 'the best price', 'price'],
    ['a name with other consonants in the other script', 'سپیدان', 'Sepidar'],
    ['a name with another long vowel', 'نوکا', 'Nika'],
    ['a short name that Persian would write with vowels', 'نک', 'Nika'],
    ['small letters as initials', 'the nzb office', 'National Zarin Bank'],
    ['two initials', 'the NS office', 'Nika Studio'],
    ['too short a beginning', 'my sepi order', 'Sepidartech'],
    ['nothing', '', 'sepidar'],
  ])('leaves %s alone', (_name, text, term) => {
    expect(finds(text, term)).toBe(false);
  });

  it.each([
    ['Spidar again #late', 'Sepidar', 'Spidar'],
    ['ask @nika_studio', 'nika studio', 'nika_studio'],
    ['از نیکا‌ استودیو', 'Nika Studio', 'نیکا‌ استودیو'],
    ['سپیدارها رو دوست دارم', 'سپیدار', 'سپیدارها'],
  ])('tells in %s which words stand for %s', (text, term, words) => {
    expect(matchWatchTerms(text, [{ term, kind: 'brand' }]).map((match) => match.words)).toEqual([
      words,
    ]);
  });

  it('keeps the order of the terms and gives each once', () => {
    const terms = ['zarin', 'sepidar', 'nowhere'].map((term) => ({ term, kind: 'brand' as const }));
    expect(matchWatchTerms('sepidar sepidar zarin', terms).map(({ term }) => term.term)).toEqual([
      'zarin',
      'sepidar',
    ]);
  });

  it('takes hostile terms and texts as words', () => {
    expect(finds('(a+)+$ sepidar', '(a+)+$')).toBe(false);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, term) => {
        expect(typeof finds(text, term)).toBe('boolean');
        isUsableTerm(term);
      }),
    );
  });

  it('ends on a megabyte with a hundred terms within the time limit of a test', () => {
    const terms = Array.from({ length: 100 }, (_, n) => ({
      term: `brandname${n}x`,
      kind: 'topic' as const,
    }));
    for (const piece of ['brandnbme ', '😡', 'a', '\ud800', 'سپیدار '])
      expect(matchWatchTerms(piece.repeat(1e6 / piece.length), terms)).toEqual([]);
    expect(matchWatchTerms('x', [{ term: 'y'.repeat(1e6), kind: 'topic' }])).toEqual([]);
  });
});

describe('isUsableTerm', () => {
  it.each([
    ['Sepidar', 'ok'],
    ['نیکا', 'ok'],
    ['X', 'tooShort'],
    ['#', 'tooShort'],
    ['', 'tooShort'],
    ['😀😀', 'tooShort'],
    ['the', 'tooCommon'],
    ['خوب', 'tooCommon'],
    ['the price', 'tooCommon'],
    ['the sepidar', 'ok'],
    ['LG', 'ok'],
  ])('%s is %s', (term, expected) => {
    expect(isUsableTerm(term)).toBe(expected);
  });
});

describe('within', () => {
  /** The textbook form, without a band. */
  function distance(a: string, b: string): number {
    const d = Array.from({ length: a.length + 1 }, (_, i) => [
      i,
      ...Array<number>(b.length).fill(0),
    ]);
    for (let j = 0; j <= b.length; j += 1) (d[0] as number[])[j] = j;
    const get = (i: number, j: number) => d[i]?.[j] ?? 99;
    for (let i = 1; i <= a.length; i += 1) {
      for (let j = 1; j <= b.length; j += 1) {
        let best = Math.min(
          get(i - 1, j) + 1,
          get(i, j - 1) + 1,
          get(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
        );
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          best = Math.min(best, get(i - 2, j - 2) + 1);
        (d[i] as number[])[j] = best;
      }
    }
    return get(a.length, b.length);
  }

  it('agrees with the textbook', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 2 }), (a, b, limit) => {
        expect(within(a, b, limit)).toBe(distance(a, b) <= limit);
      }),
      { numRuns: 3000 },
    );
  });
});
