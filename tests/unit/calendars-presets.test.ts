import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../utils/i18n.ts';
import { jalaliOf } from '../../utils/jalali.ts';
import { hoursOf } from '../../utils/sla/book.ts';
import { checkCalendar } from '../../utils/sla/check.ts';
import { openTime } from '../../utils/sla/open-time.ts';
import { PRESETS, type PresetId, presetCalendar } from '../../utils/sla/presets.ts';

const make = (preset: PresetId, browserZone = 'Asia/Dubai', today = '2026-11-22') =>
  presetCalendar(preset, { id: 'c1', browserZone, today, say: wordsOf('fa').t });

describe('a preset', () => {
  it.each(PRESETS)('%s may be used as it is', (preset) => {
    for (const today of ['2026-01-01', '2026-03-21', '2028-02-29', '2029-12-31']) {
      expect(checkCalendar(make(preset, 'Europe/Paris', today))).toEqual([]);
    }
  });

  it('is in the browser’s zone where that is of its part of the world', () => {
    expect(make('europe').timeZone).toBe('Europe/Berlin');
    expect(make('europe', 'Europe/Paris').timeZone).toBe('Europe/Paris');
    expect(make('usa').timeZone).toBe('America/New_York');
    expect(make('usa', 'America/Chicago').timeZone).toBe('America/Chicago');
    expect(make('iran', 'Europe/Paris').timeZone).toBe('Asia/Tehran');
    expect(make('always').timeZone).toBe('Asia/Dubai');
  });

  it('of Iran closes on Friday, and on Thursday where it is said', () => {
    expect(Object.keys(make('iran').week).sort()).toEqual([
      'mon',
      'sat',
      'sun',
      'thu',
      'tue',
      'wed',
    ]);
    expect(make('iran').week.thu).toEqual([['09:00', '13:00']]);
    expect(make('iranThursdayOff').week).not.toHaveProperty('thu');
    expect(make('europe').week).not.toHaveProperty('sat');
  });

  it('of Iran has the solar holidays of each year, told by their next day', () => {
    const { holidays } = make('iran');
    expect(holidays.every(({ every, date }) => every === 'persian' && date >= '2026-11-22')).toBe(
      true,
    );
    const named = holidays
      .map(({ date }) => jalaliOf(date))
      .map((day) => `${day?.month}/${day?.day}`);
    expect(named).toEqual([
      '11/22',
      '12/29',
      '1/1',
      '1/2',
      '1/3',
      '1/4',
      '1/12',
      '1/13',
      '3/14',
      '3/15',
    ]);
    expect(holidays[2]).toEqual({ date: '2027-03-21', name: 'نوروز', every: 'persian' });
    expect(make('europe').holidays).toEqual([]);
    expect(make('usa').holidays).toEqual([]);
  });

  it('of Iran is closed at Nowruz in years to come', () => {
    const open = openTime(hoursOf(make('iran')));
    const day = (iso: string) => Date.parse(`${iso}T00:00:00+03:30`);
    expect(open.between(day('2030-03-21'), day('2030-03-25'))).toBe(0);
    // 5 Farvardin 1409 is a Monday.
    expect(open.between(day('2030-03-25'), day('2030-03-26'))).toBe(8 * 3_600_000);
  });

  it('of all hours is as good as none', () => {
    const from = Date.UTC(2026, 2, 1);
    const open = openTime(hoursOf(make('always', 'Europe/Paris')));
    expect(open.between(from, from + 60 * 86_400_000)).toBe(60 * 86_400_000);
  });

  it('shares nothing with the next one made', () => {
    const first = make('iran');
    first.week.sat?.push(['18:00', '19:00']);
    expect(make('iran').week.sat).toEqual([['09:00', '17:00']]);
    expect(first.week.sun).toEqual([['09:00', '17:00']]);
  });
});
