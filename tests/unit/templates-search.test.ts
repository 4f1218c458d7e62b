import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../utils/replies/builtin.ts';
import { indexOf, isAmong, search, tagsIn } from '../../utils/replies/search.ts';
import type { ListedTemplate } from '../../utils/replies/types.ts';
import { ownTemplate } from './support/replies.ts';

const template = (
  id: string,
  text: string,
  more: Partial<ListedTemplate> = {},
): ListedTemplate => ({
  ...ownTemplate({ id, text, step: 'answer' }),
  ...more,
});
const idsFor = (templates: ListedTemplate[], query: string) =>
  search(indexOf(templates), query).map(({ id }) => id);

describe('search', () => {
  it('ranks whole words over beginnings over one slip, whatever the order of the list', () => {
    const list = [
      template('slip', 'about a refnud'),
      template('prefix', 'two refunds'),
      template('none', 'nothing of it'),
      template('exact', 'a refund'),
    ];
    expect(idsFor(list, 'refund')).toEqual(['exact', 'prefix', 'slip']);
    expect(idsFor(list.toReversed(), 'refund')).toEqual(['exact', 'prefix', 'slip']);
  });

  it('finds by tag and topic, a tag before the same word of a text and after nothing better', () => {
    const list = [
      template('text', 'about money'),
      template('tag', 'x', { tags: ['money'] }),
      template('prefix in tag', 'x', { tags: ['moneys'] }),
      template('topic', 'x', { topic: 'refund' }),
    ];
    expect(idsFor(list, 'money')).toEqual(['tag', 'text', 'prefix in tag']);
    expect(idsFor(list, 'refund')).toEqual(['topic']);
  });

  it('wants every word, in any order', () => {
    const list = [template('both', 'late parcel'), template('one', 'late train')];
    expect(idsFor(list, 'parcel late')).toEqual(['both']);
    expect(idsFor(list, 'late')).toEqual(['both', 'one']);
  });

  it.each([
    ['a letter more', 'delivvery'],
    ['a letter less', 'delivry'],
    ['another letter', 'delibery'],
    ['two swapped', 'delievry'],
    ['the first two swapped', 'edlivery'],
    ['the first missing', 'elivery'],
    ['another first', 'selivery'],
    ['still being typed, with a slip', 'delvier'],
    ['capitals', 'DELIVERY'],
  ])('forgives %s', (_name, query) => {
    expect(idsFor([template('x', 'about your delivery')], query)).toEqual(['x']);
  });

  it('forgives no slip in a short word', () => {
    expect(idsFor([template('x', 'a date')], 'lat')).toEqual([]);
    expect(idsFor([template('x', 'a car')], 'cat')).toEqual([]);
  });

  it.each([
    ['Arabic letters', 'سفارش شما كجاست', 'کجاست'],
    ['a half-space as it stands', 'پیگیری می‌کنم', 'می‌کنم'],
    ['a half-space left out', 'پیگیری می‌کنم', 'میکنم'],
    ['a half-space typed as a space', 'پیگیری می‌کنم', 'می کنم'],
    ['a slip', 'عذرخواهی می‌کنیم', 'عذرخاهی'],
    ['digits of both kinds', 'ظرف ۲۴ ساعت', '24'],
    ['a tag', 'x', 'برچسب‌دار'],
  ])('reads Persian: %s', (_name, text, query) => {
    const list = [template('x', text, { language: 'fa', tags: ['برچسب‌دار'] })];
    expect(idsFor(list, query)).toEqual(['x']);
  });

  it.each([
    ["don't", 'dont'],
    ['don’t', "don't"],
    ['ＷＩＤＥ letters', 'wide'],
    ['ﬁnally', 'finally'],
  ])('reads %s as %s', (text, query) => {
    expect(idsFor([template('x', text)], query)).toEqual(['x']);
  });

  it('finds what stands in for a value, and a slot that is open by its name', () => {
    const list = [template('x', 'Hi {{name|friend}}, see {{link}}')];
    expect(idsFor(list, 'friend')).toEqual(['x']);
    expect(idsFor(list, 'link')).toEqual(['x']);
  });

  it('gives all in their order where nothing is asked, and none where signs alone are', () => {
    const list = [template('b', 'two'), template('a', 'one')];
    expect(idsFor(list, '')).toEqual(['b', 'a']);
    expect(idsFor(list, '  ')).toEqual(['b', 'a']);
    expect(idsFor(list, '?!')).toEqual([]);
  });

  it('finds each template by each of its words, by their beginnings, and by one slip', () => {
    // No letter twice: stretched ones are one spelling, and a slip in them is none.
    const word = fc
      .shuffledSubarray([...'abcdefgچپژمن'], { minLength: 5, maxLength: 9 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        (words, which, cut) => {
          const list = [template('x', words.join(' ')), template('y', 'zzzzzz')];
          const one = words[which % words.length] ?? '';
          const begun = one.slice(0, 1 + (cut % one.length));
          const at = cut % one.length;
          const slip = `${one.slice(0, at)}z${one.slice(at + 1)}`;
          expect(idsFor(list, one)).toEqual(['x']);
          expect(idsFor(list, begun)).toEqual(['x']);
          expect(idsFor(list, slip)[0]).toBe('x');
        },
      ),
    );
  });

  it('never throws and only gives what is in the list, each once', () => {
    const list = builtInTemplates();
    const index = indexOf(list);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const found = search(index, query);
        expect(new Set(found).size).toBe(found.length);
        for (const one of found) expect(list).toContain(one);
      }),
      { numRuns: 300 },
    );
  });

  it('ends at once on a megabyte, in a query and in a template', () => {
    const long = 'می‌روم {{'.repeat(120_000);
    expect(idsFor([template('x', long, { tags: [long.slice(0, 40)] })], long)).toBeDefined();
  });
});

describe('narrowing', () => {
  const one = template('x', 'x', { tags: ['a'], favourite: true });
  it.each([
    [{}, true],
    [{ language: 'fa' }, false],
    [{ channel: 'dm' }, false],
    [{ step: 'thank' }, false],
    [{ tag: 'b' }, false],
    [{ language: 'en', channel: 'public', step: 'answer', tag: 'a', favourites: true }, true],
  ] as const)('%j', (wanted, expected) => {
    expect(isAmong(one, wanted)).toBe(expected);
  });

  it('by favourites leaves out the others', () => {
    expect(isAmong(template('x', 'x'), { favourites: true })).toBe(false);
    expect(isAmong(template('x', 'x'), { favourites: false })).toBe(true);
  });

  it('names the tags, the most frequent first', () => {
    const list = [['b'], ['a', 'c'], ['c']].map((tags) => template('x', 'x', { tags }));
    expect(tagsIn(list)).toEqual(['c', 'a', 'b']);
  });
});
