import { describe, expect, it } from 'vitest';
import { backWords, dueWords, isAfterDue, untilOf } from '../../components/case/snooze/said.ts';
import { type Language, wordsOf } from '../../utils/i18n.ts';
import { Temporal } from '../../utils/sla/temporal.ts';
import { presetsOf } from '../../utils/snooze/index.ts';

const at = (wall: string, zone = 'UTC') =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;

function presets(wall: string, language: Language, timeZone = 'Asia/Tehran') {
  return presetsOf({ now: at(wall, timeZone), timeZone, language }).map(({ key, until }) => [
    key,
    until === null
      ? null
      : Temporal.Instant.fromEpochMilliseconds(until)
          .toZonedDateTimeISO(timeZone)
          .toPlainDateTime()
          .toString({ smallestUnit: 'minute' }),
  ]);
}

describe('presets', () => {
  it('come in this order', () => {
    expect(presets('2026-11-25T10:20', 'en')).toEqual([
      ['hour', '2026-11-25T11:20'],
      ['three', '2026-11-25T13:20'],
      ['evening', '2026-11-25T18:00'],
      ['tomorrow', '2026-11-26T09:00'],
      ['week', '2026-11-30T09:00'],
      ['answer', null],
    ]);
  });

  it('begin the week on Saturday in Persian', () => {
    expect(presets('2026-11-25T10:20', 'fa')).toContainEqual(['week', '2026-11-28T09:00']);
  });

  it('offer the evening while it is ahead', () => {
    const keys = (wall: string) => presets(wall, 'en').map(([key]) => key);
    expect(keys('2026-11-25T17:59')).toContain('evening');
    expect(keys('2026-11-25T18:00')).not.toContain('evening');
  });

  it('do not offer the same moment twice', () => {
    const keys = (language: Language) => presets('2026-11-29T10:00', language).map(([key]) => key);
    expect(keys('en')).not.toContain('week'); // a Sunday: next week is tomorrow
    expect(keys('fa')).toContain('week');
  });

  it('are an hour of elapsed time where the clocks change', () => {
    const now = at('2027-03-28T01:30', 'Europe/Berlin');
    const [hour] = presetsOf({ now, timeZone: 'Europe/Berlin', language: 'en' });
    expect(hour?.until).toBe(now + 3_600_000);
    expect(presets('2027-03-28T01:30', 'en', 'Europe/Berlin')[0]).toEqual([
      'hour',
      '2027-03-28T03:30',
    ]);
  });
});

describe('the words of the form', () => {
  const [english, persian] = [wordsOf('en'), wordsOf('fa')];
  const zone = Temporal.Now.timeZoneId();
  const now = at('2026-11-25T10:20', zone);
  const bare = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');

  it('say when it comes back, with the day where that is some days away', () => {
    const back = (wall: string) => backWords(at(wall, zone), now, zone, english);
    expect(back('2026-11-25T14:00')).toBe('Back 14:00');
    expect(back('2026-11-26T09:00')).toBe('Back tomorrow 09:00');
    expect(back('2026-11-27T09:00')).toBe('Back Friday 27 Nov, 09:00');
    expect(back('2026-11-29T09:00')).toBe('Back Sunday 29 Nov, 09:00');
    expect(backWords(null, now, zone, english)).toBe('Back when they answer');
    expect(bare(backWords(at('2026-11-29T09:00', zone), now, zone, persian))).toBe(
      'یکشنبه ۸ آذر، ۰۹:۰۰ برمی‌گردد',
    );
  });

  it('say what is due before', () => {
    const due = { target: 'acknowledge', at: at('2026-11-25T14:00', zone) } as const;
    const said = (until: number | null | undefined) => dueWords(due, until, now, english);
    expect(said(due.at + 1)).toBe('First answer is due 14:00, before you see it again.');
    expect(said(due.at)).toBe('First answer is due 14:00.');
    expect(said(undefined)).toBe('First answer is due 14:00.');
    expect(said(null)).toBe('First answer is due 14:00, perhaps before you see it again.');
    expect(dueWords(due, due.at + 1, due.at, english)).toBe('First answer was due 14:00.');
    expect(bare(dueWords({ ...due, target: 'resolve' }, due.at + 1, now, persian))).toBe(
      'موعد حل شدن ۱۴:۰۰ است، پیش از آنکه دوباره ببینیدش.',
    );
  });

  it('mark what comes back after a target that is still ahead', () => {
    const due = { target: 'resolve', at: now + 1000 } as const;
    expect(isAfterDue(now + 1001, due, now)).toBe(true);
    expect(isAfterDue(now + 1000, due, now)).toBe(false);
    expect(isAfterDue(now + 2000, due, now + 1000)).toBe(false);
    expect(isAfterDue(null, due, now)).toBe(false);
    expect(isAfterDue(now + 1001, null, now)).toBe(false);
  });

  it('ask for nothing where a text is refused', () => {
    expect(untilOf({ kind: 'until', until: 5 })).toBe(5);
    expect(untilOf({ kind: 'untilAnswer' })).toBe(null);
    expect(untilOf({ kind: 'empty' })).toBe(undefined);
    expect(untilOf({ kind: 'past', key: 'snooze.past' })).toBe(undefined);
  });
});
