import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTime } from '../../utils/sla/open-time.ts';
import { mergeSpans } from '../../utils/sla/spans.ts';
import { type Hours, WEEKDAYS, type Window } from '../../utils/sla/types.ts';
import { elapsed, reach } from '../../utils/sla/walk.ts';
import { weekdays } from './support/sla.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const utc = (text: string) => Date.parse(`${text}Z`);
const ZONES = [
  'UTC',
  'Asia/Tehran',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Cairo',
];

describe('the walk', () => {
  const berlin = weekdays('Europe/Berlin');
  const due = (start: string, hours: number, calendar: Hours | null = berlin) =>
    new Date(reach(utc(start), hours * HOUR, openTime(calendar))).toISOString().slice(0, 16);

  it.each([
    ['over a weekend', '2026-01-16T15:00', 2, '2026-01-19T09:00'],
    ['from before opening', '2026-01-19T05:00', 2, '2026-01-19T10:00'],
    ['to closing time, not to the next opening', '2026-01-19T08:00', 8, '2026-01-19T16:00'],
    ['over a night', '2026-01-19T08:00', 9, '2026-01-20T09:00'],
    ['nothing is at once, even when closed', '2026-01-17T12:00', 0, '2026-01-17T12:00'],
    ['over the night in which clocks go forward', '2026-03-27T15:30', 1, '2026-03-30T07:30'],
    ['over the night in which clocks go back', '2026-10-23T14:30', 1, '2026-10-26T08:30'],
  ])('%s', (_, start, hours, expected) => {
    expect(due(start, hours)).toBe(expected);
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['America/Santiago', '2026-09-06', 23],
    ['Asia/Tehran', '2026-03-22', 24],
  ])('a whole day of %s, %s, has %d hours', (timeZone, date, hours) => {
    const week = Object.fromEntries(
      WEEKDAYS.map((day): [string, Window[]] => [day, [['00:00', '24:00']]]),
    );
    const others = { timeZone, week, holidays: [date] };
    const time = openTime({ timeZone, week, holidays: [] });
    const [from, to] = [utc(`${date}T00:00`) - DAY, utc(`${date}T00:00`) + 3 * DAY];
    const closed = time.between(from, to) - openTime(others).between(from, to);
    expect(closed).toBe(hours * HOUR);
  });

  it('holidays are whole local days, of one year or of every one', () => {
    const nowruz = weekdays('Asia/Tehran', {
      yearly: [
        { counting: 'persian', month: 1, day: 1 },
        { counting: 'gregorian', month: 12, day: 25 },
      ],
    });
    // 1 Farvardin: 20 March 2025 is 30 Esfand 1403, a leap year; so it is the 21st, and in 2026 too.
    const open = (date: string) =>
      openTime(nowruz).between(utc(`${date}T00:00`), utc(`${date}T20:00`)) / HOUR;
    expect([open('2025-03-20'), open('2025-03-21'), open('2023-03-21')]).toEqual([8, 0, 0]);
    expect([open('2025-12-25'), open('2028-12-25'), open('2028-12-26')]).toEqual([0, 0, 8]);
  });

  it('a window in a clock change is read as RFC 5545 reads it', () => {
    const night = (from: string, to: string): Hours => ({
      timeZone: 'Europe/Berlin',
      week: { sun: [[from, to]] },
      holidays: [],
    });
    const open = (calendar: Hours, date: string) =>
      openTime(calendar).between(utc(`${date}T00:00`) - DAY, utc(`${date}T00:00`) + DAY) / HOUR;
    expect(open(night('02:30', '05:00'), '2026-03-29')).toBe(1.5); // 02:30 is not: read as 03:30
    expect(open(night('02:30', '05:00'), '2026-10-25')).toBe(3.5); // 02:30 comes twice: the first
  });

  it('a window in two parts, cut where clocks go forward, is the window itself', () => {
    const open = (...sun: Window[]) =>
      openTime({ timeZone: 'Europe/Berlin', week: { sun }, holidays: [] }).between(
        utc('2026-03-28T00:00'),
        utc('2026-03-30T00:00'),
      );
    expect(open(['01:00', '02:30'], ['02:30', '03:10'])).toBe(open(['01:00', '03:10']));
    // Apart on the wall, overlapping in time: no minute is counted twice.
    expect(open(['01:00', '02:50'], ['03:00', '04:00'])).toBe(2 * HOUR);
  });

  it('knows its way where one stretch of its table meets the next', () => {
    const week = Object.fromEntries(
      WEEKDAYS.map((day): [string, Window[]] => [day, [['00:00', '24:00']]]),
    );
    for (const timeZone of ['Pacific/Apia', 'Pacific/Honolulu', 'UTC', 'Asia/Kathmandu']) {
      const time = openTime({ timeZone, week, holidays: [] });
      for (const day of [64 * 320, 64 * 321]) {
        for (let hour = -30; hour <= 30; hour += 0.25) {
          const from = day * DAY + hour * HOUR;
          expect(time.between(from, from + HOUR)).toBe(HOUR);
          expect(time.after(from - HOUR, HOUR)).toBe(from);
        }
      }
    }
  });

  it('a calendar that never opens gives no due time, and ends', () => {
    for (const week of [{}, { mon: [] }, { mon: [['09:00', '09:00'] as Window] }]) {
      const time = openTime({ timeZone: 'UTC', week, holidays: [] });
      expect(reach(0, 1, time)).toBe(Number.POSITIVE_INFINITY);
      expect(elapsed(0, 1e12, time)).toBe(0);
    }
  });

  it('a span that open time reaches after half a century does not come', () => {
    const time = openTime({ timeZone: 'UTC', week: { mon: [['09:00', '09:01']] }, holidays: [] });
    expect(reach(0, 40 * 52 * MINUTE, time)).toBeLessThan(Number.POSITIVE_INFINITY);
    expect(reach(0, 60 * 53 * MINUTE, time)).toBe(Number.POSITIVE_INFINITY);
  });

  it('an unknown zone is read as UTC rather than failing in the midst of a queue', () => {
    const strange = openTime(weekdays('Mars/Olympus'));
    const plain = openTime(weekdays('UTC'));
    expect(strange.between(0, 30 * DAY)).toBe(plain.between(0, 30 * DAY));
  });

  it('a pause that lasts is never passed', () => {
    const pauses = [{ from: utc('2026-01-19T09:00'), to: Number.POSITIVE_INFINITY }];
    const time = openTime(berlin);
    expect(reach(utc('2026-01-19T08:00'), 2 * HOUR, time, pauses)).toBe(Number.POSITIVE_INFINITY);
    // Run out in the moment in which it begins: nothing is left to wait for.
    expect(reach(utc('2026-01-19T08:00'), HOUR, time, pauses)).toBe(utc('2026-01-19T09:00'));
  });
});

const minuteOfDay = fc.integer({ min: 0, max: 1440 });
const wall = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const windows = fc
  .array(minuteOfDay, { minLength: 0, maxLength: 6 })
  .map((edges) => [...new Set(edges)].sort((a, b) => a - b))
  .map((edges) =>
    edges.flatMap((edge, index): Window[] =>
      index % 2 === 0 && edges[index + 1] !== undefined
        ? [[wall(edge), wall(edges[index + 1] ?? 0)]]
        : [],
    ),
  );
/** Days around the clock changes of most zones, and some far from them. */
const START = utc('2025-01-01T00:00');
const instant = fc.integer({ min: 0, max: 700 * 24 * 60 }).map((n) => START + n * MINUTE);
const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const hours: fc.Arbitrary<Hours> = fc
  .record({
    timeZone: fc.constantFrom(...ZONES),
    week: fc.record(
      Object.fromEntries(WEEKDAYS.map((day) => [day, windows])) as Record<
        (typeof WEEKDAYS)[number],
        typeof windows
      >,
    ),
    holidays: fc.array(instant.map(dateOf), { maxLength: 12 }),
  })
  .filter(({ week }) => WEEKDAYS.some((day) => week[day].length > 0));
const length = fc.integer({ min: 1, max: 6000 }).map((n) => n * MINUTE);
const pauses = fc
  .array(
    fc.tuple(instant, fc.integer({ min: 1, max: 4000 })).map(([from, n]) => ({
      from,
      to: from + n * MINUTE,
    })),
    { maxLength: 4 },
  )
  .map((spans) => mergeSpans(spans));

/** Open minutes, counted one by one by the platform's own formatter: no Temporal, no blocks. */
function counted(calendar: Hours, from: number, to: number): number {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: calendar.timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  let open = 0;
  for (let at = from; at < to; at += MINUTE) {
    const parts = Object.fromEntries(format.formatToParts(at).map((p) => [p.type, p.value]));
    const day = (parts.weekday ?? '').toLowerCase() as (typeof WEEKDAYS)[number];
    const time = `${parts.hour}:${parts.minute}`;
    const date = `${parts.year}-${parts.month}-${parts.day}`;
    if (calendar.holidays.includes(date)) continue;
    if ((calendar.week[day] ?? []).some(([a, b]) => a <= time && time < b)) open += MINUTE;
  }
  return open;
}

describe('properties of the walk', () => {
  it('B counts what a clock on the wall counts', () => {
    // Where no edge falls into the hours of a clock change, in which wall times are ambiguous.
    const plain = hours.map((calendar) => {
      const safe = ([a, b]: Window): Window => [
        a < '04:00' ? '00:00' : a,
        b < '04:00' ? '04:00' : b,
      ];
      const week = Object.fromEntries(
        WEEKDAYS.map((day) => [day, (calendar.week[day] ?? []).slice(0, 1).map(safe)]),
      );
      return { ...calendar, week };
    });
    fc.assert(
      fc.property(plain, instant, fc.integer({ min: 0, max: 4000 }), (calendar, from, n) => {
        const to = from + n * MINUTE;
        expect(openTime(calendar).between(from, to)).toBe(counted(calendar, from, to));
      }),
      { numRuns: 25 },
    );
  });

  it('B is additive over any split', () => {
    fc.assert(
      fc.property(hours, pauses, fc.tuple(instant, instant, instant), (calendar, held, cuts) => {
        const [a = 0, b = 0, c = 0] = cuts.sort((x, y) => x - y);
        const time = openTime(calendar);
        expect(elapsed(a, b, time, held) + elapsed(b, c, time, held)).toBe(
          elapsed(a, c, time, held),
        );
      }),
    );
  });

  it('D then B gives the span back, and no instant before it does', () => {
    fc.assert(
      fc.property(hours, pauses, instant, length, (calendar, held, start, span) => {
        const time = openTime(calendar);
        const due = reach(start, span, time, held);
        expect(elapsed(start, due, time, held)).toBe(span);
        expect(elapsed(start, due - 1, time, held)).toBe(span - 1);
      }),
    );
  });

  it('a longer span is never due earlier', () => {
    fc.assert(
      fc.property(hours, pauses, instant, length, length, (calendar, held, start, a, b) => {
        const time = openTime(calendar);
        expect(reach(start, a + b, time, held)).toBeGreaterThan(reach(start, a, time, held));
      }),
    );
  });

  it('a pause never makes a due time earlier', () => {
    fc.assert(
      fc.property(hours, pauses, pauses, instant, length, (calendar, held, more, start, span) => {
        const time = openTime(calendar);
        const paused = mergeSpans([...held, ...more]);
        expect(reach(start, span, time, paused)).toBeGreaterThanOrEqual(
          reach(start, span, time, held),
        );
      }),
    );
  });

  it('a window in two parts is the window itself', () => {
    const cut = (list: Window[], at: number) =>
      list.flatMap(([from, to]): Window[] => {
        const middle = wall(at);
        return from < middle && middle < to
          ? [
              [from, middle],
              [middle, to],
            ]
          : [[from, to]];
      });
    fc.assert(
      fc.property(hours, minuteOfDay, instant, length, (calendar, at, start, span) => {
        const week = Object.fromEntries(
          WEEKDAYS.map((day) => [day, cut(calendar.week[day] ?? [], at)]),
        );
        expect(reach(start, span, openTime({ ...calendar, week }))).toBe(
          reach(start, span, openTime(calendar)),
        );
      }),
    );
  });

  it('a calendar that is always open is none', () => {
    const all = Object.fromEntries(
      WEEKDAYS.map((day): [string, Window[]] => [day, [['00:00', '24:00']]]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        pauses,
        instant,
        length,
        (timeZone, held, start, span) => {
          const time = openTime({ timeZone, week: all, holidays: [] });
          expect(reach(start, span, time, held)).toBe(reach(start, span, openTime(null), held));
          expect(elapsed(start, start + span, time)).toBe(span);
        },
      ),
    );
  });
});
