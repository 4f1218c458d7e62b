import { note, startFacts } from '../../utils/sla/facts.ts';
import { bookOfPlan, clocks, crossings, nextChange } from '../../utils/sla/index.ts';
import { type Calendar, DEFAULT_POLICY } from '../../utils/sla/plan.ts';
import type { ClockFacts, PolicyBook } from '../../utils/sla/types.ts';
import type { Builds } from './extension.ts';
import type { Line } from './table.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 2, 26, 12);
const CASES = 10_000;

/** A year of cases, most of them young; each third answered, each fifth waited for. */
function makeCases(): ClockFacts[] {
  return Array.from({ length: CASES }, (_, index) => {
    const age = (index % 100 === 0 ? 300 : 20) * DAY * ((index * 0.618034) % 1);
    const postedAt = Math.round(NOW - age);
    const facts = startFacts({ network: 'instagram', postedAt, precision: 0, seenAt: postedAt });
    if (index % 3 === 0) note(facts, { type: 'answered', at: postedAt + HOUR, via: 'public' });
    if (index % 5 === 0) note(facts, { type: 'waiting', at: postedAt + 2 * HOUR });
    if (index % 10 === 0) {
      const at = postedAt + 30 * HOUR;
      note(facts, { type: 'customerMessage', at, seenAt: at });
    }
    return facts;
  });
}

/** Split shifts, twenty holidays, in a zone with clock changes. @param round makes it another one */
function businessHours(round: number): Calendar {
  const shifts: [string, string][] = [
    ['09:00', '13:00'],
    ['14:00', '18:00'],
  ];
  return {
    id: 'c',
    name: 'c',
    timeZone: 'Europe/Berlin',
    week: { mon: shifts, tue: shifts, wed: shifts, thu: shifts, fri: [['09:00', '15:30']] },
    holidays: Array.from({ length: 20 }, (_, index) => ({
      date: new Date(Date.UTC(2026, 0, round + index * 17)).toISOString().slice(0, 10),
      name: '',
      every: null,
    })),
  };
}

function bookIn(calendar: Calendar | null): PolicyBook {
  const level = { at: 'breach', afterMinutes: 60, notify: { team: 'care' } } as const;
  const policy = {
    ...DEFAULT_POLICY,
    calendar: calendar?.id ?? null,
    nextReply: { minutes: 240, pauseOn: [] },
    warnBefore: [60],
    levels: [{ ...level, target: 'acknowledge' as const }],
  };
  return bookOfPlan({ calendars: calendar ? [calendar] : [], policies: [policy] });
}

/** Milliseconds for reading every clock, its next change and all that was crossed. */
function measure(cases: readonly ClockFacts[], book: PolicyBook): number {
  const start = performance.now();
  let seen = 0;
  for (const facts of cases) {
    seen += clocks(facts, book, NOW).resolve.due ?? 0;
    seen += nextChange(facts, book, NOW) ?? 0;
    seen += crossings(facts, book, facts.seenAt, NOW).length;
  }
  if (!(seen > 0)) throw new Error('nothing was read');
  return performance.now() - start;
}

/** Re-reading ten thousand cases by working hours, beside the same by plain hours. */
export async function benchSla(_builds: Builds, quick: boolean): Promise<Line[]> {
  const cases = makeCases();
  const plain = bookIn(null);
  const [cold, warm, peer]: number[][] = [[], [], []];
  for (let round = 0; round < (quick ? 3 : 9); round += 1) {
    // A calendar that was never asked before: its year is worked out in this round.
    const book = bookIn(businessHours(round + 1));
    cold?.push(measure(cases, book));
    warm?.push(measure(cases, book));
    peer?.push(measure(cases, plain));
  }
  const line = (measured: string, ours: number[] = []): Line => ({
    measure: measured,
    unit: 'ms',
    ours,
    peer: peer ?? [],
    peerName: 'plain hours',
    compare: 'ours/peer',
    aim: { words: 'under 1000 ms', met: (value) => value < 1000 },
  });
  return [
    line('10,000 cases, a calendar for the first time', cold),
    line('10,000 cases, a calendar that is known', warm),
  ];
}
