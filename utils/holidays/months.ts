import { PERSIAN_NAMES, spelled } from './spelling.ts';

/** A month by its name, in the calendar that the name belongs to. */
export interface NamedMonth {
  calendar: 'gregorian' | 'persian';
  /** 1 to 12. */
  month: number;
}

const names = new Map<string, NamedMonth>();

function learn(locale: string, calendar: NamedMonth['calendar'], style: 'long' | 'short'): void {
  const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
  for (let month = 1; month <= 12; month += 1) {
    // The fifth of a Persian month that began in the month before, or of the Gregorian one.
    const at = Date.UTC(2026, month - 1 + (calendar === 'persian' ? 3 : 0), 5);
    const name = spelled(format.format(at));
    if (!names.has(name)) names.set(name, { calendar, month });
  }
}

learn('en-u-ca-gregory', 'gregorian', 'long');
learn('en-u-ca-gregory', 'gregorian', 'short');
learn('en-GB-u-ca-gregory', 'gregorian', 'short');
learn(`${PERSIAN_NAMES}-u-ca-gregory`, 'gregorian', 'long');
learn('en-u-ca-persian', 'persian', 'long');
learn(`${PERSIAN_NAMES}-u-ca-persian`, 'persian', 'long');

/** The month that a word names, in English or Persian, long or short; null: none. */
export function monthNamed(word: string): NamedMonth | null {
  return names.get(spelled(word).replace(/ماه$/, '')) ?? null;
}

const weekdays = new Set(
  ['en', PERSIAN_NAMES].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
      return [1, 2, 3, 4, 5, 6, 7].map((day) => spelled(format.format(Date.UTC(2024, 0, day))));
    }),
  ),
);

/** True for the name of a day of the week. */
export function isWeekday(word: string): boolean {
  return weekdays.has(spelled(word));
}
