import { describe, expect, it } from 'vitest';
import { en } from '../../assets/messages/en.ts';
import { checkCalendar, checkPlan, checkPolicy, LONGEST_MINUTES } from '../../utils/sla/check.ts';
import { type Calendar, DEFAULT_POLICY, type StoredPolicy } from '../../utils/sla/plan.ts';
import { isQuiet } from '../../utils/sla/quiet.ts';

const calendar = (more: Partial<Calendar> = {}): Calendar => ({
  id: 'c',
  name: 'Support',
  timeZone: 'Asia/Tehran',
  week: {
    sat: [
      ['09:00', '13:00'],
      ['14:00', '24:00'],
    ],
  },
  holidays: [],
  ...more,
});
const holiday = (date: string) => ({ date, name: '', every: null });

describe('a calendar', () => {
  it('that is sound is taken', () => {
    expect(checkCalendar(calendar())).toEqual([]);
  });

  it.each<[string, Partial<Calendar>, string, string]>([
    ['without a name', { name: ' ' }, 'name', 'name'],
    ['of an unknown zone', { timeZone: 'Asia/Teheran' }, 'timeZone', 'zone'],
    ['of an offset, which knows no clock change', { timeZone: '+03:30' }, 'timeZone', 'zone'],
    ['of no zone', { timeZone: '' }, 'timeZone', 'zone'],
    [
      'with a window that ends before it starts',
      { week: { mon: [['17:00', '09:00']] } },
      'week.mon.0',
      'windowEnds',
    ],
    [
      'with a window of nothing',
      { week: { mon: [['09:00', '09:00']] } },
      'week.mon.0',
      'windowEnds',
    ],
    ['with a time that is none', { week: { mon: [['9', '24:30']] } }, 'week.mon.0', 'time'],
    [
      'with windows that overlap',
      {
        week: {
          tue: [
            ['12:00', '18:00'],
            ['09:00', '12:01'],
          ],
        },
      },
      'week.tue.0',
      'windowsOverlap',
    ],
    [
      'with the same window twice',
      {
        week: {
          tue: [
            ['09:00', '12:00'],
            ['09:00', '12:00'],
          ],
        },
      },
      'week.tue.1',
      'windowsOverlap',
    ],
    ['without an open hour', { week: { mon: [] } }, 'week', 'noOpenHour'],
    [
      'with a day that does not exist',
      { holidays: [holiday('2026-02-29')] },
      'holidays.0',
      'holiday',
    ],
    [
      'with a day twice',
      { holidays: [holiday('2026-02-28'), holiday('2026-02-28')] },
      'holidays.1',
      'holidayTwice',
    ],
  ])('%s is refused, with the place', (_, more, place, key) => {
    const problems = checkCalendar(calendar(more));
    expect(problems.map((one) => [one.place, one.key])).toEqual([[place, `bad.sla.${key}`]]);
    expect(Object.keys(en)).toContain(`bad.sla.${key}`);
  });

  it('may have windows that touch', () => {
    expect(
      checkCalendar(
        calendar({
          week: {
            tue: [
              ['09:00', '12:00'],
              ['12:00', '18:00'],
            ],
          },
        }),
      ),
    ).toEqual([]);
  });

  it('with more closed days than anybody has is refused as a whole', () => {
    const days = Array.from({ length: 1001 }, (_, n) =>
      holiday(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)),
    );
    expect(checkCalendar(calendar({ holidays: days }))).toMatchObject([{ place: 'holidays' }]);
    const yearly = days.slice(0, 101).map((day) => ({ ...day, every: 'gregorian' as const }));
    expect(checkCalendar(calendar({ holidays: yearly }))).toMatchObject([{ params: { max: 100 } }]);
  });
});

describe('a policy', () => {
  const check = (more: Partial<StoredPolicy>) =>
    checkPolicy({ ...DEFAULT_POLICY, ...more }, ['c']).map(({ place, key }) => [place, key]);
  const minutes = (n: number) => ({ minutes: n, pauseOn: [] });
  const level = {
    target: 'acknowledge',
    at: 'breach',
    afterMinutes: 0,
    notify: { team: 'care' },
  } as const;

  it('that is sound is taken', () => {
    expect(
      check({ calendar: 'c', warnBefore: [60], levels: [level, level, level, level] }),
    ).toEqual([]);
    expect(check({ resolve: minutes(LONGEST_MINUTES) })).toEqual([]);
  });

  it.each<[string, Partial<StoredPolicy>, string, string]>([
    ['a target of nothing', { acknowledge: minutes(0) }, 'acknowledge', 'spanShort'],
    ['a target of no number', { acknowledge: minutes(Number.NaN) }, 'acknowledge', 'spanShort'],
    [
      'a target of a hundred years',
      { resolve: minutes(100 * LONGEST_MINUTES) },
      'resolve',
      'spanLong',
    ],
    ['a next answer in no time', { nextReply: minutes(-5) }, 'nextReply', 'spanShort'],
    ['resolved before it is answered', { resolve: minutes(60) }, 'resolve', 'resolveFirst'],
    ['at risk from the start', { riskAt: 0 }, 'riskAt', 'share'],
    ['at risk after the end', { riskAt: 1.01 }, 'riskAt', 'share'],
    ['a calendar that is not there', { calendar: 'x' }, 'calendar', 'noCalendar'],
    ['a warning before the start', { warnBefore: [30, 1440] }, 'warnBefore.1', 'warnTooEarly'],
    [
      'more warnings than anybody reads',
      { warnBefore: [1, 2, 3, 4] },
      'warnBefore',
      'tooManyWarnings',
    ],
    ['a fifth level', { levels: [level, level, level, level, level] }, 'levels', 'tooManyLevels'],
    [
      'a level that tells nobody',
      { levels: [{ ...level, notify: { person: ' ' } }] },
      'levels.0',
      'levelNobody',
    ],
    [
      'a level of a target that is off',
      { levels: [{ ...level, target: 'nextReply' }] },
      'levels.0',
      'levelNoTarget',
    ],
    ['a level in the past', { levels: [{ ...level, afterMinutes: -1 }] }, 'levels.0', 'levelLong'],
  ])('with %s is refused, with the place', (_, more, place, key) => {
    expect(check(more)).toEqual([[place, `bad.sla.${key}`]]);
    expect(Object.keys(en)).toContain(`bad.sla.${key}`);
  });

  it('is found in its plan', () => {
    const plan = {
      calendars: [calendar(), calendar({ id: 'd', timeZone: 'x' })],
      policies: [DEFAULT_POLICY, { ...DEFAULT_POLICY, riskAt: 2 }],
    };
    expect(checkPlan(plan).map((one) => one.place)).toEqual([
      'calendars.1.timeZone',
      'policies.1.riskAt',
    ]);
  });
});

describe('quiet hours', () => {
  const tehran = (time: string) => Date.parse(`2026-01-05T${time}+03:30`);
  it.each([
    ['21:59', false],
    ['22:00', true],
    ['23:59', true],
    ['00:00', true],
    ['07:59', true],
    ['08:00', false],
  ])('over midnight: at %s %s', (time, expected) => {
    expect(isQuiet({ from: '22:00', to: '08:00' }, tehran(time), 'Asia/Tehran')).toBe(expected);
  });

  it.each([
    ['12:59', false],
    ['13:00', true],
    ['14:59', true],
    ['15:00', false],
  ])('at noon: at %s %s', (time, expected) => {
    expect(isQuiet({ from: '13:00', to: '15:00' }, tehran(time), 'Asia/Tehran')).toBe(expected);
  });

  it('none are never', () => {
    expect(isQuiet(null, tehran('03:00'), 'Asia/Tehran')).toBe(false);
  });
});
