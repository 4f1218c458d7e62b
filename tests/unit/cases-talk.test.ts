import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchWords, wordsOf } from '../../utils/cases/search.ts';
import { answeredCase, fingerprint, isEdit } from '../../utils/cases/talk.ts';
import type { CapturedComment } from '../../utils/networks/types.ts';
import { comment, HOUR, NOON, reply } from './support/samples.ts';

describe('answeredCase', () => {
  const candidate = (number: number, more: Partial<CapturedComment> = {}, precision = 0) => {
    const { id, author, parentId, posted } = comment(number, more);
    return { id, author, parentId, clock: { postedAt: posted.at, precision } };
  };
  const top = comment(1);
  const head = candidate(1);
  const by = (handle: string, number: number, parentId: string | null = top.id, hours = 1) =>
    candidate(number, {
      author: { handle, name: '' },
      parentId,
      posted: { at: NOON - hours * HOUR, precision: 0 },
    });
  const said = (text: string, more: Partial<CapturedComment> = {}) => ({
    ...reply(9, top, text),
    posted: { at: NOON, precision: 0 },
    ...more,
  });

  it.each([
    ['the comment that it stands under', said('Sorry!'), [by('omid', 2), head], head.id],
    ['whom it names in the thread', said('@Omid sorry'), [head, by('omid', 2)], by('omid', 2).id],
    [
      'the newest of the same name',
      said('@omid sorry'),
      [by('omid', 2, top.id, 3), by('omid', 3, top.id, 2), head],
      by('omid', 3).id,
    ],
    [
      'the comment above where the name is unknown',
      said('@nobody sorry'),
      [head, by('omid', 2)],
      head.id,
    ],
    [
      'whom it names, Persian spaces before the name',
      said(' \u200f@omid'.replace('\u200f', '')),
      [head, by('omid', 2)],
      by('omid', 2).id,
    ],
    ['not a name in the middle', said('sorry @omid'), [head, by('omid', 2)], head.id],
    ['nobody of another thread', said('@omid sorry'), [by('omid', 2, 'instagram:77')], undefined],
    ['nobody who wrote later', said('@omid sorry'), [by('omid', 2, top.id, -1)], undefined],
    [
      'somebody who may have written before, as far as the page knows',
      said('@omid sorry'),
      [{ ...by('omid', 2, top.id, -1), clock: { postedAt: NOON + HOUR, precision: 2 * HOUR } }],
      by('omid', 2).id,
    ],
    [
      'by name alone where it stands under the post itself',
      said('@omid sorry', { parentId: null }),
      [head, by('omid', 2)],
      by('omid', 2).id,
    ],
    [
      'nobody where it names nobody and stands under the post',
      said('Sorry all', { parentId: null }),
      [head],
      undefined,
    ],
    ['nobody among none', said('Sorry'), [], undefined],
  ])('%s', (_, answer, candidates, id) => {
    expect(answeredCase(answer, candidates)?.id).toBe(id);
  });
});

describe('isEdit', () => {
  const long = 'The parcel came late and the box was open';
  it.each([
    ['the same', long, long, false],
    ['cut short by a sign', long, 'The parcel came late and…', false],
    ['cut short by three points', long, 'The parcel came late and ...', false],
    ['other words', long, 'The parcel came early and the box was shut', true],
    ['more words', long, `${long}, sorry`, true],
    ['so short that it is no cut', long, 'The parcel…', true],
    [
      'fewer words, without a sign, of the same beginning',
      long,
      'The parcel came late and the',
      false,
    ],
    ['from Persian to Persian', 'سلام، سفارش من نرسید', 'سلام، سفارشم رسید', true],
  ])('%s', (_, known, next, edited) => expect(isEdit(known, next)).toBe(edited));

  it('tells wordings apart by their fingerprint', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(fingerprint(a) === fingerprint(b)).toBe(a === b);
        expect(fingerprint(a)).toMatch(/^[0-9a-f]{1,8}$/);
      }),
    );
  });
});

describe('searchWords', () => {
  it.each([
    ['Hello, World!', ['hello', 'world']],
    ['كتاب علي', ['کتاب', 'علی']],
    ['می‌خواهم', ['می', 'خواهم']],
    ['۱۲۳ 45', ['۱۲۳', '45']],
    ['ﷲ ｆｕｌｌ', ['الله', 'full']],
    ['a b c', []],
    ['nika.studio_1', ['nika', 'studio', '1'].filter((word) => word.length > 1)],
    ['😀🔥', []],
    ['x'.repeat(90), ['x'.repeat(40)]],
  ])('%s', (text, words) => expect(searchWords(text)).toEqual(words));

  it('finds what was written by what is typed, in either spelling', () => {
    const persian = fc
      .array(fc.constantFrom(...'یکابپتسیك'), { minLength: 2, maxLength: 12 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(persian, (word) => {
        const arabic = word.replace(/ی/g, 'ي').replace(/ک/g, 'ك');
        expect(searchWords(arabic)).toEqual(searchWords(word));
      }),
    );
  });

  it('keeps at most 60 different words of a case, the name first', () => {
    const text = Array.from({ length: 500 }, (_, index) => `word${index}`).join(' ');
    const row = {
      author: { handle: 'nika.studio', name: 'Nika' },
      tags: ['vip'],
      text: `${text} ${text}`,
    };
    const words = wordsOf(row as Parameters<typeof wordsOf>[0]);
    expect(words).toHaveLength(60);
    expect(words.slice(0, 4)).toEqual(['nika', 'studio', 'vip', 'word0']);
    expect(new Set(words).size).toBe(60);
  });
});
