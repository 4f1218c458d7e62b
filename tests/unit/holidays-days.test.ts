import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupHolidays, mergeHolidays, nextDate, tooMany } from '../../utils/holidays/list.ts';
import { monthNamed } from '../../utils/holidays/months.ts';
import { readPasted } from '../../utils/holidays/pasted.ts';
import { plainName } from '../../utils/holidays/spelling.ts';
import { isRefusal, readDay } from '../../utils/holidays/typed.ts';
import { isoOfJalali, jalaliOf, nextJalali } from '../../utils/jalali.ts';
import { checkCalendar } from '../../utils/sla/check.ts';
import type { Holiday } from '../../utils/sla/plan.ts';

const TODAY = '2026-11-22';
const day = (date: string, every: Holiday['every'] = null, name = ''): Holiday => ({
  date,
  name,
  every,
});
const anyIso = fc
  .integer({ min: Date.UTC(1921, 2, 22) / 86_400_000, max: Date.UTC(2100, 0, 1) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('the Persian calendar', () => {
  it.each([
    ['2026-03-21', 1405, 1, 1],
    ['2025-03-20', 1403, 12, 30],
    ['2026-03-20', 1404, 12, 29],
    ['2026-09-22', 1405, 6, 31],
    ['2026-12-22', 1405, 10, 1],
    ['1979-02-11', 1357, 11, 22],
  ])('has %s as %i/%i/%i', (iso, year, month, date) => {
    expect(jalaliOf(iso)).toEqual({ year, month, day: date });
    expect(isoOfJalali({ year, month, day: date })).toBe(iso);
  });

  it('goes there and back for each day', () => {
    fc.assert(
      fc.property(anyIso, (iso) => {
        const jalali = jalaliOf(iso);
        expect(jalali && isoOfJalali(jalali)).toBe(iso);
      }),
      { numRuns: 500 },
    );
  });

  it('knows which days are none', () => {
    for (const [year, month, date] of [
      [1404, 12, 30],
      [1405, 7, 31],
      [1405, 13, 1],
      [1405, 0, 1],
      [1405, 1, 0],
      [1405, 1, 32],
      [1405, 1, 1.5],
    ] as const) {
      expect(isoOfJalali({ year, month, day: date })).toBeNull();
    }
    expect(jalaliOf('nothing')).toBeNull();
  });

  it('finds the next day of each year, today among them', () => {
    expect(nextJalali(1, 1, '2026-03-21')).toBe('2026-03-21');
    expect(nextJalali(1, 1, '2026-03-22')).toBe('2027-03-21');
    expect(nextJalali(12, 30, '2026-01-01')).toBe('2030-03-20');
    expect(nextJalali(7, 31, '2026-01-01')).toBeNull();
  });
});

describe('a typed day', () => {
  const once = (date: string, calendar: string, rest = '') => ({
    date,
    calendar,
    hasYear: true,
    rest,
  });
  it.each([
    ['2026-12-25', once('2026-12-25', 'gregorian')],
    ['2026/12/25', once('2026-12-25', 'gregorian')],
    ['  2026-2-5 Name', once('2026-02-05', 'gregorian', 'Name')],
    ['25.12.2026', once('2026-12-25', 'gregorian')],
    ['03.04.2026', once('2026-04-03', 'gregorian')],
    ['25/12/2026 – Christmas', once('2026-12-25', 'gregorian', 'Christmas')],
    ['12/25/2026', once('2026-12-25', 'gregorian')],
    ['04/04/2026', once('2026-04-04', 'gregorian')],
    ['25 Dec 2026', once('2026-12-25', 'gregorian')],
    ['25 december 2026, Christmas 1', once('2026-12-25', 'gregorian', 'Christmas 1')],
    ['25th of Dec. 2026', once('2026-12-25', 'gregorian')],
    ['Dec 25, 2026 Christmas', once('2026-12-25', 'gregorian', 'Christmas')],
    ['Sept 1 2026', once('2026-09-01', 'gregorian')],
    ['Friday, 25 December 2026 Christmas', once('2026-12-25', 'gregorian', 'Christmas')],
    ['2026-12-25,Christmas', once('2026-12-25', 'gregorian', 'Christmas')],
    ['۲۵ دسامبر ۲۰۲۶ کریسمس', once('2026-12-25', 'gregorian', 'کریسمس')],
    ['۱۴۰۵/۱/۱', once('2026-03-21', 'persian')],
    ['۱۴۰۵/۰۱/۰۱ نوروز', once('2026-03-21', 'persian', 'نوروز')],
    ['1405-01-01', once('2026-03-21', 'persian')],
    ['٢٢/١١/١٤٠٥', once('2027-02-11', 'persian')],
    ['۱ فروردین ۱۴۰۵', once('2026-03-21', 'persian')],
    ['۱ فروردین‌ماه ۱۴۰۵، نوروز', once('2026-03-21', 'persian', 'نوروز')],
    ['۱ فروردین ماه ۱۴۰۵', once('2026-03-21', 'persian')],
    ['شنبه ۱ فروردين ۱۴۰۵ عید', once('2026-03-21', 'persian', 'عید')],
    ['پنج‌شنبه ۱۴ خرداد ۱۴۰۵', once('2026-06-04', 'persian')],
    ['1 Farvardin 1405', once('2026-03-21', 'persian')],
    ['1 فروردین', { date: '2027-03-21', calendar: 'persian', hasYear: false, rest: '' }],
    ['25 Dec Party', { date: '2026-12-25', calendar: 'gregorian', hasYear: false, rest: 'Party' }],
    ['29 Feb', { date: '2028-02-29', calendar: 'gregorian', hasYear: false, rest: '' }],
    ['22 November', { date: '2026-11-22', calendar: 'gregorian', hasYear: false, rest: '' }],
  ])('%s is read', (text, expected) => {
    expect(readDay(text, TODAY)).toEqual(expected);
  });

  it.each([
    ['', 'calendar.bad.noDay'],
    ['Christmas', 'calendar.bad.noDay'],
    ['25 Foo 2026', 'calendar.bad.noDay'],
    ['2026', 'calendar.bad.noDay'],
    ['25.12.26', 'calendar.bad.year'],
    ['25 Dec 26', 'calendar.bad.year'],
    ['25 Dec 20261', 'calendar.bad.year'],
    ['03/04/2026', 'calendar.bad.ambiguous'],
    ['03-04-1405', 'calendar.bad.ambiguous'],
    ['2026-02-29', 'bad.sla.holiday'],
    ['2026-13-01', 'bad.sla.holiday'],
    ['31.04.2026', 'bad.sla.holiday'],
    ['32 Dec 2026', 'bad.sla.holiday'],
    ['30 Feb', 'bad.sla.holiday'],
    ['31 مهر', 'bad.sla.holiday'],
    ['30 اسفند 1404', 'bad.sla.holiday'],
    ['1 فروردین 2026', 'bad.sla.holiday'],
    ['25 Dec 1405', 'bad.sla.holiday'],
    ['0999-01-01', 'bad.sla.holiday'],
    ['1700-01-01', 'bad.sla.holiday'],
    ['2200-01-01', 'bad.sla.holiday'],
  ])('%s is refused', (text, key) => {
    expect(readDay(text, TODAY)).toMatchObject({ key });
  });

  it('is told back as it was typed', () => {
    expect(readDay('۱۴۰۴/۱۲/۳۰ x', TODAY)).toEqual({
      key: 'bad.sla.holiday',
      params: { date: '۱۴۰۴/۱۲/۳۰' },
    });
  });

  it('is never anything but a day that a calendar may hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
        const read = readDay(`${a} 2026-${b}`, TODAY);
        if (!isRefusal(read)) expect(read.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
    fc.assert(
      fc.property(anyIso, fc.constantFrom('/', '-', '.'), (iso, sign) => {
        const jalali = jalaliOf(iso);
        const typed = [jalali?.year, jalali?.month, jalali?.day].join(sign);
        expect(readDay(typed, TODAY)).toMatchObject({ date: iso, calendar: 'persian' });
      }),
    );
  });
});

describe('pasted days', () => {
  it('are taken line by line; bad lines stay, with their place', () => {
    const { holidays, bad, left } = readPasted(
      '\ufeff2026-12-25 Christmas\r\n\r\nno day\n۱۴۰۵/۰۱/۰۱ نوروز\n03/04/2026 x\n1 May Labour\u202e Day',
      TODAY,
    );
    expect(holidays).toEqual([
      day('2026-12-25', null, 'Christmas'),
      day('2026-03-21', null, 'نوروز'),
      day('2027-05-01', 'gregorian', 'Labour Day'),
    ]);
    expect(left).toBe('no day\n03/04/2026 x');
    expect(bad).toMatchObject([
      { line: 1, text: 'no day', key: 'calendar.bad.noDay' },
      { line: 2, text: '03/04/2026 x', key: 'calendar.bad.ambiguous' },
    ]);
  });

  it('loses no line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('2026-12-25', 'x', '', '30 Feb y')), (lines) => {
        const { holidays, bad, left } = readPasted(lines.join('\n'), TODAY);
        expect(holidays.length + bad.length).toBe(lines.filter((line) => line !== '').length);
        expect(readPasted(left, TODAY).bad).toEqual(bad);
      }),
    );
  });
});

describe('names', () => {
  it('are one line of plain text of at most 120 letters', () => {
    expect(plainName(' a\r\n\tb\u202e\u0000c ')).toBe('a b c');
    expect(plainName('جشن نیمه‌شعبان')).toBe('جشن نیمه‌شعبان');
    const cut = plainName('😀'.repeat(200));
    expect([...cut]).toHaveLength(120);
    expect(cut.isWellFormed()).toBe(true);
    expect(plainName('x'.repeat(120))).toHaveLength(120);
  });
});

describe('month names', () => {
  it('are those of both calendars in both languages', () => {
    expect(monthNamed('Dey')).toEqual({ calendar: 'persian', month: 10 });
    expect(monthNamed('اسفند')).toEqual({ calendar: 'persian', month: 12 });
    expect(monthNamed('مارس')).toEqual({ calendar: 'gregorian', month: 3 });
    expect(monthNamed('MAR.')).toEqual({ calendar: 'gregorian', month: 3 });
    expect(monthNamed('constructor')).toBeNull();
  });
});

describe('a list of closed days', () => {
  it('takes each day once and stays sorted', () => {
    const known = [day('2026-12-25', null, 'mine')];
    const more = [day('2026-12-25', null, 'theirs'), day('2026-01-01'), day('2026-01-01')];
    expect(mergeHolidays(known, more)).toEqual({
      holidays: [day('2026-01-01'), day('2026-12-25', null, 'mine')],
      added: 1,
    });
  });

  it('knows days that are closed each year', () => {
    const known = [day('2020-12-25', 'gregorian'), day('2026-03-21', 'persian')];
    expect(mergeHolidays(known, [day('2027-12-25'), day('2028-03-20')]).added).toBe(0);
    expect(mergeHolidays(known, [day('2028-03-21')]).added).toBe(1);
    expect(mergeHolidays(known, [day('2024-12-25', 'gregorian')]).added).toBe(0);
    expect(mergeHolidays(known, [day('2027-03-21', 'persian')]).added).toBe(0);
    expect(mergeHolidays(known, [day('2026-12-25', 'persian')]).added).toBe(1);
  });

  it('tells a yearly day by another year where its date is taken', () => {
    const { holidays } = mergeHolidays(
      [day('2026-03-21')],
      [day('2026-03-21', 'persian'), day('2026-03-21', 'gregorian')],
    );
    expect(holidays).toEqual([
      day('2026-03-21'),
      day('2027-03-21', 'persian'),
      day('2028-03-21', 'gregorian'),
    ]);
  });

  it('ends where no later year is left', () => {
    const known = [day('2196-02-29')];
    expect(mergeHolidays(known, [day('2196-02-29', 'gregorian')])).toEqual({
      holidays: known,
      added: 0,
    });
  });

  it('is never refused for a day that is there twice', () => {
    const anyDay = fc.record({
      date: fc.constantFrom('2026-03-20', '2026-03-21', '2027-03-21', '2028-02-29', '2028-03-20'),
      name: fc.constant(''),
      every: fc.constantFrom(null, 'gregorian' as const, 'persian' as const),
    });
    fc.assert(
      fc.property(fc.array(anyDay), fc.array(anyDay), (a, b) => {
        const { holidays } = mergeHolidays(mergeHolidays([], a).holidays, b);
        const calendar = { id: 'c', name: 'c', timeZone: 'UTC', week: {}, holidays };
        const problems = checkCalendar(calendar).map(({ key }) => key);
        expect(problems).not.toContain('bad.sla.holidayTwice');
        expect(mergeHolidays(holidays, [...a, ...b]).added).toBe(0);
      }),
    );
  });

  it('holds as much as a calendar may', () => {
    const many = (count: number, every: Holiday['every']) =>
      Array.from({ length: count }, () => day('2026-01-01', every));
    expect(tooMany(many(1000, null))).toBeNull();
    expect(tooMany(many(1001, null))).toMatchObject({ params: { n: 1001, max: 1000 } });
    expect(tooMany(many(100, 'persian'))).toBeNull();
    expect(tooMany(many(101, 'persian'))).toMatchObject({ key: 'calendar.bad.fullYearly' });
  });

  it('is grouped by year, what comes each year first and by its next day', () => {
    const groups = groupHolidays(
      [day('2027-01-01'), day('2020-12-25', 'gregorian'), day('2026-01-01'), day('2026-11-22')],
      TODAY,
      (iso) => Number(iso.slice(0, 4)),
    );
    expect(groups.map(({ year, rows }) => [year, rows.map(({ date }) => date)])).toEqual([
      [null, ['2026-12-25']],
      [2026, ['2026-01-01', '2026-11-22']],
      [2027, ['2027-01-01']],
    ]);
    expect(groups[1]?.rows).toMatchObject([
      { index: 2, isPast: true },
      { index: 3, isPast: false },
    ]);
    expect(nextDate(day('2026-03-21', 'persian'), '2028-03-01')).toBe('2028-03-20');
  });
});
