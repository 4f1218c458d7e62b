import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocks, crossings, nextChange } from '../../utils/sla/index.ts';
import type { ClockFacts, Clocks } from '../../utils/sla/types.ts';
import { bookWith, PLAIN_BOOK, targetOf } from './support/sla.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 2, 1);
const at = (hours: number) => START + hours * HOUR;
const policy = PLAIN_BOOK;

const facts = (more: Partial<ClockFacts> = {}): ClockFacts => ({
  network: 'instagram',
  postedAt: START,
  precision: 0,
  seenAt: START,
  messages: [],
  answers: [],
  waits: [],
  resolutions: [],
  void: false,
  traits: [],
  ...more,
});

const states = ({ acknowledge, resolve }: Clocks) => [acknowledge.state, resolve.state];

describe('clocks', () => {
  it.each([
    ['runs', facts(), 1, ['running', 'running']],
    ['is at risk from 80 % on', facts(), 9.6, ['at_risk', 'running']],
    ['is breached in the due instant', facts(), 12, ['breached', 'running']],
    [
      'is met by a private answer',
      facts({ answers: [{ at: at(1), via: 'dm' }] }),
      2,
      ['met', 'running'],
    ],
    [
      'is on time when answered in the due instant',
      facts({ answers: [{ at: at(12), via: 'public' }] }),
      13,
      ['met', 'running'],
    ],
    [
      'is met late',
      facts({ answers: [{ at: at(13), via: 'public' }] }),
      14,
      ['breached_met', 'running'],
    ],
    [
      'never pauses the first answer',
      facts({ waits: [{ from: at(1), to: null }] }),
      13,
      ['breached', 'paused'],
    ],
    [
      'resolves',
      facts({ resolutions: [{ at: at(24), reopenedAt: null }] }),
      30,
      ['breached', 'met'],
    ],
    [
      'resolves late',
      facts({ resolutions: [{ at: at(24.5), reopenedAt: null }] }),
      30,
      ['breached', 'breached_met'],
    ],
    [
      'is paused between resolution and reopening only',
      facts({ resolutions: [{ at: at(2), reopenedAt: at(10) }] }),
      11,
      ['at_risk', 'running'],
    ],
    [
      'stays breached in a later pause',
      facts({ waits: [{ from: at(25), to: null }] }),
      26,
      ['breached', 'breached'],
    ],
    ['is late on arrival', facts({ seenAt: at(30) }), 30, ['late_on_arrival', 'late_on_arrival']],
    [
      'is ours where it ran out after it was seen',
      facts({ seenAt: at(12) }),
      13,
      ['breached', 'running'],
    ],
    ['is void', facts({ void: true, answers: [{ at: at(1), via: 'dm' }] }), 40, ['void', 'void']],
    [
      'does not know what comes later',
      facts({ answers: [{ at: at(5), via: 'dm' }] }),
      4,
      ['running', 'running'],
    ],
  ])('%s', (_name, given, hour, expected) => {
    expect(states(clocks(given, policy, at(hour)))).toEqual(expected);
  });

  it('moves the due time by what was paused, and gives none while it is', () => {
    const given = facts({ waits: [{ from: at(2), to: at(7) }] });
    expect(clocks(given, policy, at(3)).resolve).toMatchObject({ state: 'paused', due: null });
    expect(clocks(given, policy, at(8)).resolve.due).toBe(at(29));
  });

  it('takes overlapping pauses out once', () => {
    const waits = [
      { from: at(2), to: at(6) },
      { from: at(4), to: at(8) },
    ];
    expect(clocks(facts({ waits }), policy, at(9)).resolve.due).toBe(at(30));
  });

  it('gives a met target a due time, though it was met while waiting', () => {
    const given = facts({
      waits: [{ from: at(2), to: null }],
      resolutions: [{ at: at(50), reopenedAt: null }],
    });
    expect(clocks(given, policy, at(60)).resolve).toMatchObject({
      state: 'met',
      due: at(72),
      at: at(50),
    });
  });

  it('continues after a reopening', () => {
    const given = facts({ resolutions: [{ at: at(10), reopenedAt: at(40) }] });
    expect(clocks(given, policy, at(20)).resolve).toMatchObject({ state: 'met', at: at(10) });
    expect(clocks(given, policy, at(41)).resolve).toMatchObject({
      state: 'running',
      due: at(54),
      at: null,
    });
  });

  it('void has neither due nor met', () => {
    const given = facts({ void: true, answers: [{ at: at(1), via: 'dm' }] });
    expect(clocks(given, policy, at(2)).acknowledge).toMatchObject({ due: null, at: null });
  });
});

describe('nextChange', () => {
  it.each([
    ['the first risk', facts(), 0, 9.6],
    ['then the breach', facts(), 9.6, 12],
    ['then the risk of the other', facts(), 12, 19.2],
    ['nothing after both', facts(), 24, null],
    ['nothing when void', facts({ void: true }), 0, null],
    [
      'only the first answer while waiting',
      facts({ waits: [{ from: at(1), to: null }] }),
      12,
      null,
    ],
  ])('%s', (_name, given, hour, expected) => {
    expect(nextChange(given, policy, at(hour))).toBe(expected === null ? null : at(expected));
  });
});

describe('crossings', () => {
  const kinds = (given: ClockFacts, from: number, to: number) =>
    crossings(given, policy, at(from), at(to)).map((c) => [
      c.target,
      c.kind,
      (c.at - START) / HOUR,
    ]);

  it('tells all of a day, oldest first', () => {
    expect(kinds(facts(), 0, 24)).toEqual([
      ['acknowledge', 'risk', 9.6],
      ['acknowledge', 'breach', 12],
      ['resolve', 'risk', 19.2],
      ['resolve', 'breach', 24],
    ]);
  });

  it('leaves out the first moment and takes the last', () => {
    expect(kinds(facts(), 9.6, 12)).toEqual([['acknowledge', 'breach', 12]]);
  });

  it.each([
    ['what was met by then', facts({ answers: [{ at: at(9.6), via: 'dm' }] }), 13],
    ['what is void', facts({ void: true }), 48],
    ['what came late', facts({ seenAt: at(30) }), 48],
  ])('leaves out %s', (_name, given, to) => {
    expect(kinds(given, 0, to)).toEqual([]);
  });

  it('keeps a risk that was crossed before the answer', () => {
    expect(kinds(facts({ answers: [{ at: at(11), via: 'dm' }] }), 0, 13)).toEqual([
      ['acknowledge', 'risk', 9.6],
    ]);
  });

  it('says nothing inside a pause', () => {
    const given = facts({
      waits: [{ from: at(5), to: at(100) }],
      answers: [{ at: at(1), via: 'dm' }],
    });
    expect(kinds(given, 0, 100)).toEqual([]);
  });

  it('a risk that would fall on the start of a pause waits for its end', () => {
    const given = facts({
      waits: [{ from: at(19.2), to: at(30) }],
      answers: [{ at: at(1), via: 'dm' }],
    });
    expect(kinds(given, 0, 40)).toEqual([
      ['resolve', 'risk', 30],
      ['resolve', 'breach', 34.8],
    ]);
  });

  it('resolved in the due instant and reopened: breached from the reopening', () => {
    const given = facts({
      resolutions: [{ at: at(24), reopenedAt: at(40) }],
      answers: [{ at: at(1), via: 'dm' }],
    });
    expect(clocks(given, policy, at(24)).resolve.state).toBe('met');
    expect(kinds(given, 23, 50)).toEqual([['resolve', 'breach', 40]]);
  });
});

describe('properties', () => {
  const minute = fc.integer({ min: 0, max: 4000 });
  const m = (n: number) => START + n * 60_000;
  const spanOf = fc
    .tuple(minute, fc.option(minute))
    .map(([a, b]) => ({ a: m(a), b: b === null ? null : m(a + b) }));
  const anyFacts = fc
    .record({
      answers: fc.array(
        minute.map((n) => ({ at: m(n), via: 'dm' as const })),
        { maxLength: 3 },
      ),
      waits: fc.array(
        spanOf.map(({ a, b }) => ({ from: a, to: b })),
        { maxLength: 4 },
      ),
      resolutions: fc.array(
        spanOf.map(({ a, b }) => ({ at: a, reopenedAt: b })),
        { maxLength: 3 },
      ),
      void: fc.boolean(),
    })
    .map((more) => facts(more));
  const anyPolicy = fc
    .record({ acknowledge: minute, resolve: minute, riskAt: fc.constantFrom(0, 0.5, 0.8, 1) })
    .map(({ acknowledge, resolve, riskAt }) => ({
      acknowledge: targetOf(acknowledge),
      resolve: targetOf(resolve, 'waiting'),
      riskAt,
    }));

  it('a pause never makes anything due earlier', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, spanOf, minute, (given, rule, extra, now) => {
        const paused = { ...given, waits: [...given.waits, { from: extra.a, to: extra.b }] };
        const before =
          clocks(given, bookWith(rule), m(now)).resolve.due ?? Number.POSITIVE_INFINITY;
        const after =
          clocks(paused, bookWith(rule), m(now)).resolve.due ?? Number.POSITIVE_INFINITY;
        expect(after).toBeGreaterThanOrEqual(given.void ? 0 : before);
      }),
    );
  });

  it('a longer span is never due earlier', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, minute, minute, (given, rule, more, now) => {
        const longer = {
          ...rule,
          resolve: { ...rule.resolve, span: rule.resolve.span + more * 60_000 },
          acknowledge: { ...rule.acknowledge, span: rule.acknowledge.span + more },
        };
        const [a, b] = [
          clocks(given, bookWith(rule), m(now)),
          clocks(given, bookWith(longer), m(now)),
        ];
        const due = (c: Clocks) => c.resolve.due ?? Number.POSITIVE_INFINITY;
        expect(due(b)).toBeGreaterThanOrEqual(due(a));
        expect(b.acknowledge.due ?? 0).toBeGreaterThanOrEqual(a.acknowledge.due ?? 0);
      }),
    );
  });

  it('what is met in its due instant is met', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, (given, rule) => {
        const open = { ...given, answers: [], resolutions: [], void: false };
        const { due } = clocks(open, bookWith(rule), m(9000)).resolve;
        if (due === null) return;
        const done = { ...open, resolutions: [{ at: due, reopenedAt: null }] };
        expect(clocks(done, bookWith(rule), due + 9e9).resolve.state).toBe('met');
      }),
    );
  });

  it('nextChange is the next change, and nothing changes before it', () => {
    fc.assert(
      fc.property(
        anyFacts,
        anyPolicy,
        fc.integer({ min: 8001, max: 9000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, rule, n, share) => {
          // Nothing in the facts is later than 8000 minutes, so only time passes from here on.
          const now = m(n);
          const next = nextChange(given, bookWith(rule), now);
          const end = next ?? now + 9e9;
          const between = now + Math.floor((end - 1 - now) * share);
          const here = states(clocks(given, bookWith(rule), now));
          expect(states(clocks(given, bookWith(rule), between))).toEqual(here);
          if (next !== null) expect(states(clocks(given, bookWith(rule), next))).not.toEqual(here);
        },
      ),
    );
  });

  it('nextChange in the midst of things, when nothing else is known yet', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        minute,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rule, n, share) => {
          const now = m(n);
          const next = nextChange(facts(), bookWith(rule), now);
          const between = now + Math.floor(((next ?? now + 9e9) - 1 - now) * share);
          const here = states(clocks(facts(), bookWith(rule), now));
          expect(states(clocks(facts(), bookWith(rule), between))).toEqual(here);
          if (next !== null)
            expect(states(clocks(facts(), bookWith(rule), next))).not.toEqual(here);
        },
      ),
    );
  });

  it('crossings of two halves are the crossings of the whole', () => {
    // Resolutions follow one another: the next one needs a reopening.
    const orderly = anyFacts.map((given) => {
      const done = [...given.resolutions].sort((a, b) => a.at - b.at);
      const upTo = done.findIndex(
        (r, i) =>
          r.reopenedAt === null || r.reopenedAt > (done[i + 1]?.at ?? Number.POSITIVE_INFINITY),
      );
      return { ...given, resolutions: upTo < 0 ? done : done.slice(0, upTo + 1) };
    });
    fc.assert(
      fc.property(orderly, anyPolicy, fc.tuple(minute, minute, minute), (given, rule, cuts) => {
        const [from = 0, mid = 0, to = 0] = cuts.map((n) => m(n * 2)).sort((a, b) => a - b);
        const halves = [
          ...crossings(given, bookWith(rule), from, mid),
          ...crossings(given, bookWith(rule), mid, to),
        ];
        expect(halves).toEqual(crossings(given, bookWith(rule), from, to));
      }),
      { numRuns: 2000 },
    );
  });

  it('a crossing is the instant in which the state changes', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, (given, rule) => {
        for (const { target, kind, at: when } of crossings(given, bookWith(rule), 0, m(20_000))) {
          const known = clocks(given, bookWith(rule), when);
          const state = target === 'nextReply' ? null : known[target].state;
          expect(state).toBe(kind === 'risk' ? 'at_risk' : 'breached');
        }
      }),
      { numRuns: 2000 },
    );
  });
});
