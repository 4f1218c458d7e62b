import type { Language } from '../i18n.ts';
import type { PlainDate } from './types.ts';

/** Days of the week, 1 Monday to 7 Sunday. */
interface WorkingWeek {
  first: number;
  /** The last whole working day. */
  last: number;
  /** First day of the weekend. */
  weekend: number;
}

/** Iran works from Saturday to Wednesday; Thursday already belongs to the weekend. */
const WORKING_WEEKS: Record<Language, WorkingWeek> = {
  en: { first: 1, last: 5, weekend: 6 },
  fa: { first: 6, last: 3, weekend: 4 },
};

/** The first day on or after a date that is this day of the week, 1 Monday to 7 Sunday. */
export function weekdayFrom(date: PlainDate, weekday: number): PlainDate {
  return date.add({ days: (weekday - date.dayOfWeek + 7) % 7 });
}

/** The first such day after a date, never the date itself. */
export function weekdayAfter(date: PlainDate, weekday: number): PlainDate {
  return weekdayFrom(date.add({ days: 1 }), weekday);
}

/** The first working day of the week after a date. */
export function nextWeek(date: PlainDate, language: Language): PlainDate {
  return weekdayAfter(date, WORKING_WEEKS[language].first);
}

/** A day of the week after that of a date. */
export function inNextWeek(date: PlainDate, weekday: number, language: Language): PlainDate {
  return weekdayFrom(nextWeek(date, language), weekday);
}

/** Which day of the week closes the working week, 1 Monday to 7 Sunday. */
export const lastOfWeek = (language: Language): number => WORKING_WEEKS[language].last;

/** Which day of the week begins the weekend, 1 Monday to 7 Sunday. */
export const startOfWeekend = (language: Language): number => WORKING_WEEKS[language].weekend;
