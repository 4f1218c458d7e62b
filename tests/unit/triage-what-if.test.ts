import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEARNED } from '../../utils/triage/learning/lessons.ts';
import { URGENCIES, type Urgency } from '../../utils/triage/types.ts';
import { type PastCase, whatIf } from '../../utils/triage/what-if.ts';
import { NOON } from './support/samples.ts';

const DAY = 86_400_000;
const IN_FORCE = 0.5;

interface More {
  pressing?: number | undefined;
  urgency?: Urgency;
  said?: Urgency;
  handedOver?: boolean;
  learned?: boolean;
  daysAgo?: number;
}

/** A case as the engine reads it with the threshold in force, and what the person did with it. */
function past(id: string, more: More = {}): PastCase {
  const pressing = 'pressing' in more ? more.pressing : 0.2;
  return {
    id,
    text: id,
    triage: {
      ...(pressing === undefined ? {} : { pressing }),
      urgency: more.urgency ?? ((pressing ?? 0) >= IN_FORCE ? 'high' : 'normal'),
      reasons: more.learned ? [{ label: LEARNED, words: [] }] : [],
    },
    corrections: more.said ? { urgency: more.said } : {},
    escalation: more.handedOver ? { team: 'care' } : null,
    clock: { seenAt: NOON - (more.daysAgo ?? 0) * DAY },
  };
}

const ids = (cases: PastCase[]) => cases.map(({ id }) => id);

describe('what another threshold would have done', () => {
  const cases = [
    past('calm', { pressing: 0.1, daysAgo: 14 }),
    past('middle', { pressing: 0.4, daysAgo: 3 }),
    past('edge', { pressing: 0.5, daysAgo: 2 }),
    past('pressing', { pressing: 0.9, daysAgo: 1 }),
    past('handed over', { pressing: 0.3, handedOver: true }),
    past('called urgent', { pressing: 0.2, said: 'high' }),
    past('called a crisis', { pressing: 0.6, said: 'crisis' }),
    past('called calm', { pressing: 0.8, said: 'low' }),
    past('handed over, called calm', { pressing: 0.45, said: 'normal', handedOver: true }),
    past('of old', { pressing: undefined, handedOver: true }),
  ];

  it.each([
    [0.5, { marked: 4, caught: 1, wrong: 1, missed: ['handed over', 'called urgent'] }, [], []],
    [
      0.3,
      { marked: 7, caught: 2, wrong: 2, missed: ['called urgent'] },
      ['handed over', 'middle'],
      [],
    ],
    [
      0.85,
      {
        marked: 1,
        caught: 0,
        wrong: 0,
        missed: ['handed over', 'called urgent', 'called a crisis'],
      },
      [],
      ['edge'],
    ],
    [0.2, { marked: 8, caught: 3, wrong: 2, missed: [] }, ['handed over', 'middle'], []],
  ])('at %s', (from, { missed, ...expected }, added, removed) => {
    const effect = whatIf(cases, from, IN_FORCE);
    expect(effect).toMatchObject({ total: 9, unread: 1, needed: 3, calm: 2, ...expected });
    expect(ids(effect.missed)).toEqual(missed);
    expect(ids(effect.added)).toEqual(added);
    expect(ids(effect.removed)).toEqual(removed);
  });

  it('says how many a week that is, from the first to the last that came in', () => {
    expect(whatIf(cases, 0.5, IN_FORCE).aWeek).toBeCloseTo(2);
    expect(whatIf(cases.slice(4), 0.5, IN_FORCE).aWeek).toBeNull();
  });

  it('leaves alone an urgency that was taught, and moves the rest of what was taught', () => {
    const taught = [
      past('taught urgent', { pressing: 0.1, urgency: 'high', learned: true }),
      past('taught calm', { pressing: 0.9, urgency: 'low', learned: true }),
      past('taught its team', { pressing: 0.4, urgency: 'normal', learned: true }),
    ];
    const effect = whatIf(taught, 0.3, IN_FORCE);
    expect(effect.marked).toBe(2);
    expect(ids(effect.added)).toEqual(['taught its team']);
    expect(whatIf(taught, 0.95, IN_FORCE).marked).toBe(1);
  });

  it('has nothing to say of nothing', () => {
    expect(whatIf([], 0.5, 0.5)).toMatchObject({ total: 0, marked: 0, needed: 0, aWeek: null });
    const unread = { ...past('not read'), triage: null };
    expect(whatIf([unread], 0.5, 0.5)).toMatchObject({ total: 0, unread: 1, marked: 0 });
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const anyCase = fc
    .record({
      pressing: fc.option(share, { nil: undefined }),
      said: fc.option(fc.constantFrom(...URGENCIES), { nil: undefined }),
      urgency: fc.option(fc.constantFrom(...URGENCIES), { nil: undefined }),
      handedOver: fc.boolean(),
      learned: fc.boolean(),
      daysAgo: fc.integer({ min: 0, max: 400 }),
    })
    .map(({ said, urgency, ...more }) =>
      past('any', { ...more, ...(said && { said }), ...(urgency && { urgency }) }),
    );
  const anyCases = fc.array(anyCase, { maxLength: 30 });

  it('never marks, catches or wrongs fewer where the threshold goes down', () => {
    fc.assert(
      fc.property(anyCases, share, share, share, (rows, a, b, inForce) => {
        const more = whatIf(rows, Math.min(a, b), inForce);
        const fewer = whatIf(rows, Math.max(a, b), inForce);
        expect(more.marked).toBeGreaterThanOrEqual(fewer.marked);
        expect(more.caught).toBeGreaterThanOrEqual(fewer.caught);
        expect(more.wrong).toBeGreaterThanOrEqual(fewer.wrong);
        expect(more.added.length).toBeGreaterThanOrEqual(fewer.added.length);
        expect(more.removed.length).toBeLessThanOrEqual(fewer.removed.length);
        expect(more.aWeek ?? 0).toBeGreaterThanOrEqual(fewer.aWeek ?? 0);
      }),
    );
  });

  it('adds up, and changes nothing at the threshold in force', () => {
    fc.assert(
      fc.property(anyCases, share, share, (rows, from, inForce) => {
        const effect = whatIf(rows, from, inForce);
        expect(effect.total + effect.unread).toBe(rows.length);
        expect(effect.caught + effect.missed.length).toBe(effect.needed);
        expect(effect.marked).toBeLessThanOrEqual(effect.total);
        expect(effect.needed + effect.calm).toBeLessThanOrEqual(effect.total);
        const changed = [...effect.added, ...effect.removed];
        expect(changed.every(({ corrections }) => corrections.urgency === undefined)).toBe(true);
        if (from >= inForce) expect(effect.added).toEqual([]);
        if (from <= inForce) expect(effect.removed).toEqual([]);
      }),
    );
  });
});
