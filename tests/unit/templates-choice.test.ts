import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../utils/replies/builtin.ts';
import { type AnsweredCase, habitsFor, habitsOf } from '../../utils/replies/habits.ts';
import { suggest } from '../../utils/replies/index.ts';
import { inOrder, movedTo } from '../../utils/replies/order.ts';
import { score } from '../../utils/replies/score.ts';
import type { ListedTemplate, ReplyContext, Template } from '../../utils/replies/types.ts';
import { INTENTS, SENTIMENTS } from '../../utils/triage/types.ts';
import { replyContext } from './support/replies.ts';

const templates = builtInTemplates();
const answered = (more: Partial<AnsweredCase> = {}): AnsweredCase => ({
  source: 'instagram',
  intents: ['complaint'],
  sentiment: 'negative',
  usedTemplates: ['en.ack.on-us'],
  ...more,
});
const one = (more: Partial<ListedTemplate> = {}): ListedTemplate => ({
  ...(templates.find(({ id }) => id === 'en.ack.on-us') as Template),
  ...more,
});
const first = (more: Partial<ReplyContext>, list: ListedTemplate[] = templates) =>
  suggest(replyContext(more), list)[0];

describe('habits', () => {
  it('count what was chosen in like cases: same leading intent, same network, once a case', () => {
    const habits = habitsOf([
      answered({ usedTemplates: ['a', 'a', 'b'] }),
      answered({ intents: ['praise', 'complaint'], usedTemplates: ['a'] }),
      answered({ source: 'linkedin', usedTemplates: ['a'] }),
      answered({ intents: ['question'], sentiment: 'neutral', usedTemplates: ['c'] }),
      answered({ usedTemplates: [] }),
    ]);
    expect([...habitsFor(answered(), habits)]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect([...habitsFor(answered({ source: 'linkedin' }), habits)]).toEqual([['a', 1]]);
    expect([...habitsFor(answered({ intents: ['spam'] }), habits)]).toEqual([]);
  });

  it('bring up what is chosen often, with the reason first, and say nothing of chance', () => {
    const times = (n: number) => new Map([['en.ack.on-us', n]]);
    expect(first({})?.templateId).not.toBe('en.ack.on-us');
    expect(first({ habits: times(2) })?.templateId).toBe(first({})?.templateId);
    const chosen = first({ habits: times(7) });
    expect(chosen?.templateId).toBe('en.ack.on-us');
    expect(chosen?.reasons[0]).toEqual({ key: 'why.habit' });
    const score3 = score(one(), replyContext({ habits: times(2) }));
    expect(score3.reasons.map(({ key }) => key)).not.toContain('why.habit');
  });

  it('are bounded: ten thousand times is as seven, and no other intent gets in by it', () => {
    const points = (n: number) =>
      score(one(), replyContext({ habits: new Map([[one().id, n]]) })).score;
    expect(points(10_000)).toBe(points(7));
    expect(points(7)).toBeGreaterThan(points(3));
    expect(points(7) - points(0)).toBeLessThan(20);
    const thanks = new Map([
      ['en.thank', 10_000],
      ['en.thank.instagram', 10_000],
    ]);
    expect(
      suggest(replyContext({ habits: thanks }), templates).map(({ step }) => step),
    ).not.toContain('thank');
  });
});

describe('favourites and the own order', () => {
  it('a star lifts a little, and is a reason', () => {
    const plain = score(one(), replyContext());
    const starred = score(one({ favourite: true }), replyContext());
    expect(starred.score - plain.score).toBeGreaterThan(0);
    expect(starred.score - plain.score).toBeLessThan(9);
    expect(starred.reasons).toContainEqual({ key: 'why.favourite' });
  });

  it('the order breaks ties, and nothing else', () => {
    const twins = ['a', 'b', 'c'].map((id) => one({ id: `own.${id}`, text: `Sorry ${id}` }));
    const firstOf = (ranks: (number | undefined)[]) =>
      first(
        {},
        twins.map((twin, at) => (ranks[at] === undefined ? twin : { ...twin, rank: ranks[at] })),
      )?.templateId;
    expect(firstOf([undefined, undefined, undefined])).toBe('own.a');
    expect(firstOf([3, 2, 1])).toBe('own.c');
    expect(firstOf([undefined, 5, undefined])).toBe('own.b');
    const better = {
      ...one({ id: 'own.z', text: 'Very sorry' }),
      networks: ['instagram' as const],
    };
    expect(first({}, [...twins.map((twin, rank) => ({ ...twin, rank })), better])?.templateId).toBe(
      'own.z',
    );
  });
});

describe('the same text', () => {
  const anyContext = fc.record({
    language: fc.constantFrom('en' as const, 'fa' as const),
    network: fc.constantFrom('instagram' as const, 'linkedin' as const, 'other' as const),
    intents: fc.uniqueArray(fc.constantFrom(...INTENTS)),
    sentiment: fc.constantFrom(...SENTIMENTS),
    acknowledged: fc.boolean(),
    starred: fc.uniqueArray(fc.nat(templates.length - 1)),
    habits: fc.array(fc.tuple(fc.constantFrom(...templates.map(({ id }) => id)), fc.nat(30))),
  });

  it('is never offered first twice in a row under one post, however well it is liked', () => {
    fc.assert(
      fc.property(anyContext, ({ starred, habits, ...more }) => {
        const list = templates.map((template, at) =>
          starred.includes(at) ? { ...template, favourite: true } : template,
        );
        // A copy of each, under another id: it reads the same.
        const all = [...list, ...list.map((copy) => ({ ...copy, id: `own.${copy.id}` }))];
        const given = { ...more, habits: new Map(habits) };
        const [before] = suggest(replyContext(given), all);
        if (!before) throw new Error('nothing offered');
        const next = suggest(
          replyContext({ ...given, recentTemplateIds: [before.templateId] }),
          all,
        );
        expect(next[0]?.text).not.toBe(before.text);
        expect(new Set(next.map(({ text }) => text)).size).toBe(next.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the own order of a list', () => {
  const list = ['own.1', 'own.2'].map((id) => one({ id })).concat(templates.slice(0, 3));
  const [a = '', b = '', c = ''] = templates.map(({ id }) => id);
  const ids = (order: string[]) => inOrder(list, order).map(({ id }) => id);

  it('leaves the usual one where there is none: own ones first', () => {
    expect(ids([])).toEqual(['own.1', 'own.2', a, b, c]);
    expect(inOrder(list, []).some(({ rank }) => rank !== undefined)).toBe(false);
  });

  it('puts what it names in its place, new own ones before, other shipped ones after', () => {
    expect(ids([c, 'gone', 'own.2'])).toEqual(['own.1', c, 'own.2', a, b]);
    expect(inOrder(list, [c, 'own.2']).map(({ rank }) => rank)).toEqual([
      undefined,
      0,
      1,
      undefined,
      undefined,
    ]);
  });

  it('moves past what is seen, over what is not', () => {
    const all = ['a', 'x', 'b', 'y', 'c'];
    const shown = ['a', 'b', 'c'];
    expect(movedTo(all, shown, 'a', 1)).toEqual(['x', 'b', 'a', 'y', 'c']);
    expect(movedTo(all, shown, 'a', 2)).toEqual(['x', 'b', 'y', 'c', 'a']);
    expect(movedTo(all, shown, 'c', 1)).toEqual(['a', 'x', 'c', 'b', 'y']);
    expect(movedTo(all, shown, 'c', 0)).toEqual(['c', 'a', 'x', 'b', 'y']);
    for (const nowhere of [-1, 0, 3]) expect(movedTo(all, shown, 'a', nowhere)).toEqual(all);
    expect(movedTo(all, ['a', 'b'], 'y', 1)).toEqual(all);
  });

  it('puts one elsewhere among what is seen, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 2 }),
        fc.infiniteStream(fc.boolean()),
        fc.nat(),
        fc.nat(),
        (all, seen, which, where) => {
          const shown = all.filter(() => seen.next().value);
          if (shown.length === 0) return;
          const at = which % shown.length;
          const to = where % shown.length;
          const id = shown[at] ?? '';
          const next = movedTo(all, shown, id, to);
          expect(next.toSorted()).toEqual(all.toSorted());
          const expected = shown.toSpliced(at, 1).toSpliced(to, 0, id);
          expect(next.filter((one) => shown.includes(one))).toEqual(expected);
        },
      ),
    );
  });
});
