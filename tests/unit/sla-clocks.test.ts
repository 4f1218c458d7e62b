import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClockEvent, noteAll, startFacts } from '../../utils/sla/facts.ts';
import { clocks, crossings, nextChange, standing } from '../../utils/sla/index.ts';
import { DEFAULT_POLICY } from '../../utils/sla/plan.ts';
import { previewOf } from '../../utils/sla/preview.ts';
import type { ClockFacts, Level, PolicyBook } from '../../utils/sla/types.ts';
import { bookWith, policyWith, targetOf, weekdays } from './support/sla.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 2, 2, 8); // a Monday
const at = (hours: number) => START + hours * HOUR;
const hoursOf = (time: number | null) => (time === null ? null : (time - START) / HOUR);

function facts(events: ClockEvent[] = [], more: Partial<ClockFacts> = {}): ClockFacts {
  const made = startFacts({ network: 'instagram', postedAt: START, precision: 0, seenAt: START });
  noteAll(made, events);
  return { ...made, ...more };
}
const answered = (hours: number): ClockEvent => ({
  type: 'answered',
  at: at(hours),
  via: 'public',
});
const wrote = (hours: number, seen = hours): ClockEvent => ({
  type: 'customerMessage',
  at: at(hours),
  seenAt: at(seen),
});
const plain = (type: 'waiting' | 'active' | 'resolved' | 'reopened' | 'deletedOnPage', h: number) =>
  ({ type, at: at(h) }) as ClockEvent;

describe('the next answer', () => {
  const book = bookWith({ nextReply: targetOf(120) });
  const read = (events: ClockEvent[], hours: number) =>
    clocks(facts(events), book, at(hours)).nextReply.map(({ state, due, at: met }) => [
      state,
      hoursOf(due),
      hoursOf(met),
    ]);

  it.each<[string, ClockEvent[], number, unknown[]]>([
    ['is none before the first answer', [wrote(1)], 9, []],
    ['is none for what that answer was to', [wrote(1), answered(2)], 9, []],
    ['is none when the customer is silent', [answered(1)], 9, []],
    ['runs from the message', [answered(1), wrote(2)], 3, [['running', 4, null]]],
    ['is at risk', [answered(1), wrote(2)], 3.6, [['at_risk', 4, null]]],
    ['is breached in the due instant', [answered(1), wrote(2)], 4, [['breached', 4, null]]],
    ['is not moved by more messages', [answered(1), wrote(2), wrote(3)], 3, [['running', 4, null]]],
    ['is met', [answered(1), wrote(2), answered(3)], 9, [['met', 4, 3]]],
    ['is met late', [answered(1), wrote(2), answered(5)], 9, [['breached_met', 4, 5]]],
    [
      'each exchange is one of its own',
      [answered(1), wrote(2), answered(5), wrote(6), wrote(6.5), answered(7), wrote(20)],
      21,
      [
        ['breached_met', 4, 5],
        ['met', 8, 7],
        ['running', 22, null],
      ],
    ],
    [
      'in the same instant the answer answers',
      [answered(1), wrote(2), answered(2)],
      9,
      [['met', 4, 2]],
    ],
  ])('%s', (_, events, hours, expected) => {
    expect(read(events, hours)).toEqual(expected);
  });

  it('seen when its time had passed is late on arrival, and nobody is told', () => {
    const given = facts([answered(1), wrote(2, 9)]);
    expect(clocks(given, book, at(10)).nextReply).toMatchObject([{ state: 'late_on_arrival' }]);
    expect(crossings(given, book, at(1.5), at(11))).toEqual([]);
  });

  it('is off by default', () => {
    expect(clocks(facts([answered(1), wrote(2)]), bookWith(), at(3)).nextReply).toEqual([]);
  });

  it('stands next where it is due before the resolution', () => {
    const next = (events: ClockEvent[], now: number) =>
      standing(clocks(facts(events), book, at(now))).target;
    expect(next([], 1)).toBe('acknowledge');
    expect(next([answered(1)], 2)).toBe('resolve');
    expect(next([answered(1), wrote(2)], 3)).toBe('nextReply');
    expect(next([answered(1), wrote(23)], 23.5)).toBe('resolve');
  });
});

describe('start and reopening', () => {
  it('clocks may start at first sight', () => {
    const given = facts([], { seenAt: at(30) });
    expect(clocks(given, bookWith(), at(31)).acknowledge.state).toBe('late_on_arrival');
    const seen = clocks(given, bookWith({ startAt: 'seen' }), at(31)).acknowledge;
    expect([seen.state, hoursOf(seen.due)]).toEqual(['running', 42]);
  });

  it.each([
    ['continue', 30, 'running', 44],
    ['restart', 30, 'running', 54],
    ['continue', 44, 'breached', 44],
    ['restart', 44, 'running', 54],
  ] as const)('reopened, to %s: at %d h %s', (reopen, now, state, due) => {
    const given = facts([plain('resolved', 10), plain('reopened', 30)]);
    const { resolve } = clocks(given, bookWith({ reopen }), at(now));
    expect([resolve.state, hoursOf(resolve.due)]).toEqual([state, due]);
  });

  it('a pause before the reopening is no matter to a clock that starts anew', () => {
    const given = facts([
      plain('waiting', 1),
      plain('active', 9),
      plain('resolved', 10),
      plain('reopened', 12),
    ]);
    const { resolve } = clocks(given, bookWith({ reopen: 'restart' }), at(13));
    expect(hoursOf(resolve.due)).toBe(36);
  });

  it('pauses are walked through the calendar', () => {
    const book = bookWith({
      hours: weekdays('UTC'),
      acknowledge: targetOf(60),
      resolve: targetOf(120, 'waiting'),
    });
    // Monday 09:00 to 10:00 runs; the wait of Monday 10:00 to Tuesday 12:00 costs a day and 3 hours.
    const given = facts([plain('waiting', 2), plain('active', 28)]);
    const { acknowledge, resolve } = clocks(given, book, at(28.5));
    expect([acknowledge.state, hoursOf(acknowledge.due)]).toEqual(['breached', 2]);
    expect([resolve.state, hoursOf(resolve.due)]).toEqual(['running', 29]);
  });
});

describe('new terms', () => {
  const strict = policyWith({ acknowledge: targetOf(60), resolve: targetOf(180, 'waiting') });
  const lax = policyWith();
  const match = { priorities: [], intents: [], networks: [], tags: [] };
  /** Another plan from ten hours on. */
  const changed = (first: typeof lax, second: typeof lax): PolicyBook => [
    { from: Number.NEGATIVE_INFINITY, rules: [{ match, policy: first }] },
    { from: at(10), rules: [{ match, policy: second }] },
  ];
  const read = (given: ClockFacts, book: PolicyBook, now: number) => {
    const { acknowledge, resolve } = clocks(given, book, at(now));
    return [acknowledge.state, hoursOf(acknowledge.due), resolve.state, hoursOf(resolve.due)];
  };

  it.each<[string, ClockEvent[], PolicyBook, number, unknown[]]>([
    ['re-read what is open', [], changed(lax, strict), 11, ['breached', 1, 'breached', 3]],
    ['leave what was breached', [], changed(strict, lax), 11, ['breached', 1, 'breached', 3]],
    [
      'leave what was met',
      [answered(0.5), plain('resolved', 2)],
      changed(strict, lax),
      30,
      ['met', 1, 'met', 3],
    ],
    [
      'leave what was met late, judged by what held then',
      [answered(2)],
      changed(strict, lax),
      11,
      ['breached_met', 1, 'breached', 3],
    ],
    [
      're-read what was reopened since',
      [plain('resolved', 2), plain('reopened', 12)],
      changed(strict, lax),
      13,
      ['breached', 1, 'running', 34],
    ],
    ['are not known before they hold', [], changed(lax, strict), 9, ['running', 12, 'running', 24]],
  ])('%s', (_, events, book, now, expected) => {
    // At nine hours nobody knew of the new plan: the clock reads by the book of then.
    const known = now < 10 ? book.slice(0, 1) : book;
    expect(read(facts(events), known, now)).toEqual(expected);
  });

  it('come with another priority, network or tag; the first that fits decides', () => {
    const rule = (more: object, minutes: number) => ({
      match: { ...match, ...more },
      policy: policyWith({ acknowledge: targetOf(minutes) }),
    });
    const book: PolicyBook = [
      {
        from: Number.NEGATIVE_INFINITY,
        rules: [
          rule({ tags: ['vip'] }, 30),
          rule({ priorities: ['crisis'], networks: ['linkedin'] }, 60),
          rule({ priorities: ['crisis', 'high'] }, 120),
          rule({ intents: ['complaint'] }, 240),
          rule({}, 600),
        ],
      },
    ];
    type T = ClockFacts['traits'][number];
    const trait = (more: Partial<T>): T => ({
      from: START,
      priority: 'normal',
      intents: [],
      tags: [],
      ...more,
    });
    const due = (more: Partial<ClockFacts>) =>
      hoursOf(clocks(facts([], more), book, at(0)).acknowledge.due);
    expect(due({})).toBe(10);
    expect(due({ traits: [trait({ intents: ['question', 'complaint'] })] })).toBe(4);
    expect(due({ traits: [trait({ priority: 'high', intents: ['complaint'] })] })).toBe(2);
    expect(due({ network: 'linkedin', traits: [trait({ priority: 'crisis' })] })).toBe(1);
    expect(due({ traits: [trait({ priority: 'crisis' })] })).toBe(2);
    expect(due({ traits: [trait({ tags: ['vip'], priority: 'crisis' })] })).toBe(0.5);
    // Raised after three hours: open still, so read anew from the same start.
    const raised = [trait({}), trait({ from: at(3), priority: 'high' })];
    expect(due({ traits: raised })).toBe(2);
    // Lowered after it was overdue: it stays overdue.
    const lowered = [trait({ priority: 'high' }), trait({ from: at(3) })];
    expect(clocks(facts([], { traits: lowered }), book, at(4)).acknowledge.state).toBe('breached');
    expect(due({ traits: [trait({ priority: 'high' }), trait({ from: at(1) })] })).toBe(10);
  });
});

describe('warnings and levels', () => {
  const level = (more: Partial<Level>): Level => ({
    target: 'acknowledge',
    at: 'breach',
    after: 0,
    notify: { team: 'care' },
    ...more,
  });
  const book = bookWith({
    warnBefore: [HOUR, 100 * HOUR],
    levels: [
      level({ at: 'risk', after: HOUR }),
      level({ after: 2 * HOUR, notify: { person: 'Mina' } }),
      level({ target: 'resolve' }),
      level({ target: 'nextReply' }),
    ],
  });
  const told = (given: ClockFacts, to: number, own = book) =>
    crossings(given, own, START, at(to)).map(({ target, kind, step, at: when }) => [
      target,
      kind,
      kind === 'warn' ? step / HOUR : step,
      hoursOf(when),
    ]);

  it('come each at its time', () => {
    expect(told(facts(), 24)).toEqual([
      ['acknowledge', 'risk', 0, 9.6],
      ['acknowledge', 'level', 1, 10.6],
      ['acknowledge', 'warn', 1, 11],
      ['acknowledge', 'breach', 0, 12],
      ['acknowledge', 'level', 2, 14],
      ['resolve', 'risk', 0, 19.2],
      ['resolve', 'warn', 1, 23],
      ['resolve', 'breach', 0, 24],
      ['resolve', 'level', 3, 24],
    ]);
  });

  it('stop when the target is met', () => {
    const kinds = told(facts([answered(13)]), 18).map(([, kind, step]) => [kind, step]);
    expect(kinds).toEqual([
      ['risk', 0],
      ['level', 1],
      ['warn', 1],
      ['breach', 0],
    ]);
  });

  it('are counted in open time', () => {
    const own = bookWith({
      hours: weekdays('UTC'),
      acknowledge: targetOf(480),
      warnBefore: [HOUR],
      levels: [level({ after: HOUR })],
    });
    const moments = told(facts(), 40, own).filter(([target]) => target === 'acknowledge');
    expect(moments.map(([, kind, , when]) => [kind, when])).toEqual([
      ['risk', 7.4],
      ['warn', 8],
      ['breach', 9],
      ['level', 26],
    ]);
  });

  it('wake the case up for each of them', () => {
    let now = START;
    const woken: (number | null)[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      const next = nextChange(facts(), book, now);
      if (next === null) break;
      woken.push(hoursOf(next));
      now = next;
    }
    expect(woken).toEqual([9.6, 10.6, 11, 12, 14, 19.2, 23, 24]);
  });

  it('each next answer has its own', () => {
    const own = bookWith({
      nextReply: targetOf(60),
      levels: [level({ target: 'nextReply' })],
    });
    const given = facts([answered(1), wrote(2), answered(5), wrote(6)]);
    const found = crossings(given, own, START, at(9)).filter((one) => one.kind === 'level');
    expect(found.map(({ instance, at: when }) => [instance, hoursOf(when)])).toEqual([
      [0, 3],
      [1, 7],
    ]);
  });
});

describe('a preview', () => {
  it('says what the policy that decides would mean', () => {
    const vip = {
      ...DEFAULT_POLICY,
      id: 'vip',
      match: { ...DEFAULT_POLICY.match, tags: ['vip'] },
      acknowledge: { minutes: 60, pauseOn: [] },
      nextReply: { minutes: 30, pauseOn: [] },
      warnBefore: [15, 90],
      levels: [
        {
          target: 'resolve' as const,
          at: 'breach' as const,
          afterMinutes: 60,
          notify: { team: 'care' },
        },
      ],
    };
    const plan = { calendars: [], policies: [vip, DEFAULT_POLICY] };
    const sample = { network: 'linkedin' as const, priority: 'high' as const, intents: [] };
    const seen = previewOf(plan, { ...sample, tags: ['vip'] }, START);
    expect(seen.policy.id).toBe('vip');
    expect([seen.acknowledge.risk, seen.acknowledge.due].map(hoursOf)).toEqual([0.8, 1]);
    expect(seen.acknowledge.warnings.map(hoursOf)).toEqual([0.75]);
    expect([seen.nextReply?.due ?? null, seen.resolve.due].map(hoursOf)).toEqual([0.5, 24]);
    expect(seen.levels.map((level) => hoursOf(level.at))).toEqual([25]);
    const other = previewOf(plan, { ...sample, tags: [] }, START);
    expect([other.policy.id, other.nextReply, hoursOf(other.acknowledge.due)]).toEqual([
      'default',
      null,
      12,
    ]);
  });
});

describe('events of the same instant', () => {
  const kind = fc.constantFrom(
    'customerMessage',
    'answered',
    'waiting',
    'active',
    'resolved',
    'reopened',
  );
  const event = fc
    .tuple(kind, fc.integer({ min: 0, max: 6 }))
    .map(([type, hour]) => ({ type, at: at(hour), seenAt: at(hour), via: 'dm' }) as ClockEvent);

  it('give the same in any order', () => {
    const book = bookWith({ nextReply: targetOf(60) });
    fc.assert(
      fc.property(
        fc
          .array(event, { maxLength: 12 })
          .chain((list) =>
            fc.tuple(
              fc.constant(list),
              fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
            ),
          ),
        fc.integer({ min: 0, max: 40 }),
        ([list, shuffled], now) => {
          const [one, other] = [facts(list), facts(shuffled)];
          expect(clocks(other, book, at(now))).toEqual(clocks(one, book, at(now)));
        },
      ),
      { numRuns: 400 },
    );
  });
});

const CASES = new URL('../../../shared/sla/cases.json', import.meta.url);
describe.skipIf(!existsSync(CASES))('the cases of the specification', () => {
  it('are all answered as expected', async () => {
    const { answer } = await import('../../scripts/eval/sla.ts');
    const { cases } = JSON.parse(readFileSync(CASES, 'utf8')) as {
      cases: (Parameters<typeof answer>[0] & { expect: unknown })[];
    };
    expect(cases.length).toBeGreaterThan(50);
    for (const one of cases) expect([one.id, answer(one)]).toEqual([one.id, one.expect]);
  });
});
if (!existsSync(CASES))
  console.warn('NOT RUN: the SLA cases, for want of ../shared/sla/cases.json');
