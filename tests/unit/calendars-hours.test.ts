import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHours, sayHours, writeHours } from '../../components/settings/calendars/hours.ts';
import { nextOpening, timeIn } from '../../components/settings/calendars/moments.ts';
import {
  added,
  daysOfWeek,
  inserted,
  nudged,
  openHours,
  roomAround,
  shifted,
  stretchOf,
  windowOf,
  withEdge,
} from '../../components/settings/calendars/windows.ts';
import { wordsOf } from '../../utils/i18n.ts';
import { checkDay } from '../../utils/sla/check.ts';
import type { Calendar } from '../../utils/sla/plan.ts';
import type { Window } from '../../utils/sla/types.ts';

const SPLIT: Window[] = [
  ['09:00', '13:00'],
  ['14:00', '18:00'],
];

/** Windows of a day that may be kept, in order. */
const anyDay: fc.Arbitrary<Window[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 16 })
  .map((minutes) => {
    const sorted = minutes.toSorted((a, b) => a - b);
    const pairs = Array.from({ length: Math.floor(sorted.length / 2) }, (_, n) => n * 2);
    return pairs.map((at) => windowOf({ from: sorted[at] ?? 0, to: sorted[at + 1] ?? 0 }));
  });

describe('typed hours', () => {
  it.each([
    ['09:00–13:00, 14:00–18:00', SPLIT],
    ['9-13,14-18', SPLIT],
    ['14-18; 9-13', SPLIT],
    ['9 to 13 and 14 to 18', SPLIT],
    ['from 9 until 13, from 14 until 18', SPLIT],
    ['9am-1pm, 2 pm – 6 p.m.', SPLIT],
    ['۹ تا ۱۳، ۱۴ تا ۱۸', SPLIT],
    ['از ۹ تا ۱۳ و ۱۴ تا ۱۸', SPLIT],
    ['٩-١٣؛ ١٤-١٨', SPLIT],
    ['8:30 - 16.45', [['08:30', '16:45']]],
    ['0-24', [['00:00', '24:00']]],
    ['18:00-00:00', [['18:00', '24:00']]],
    ['12am-12pm', [['00:00', '12:00']]],
    [
      '9-12, 12-13',
      [
        ['09:00', '12:00'],
        ['12:00', '13:00'],
      ],
    ],
    ['', []],
    ['  ', []],
    ['Closed', []],
    ['تعطیل', []],
    ['–', []],
  ])('%j is read', (text, windows) => {
    expect(readHours(text)).toEqual({ windows });
  });

  it.each([
    ['9', 'calendar.bad.hours'],
    ['9-25', 'calendar.bad.hours'],
    ['9:60-10', 'calendar.bad.hours'],
    ['24:15-24:30', 'calendar.bad.hours'],
    ['9-13,', 'calendar.bad.hours'],
    ['13pm-14pm', 'calendar.bad.hours'],
    ['0am-3am', 'calendar.bad.hours'],
    ['nine to five', 'calendar.bad.hours'],
    ['9-13-14', 'calendar.bad.hours'],
    ['22-6', 'bad.sla.windowEnds'],
    ['9-9', 'bad.sla.windowEnds'],
    ['9-13, 12-18', 'bad.sla.windowsOverlap'],
    ['0-1,2-3,4-5,6-7,8-9,10-11,12-13,14-15,16-17', 'bad.sla.tooManyWindows'],
  ])('%j is refused with its reason', (text, key) => {
    expect(readHours(text)).toMatchObject({ key });
  });

  it('are what was written, in both languages', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('en' as const, 'fa' as const), (windows, language) => {
        expect(readHours(writeHours(windows, wordsOf(language)))).toEqual({ windows });
      }),
    );
    expect(writeHours(SPLIT, wordsOf('en'))).toBe('09:00–13:00, 14:00–18:00');
    expect(writeHours(SPLIT, wordsOf('fa'))).toBe('۰۹:۰۰ تا ۱۳:۰۰، ۱۴:۰۰ تا ۱۸:۰۰');
    expect(sayHours([], wordsOf('fa'))).toBe('تعطیل');
  });
});

describe('drawn hours', () => {
  it('move an edge by a quarter, to the next one from between two', () => {
    expect(nudged(SPLIT, 0, 'to', 1)[0]).toEqual(['09:00', '13:15']);
    expect(nudged(SPLIT, 0, 'from', -1)[0]).toEqual(['08:45', '13:00']);
    expect(nudged([['09:07', '13:00']], 0, 'from', 1)).toEqual([['09:15', '13:00']]);
    expect(nudged([['09:07', '13:00']], 0, 'from', -1)).toEqual([['09:00', '13:00']]);
  });

  it('stop at their neighbours, at midnight and before they are gone', () => {
    expect(withEdge(SPLIT, 0, 'to', 1200)[0]).toEqual(['09:00', '14:00']);
    expect(withEdge(SPLIT, 1, 'from', 0)[1]).toEqual(['13:00', '18:00']);
    expect(withEdge(SPLIT, 1, 'to', 2000)[1]).toEqual(['14:00', '24:00']);
    expect(withEdge(SPLIT, 0, 'to', 0)[0]).toEqual(['09:00', '09:15']);
    expect(withEdge(SPLIT, 0, 'from', 2000)[0]).toEqual(['12:45', '13:00']);
    expect(shifted(SPLIT, 0, 0)[0]).toEqual(['00:00', '04:00']);
    expect(shifted(SPLIT, 0, 900)[0]).toEqual(['10:00', '14:00']);
    expect(shifted(SPLIT, 1, 1400)[1]).toEqual(['20:00', '24:00']);
    expect(nudged([['00:00', '24:00']], 0, 'to', 1)).toEqual([['00:00', '24:00']]);
  });

  it('are added with a break, or wherever there is room', () => {
    expect(added([], 0)).toEqual({ windows: [['09:00', '17:00']], index: 0 });
    expect(added([['09:00', '13:00']], 0)).toEqual({
      windows: [
        ['09:00', '13:00'],
        ['14:00', '18:00'],
      ],
      index: 1,
    });
    expect(added(SPLIT, 0)?.windows[1]).toEqual(['13:00', '14:00']);
    expect(added([['09:00', '24:00']], 0)).toEqual({
      windows: [
        ['00:00', '04:00'],
        ['09:00', '24:00'],
      ],
      index: 0,
    });
    expect(added([['00:00', '24:00']], 0)).toBeNull();
    expect(inserted(SPLIT, { from: 790, to: 800 }).index).toBe(1);
    expect(roomAround(SPLIT, null, 800)).toEqual({ from: 780, to: 840 });
  });

  it('are always hours that may be kept', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(8),
        fc.integer({ min: -100, max: 1600 }),
        fc.constantFrom('from' as const, 'to' as const),
        (windows, index, minute, edge) => {
          const results = [
            withEdge(windows, index, edge, minute),
            nudged(windows, index, edge, 1),
            nudged(windows, index, edge, -1),
            shifted(windows, index, minute),
          ];
          for (const result of results) {
            expect(checkDay('mon', result)).toEqual([]);
            expect(result).toHaveLength(windows.length);
          }
          const made = added(windows, index);
          if (made && windows.length < 8) {
            expect(checkDay('mon', made.windows)).toEqual([]);
            expect(made.windows).toEqual(
              made.windows.toSorted((a, b) => stretchOf(a).from - stretchOf(b).from),
            );
            const others = made.windows.toSpliced(made.index, 1);
            expect(others).toEqual(windows);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the week', () => {
  it('begins as the language has it', () => {
    expect(daysOfWeek('en')).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
    expect(daysOfWeek('fa')).toEqual(['sat', 'sun', 'mon', 'tue', 'wed', 'thu', 'fri']);
  });

  it('has as many hours as it is open', () => {
    expect(openHours({ sat: SPLIT, sun: [['00:00', '24:00']], mon: [['09:00', '09:30']] })).toBe(
      32.5,
    );
    expect(openHours({})).toBe(0);
  });
});

describe('the next opening', () => {
  const tehran: Calendar = {
    id: 'c',
    name: 'c',
    timeZone: 'Asia/Tehran',
    week: { sat: SPLIT, sun: SPLIT },
    holidays: [],
  };
  // Friday 2026-11-20, 12:00 in Tehran.
  const friday = Date.UTC(2026, 10, 20, 8, 30);

  it('is told in the time of the calendar', () => {
    expect(nextOpening(tehran, friday)).toEqual({
      date: '2026-11-21',
      time: '09:00',
      weekday: 'sat',
      isNear: true,
    });
    expect(nextOpening(tehran, friday + 86_400_000)).toBe('open');
    expect(nextOpening(tehran, friday + 86_400_000 + 3_600_000)).toMatchObject({ time: '14:00' });
    expect(timeIn('Asia/Tehran', friday)).toBe('12:00');
    expect(timeIn('Mars/Base', friday)).toBeNull();
  });

  it('is now in the instant of opening, and no more in that of closing', () => {
    const opens = Date.UTC(2026, 10, 21, 5, 30);
    expect(nextOpening(tehran, opens - 1)).toMatchObject({ time: '09:00' });
    expect(nextOpening(tehran, opens)).toBe('open');
    expect(nextOpening(tehran, opens + 4 * 3_600_000)).toMatchObject({ time: '14:00' });
  });

  it('goes past closed days, and is a date where a weekday would mislead', () => {
    const closed = { date: '2026-11-21', name: '', every: null };
    expect(nextOpening({ ...tehran, holidays: [closed] }, friday)).toMatchObject({
      weekday: 'sun',
    });
    const both = [closed, { ...closed, date: '2026-11-22' }];
    expect(nextOpening({ ...tehran, holidays: both }, friday)).toMatchObject({
      date: '2026-11-28',
      isNear: false,
    });
  });

  it('is not told of hours that cannot be used', () => {
    expect(nextOpening({ ...tehran, timeZone: 'Mars/Base' }, friday)).toBeNull();
    expect(nextOpening({ ...tehran, week: {} }, friday)).toBeNull();
    expect(nextOpening({ ...tehran, name: '' }, friday)).not.toBeNull();
  });
});
