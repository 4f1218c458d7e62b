import { jalaliOf, nextJalali } from '../jalali.ts';
import { MOST_HOLIDAYS, MOST_YEARLY } from '../sla/check.ts';
import type { Holiday } from '../sla/plan.ts';
import { nextGregorian, type Refusal } from './typed.ts';

/** Days that are the same day of each year have the same name here. */
function dayOfYear({ date, every }: Pick<Holiday, 'date' | 'every'>): string {
  if (every !== 'persian') return `gregorian ${date.slice(5)}`;
  const day = jalaliOf(date);
  return day ? `persian ${day.month}-${day.day}` : date;
}

/** The first day of a holiday on or after `from`, ISO; its own day where it comes but once. */
export function nextDate({ date, every }: Pick<Holiday, 'date' | 'every'>, from: string): string {
  if (every === null) return date;
  if (every === 'gregorian') {
    return nextGregorian(Number(date.slice(5, 7)), Number(date.slice(8)), from) ?? date;
  }
  const day = jalaliOf(date);
  return (day && nextJalali(day.month, day.day, from)) ?? date;
}

const dayAfter = (iso: string) =>
  new Date(Date.parse(`${iso}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/**
 * Takes days over into a list, each once: a day that is closed already, by itself or because it is
 * closed each year, is left as it is.
 * @returns the sorted list, and how many days are new in it
 */
export function mergeHolidays(
  known: readonly Holiday[],
  more: readonly Holiday[],
): { holidays: Holiday[]; added: number } {
  const holidays = [...known];
  const dates = new Set(known.map((one) => one.date));
  const yearly = new Set(known.filter((one) => one.every !== null).map(dayOfYear));
  const isClosed = (date: string) =>
    dates.has(date) ||
    yearly.has(dayOfYear({ date, every: 'gregorian' })) ||
    yearly.has(dayOfYear({ date, every: 'persian' }));
  for (const one of more) {
    if (one.every === null ? isClosed(one.date) : yearly.has(dayOfYear(one))) continue;
    const date = freeDate(one, dates);
    if (date === null) continue;
    if (one.every !== null) yearly.add(dayOfYear(one));
    dates.add(date);
    holidays.push({ ...one, date });
  }
  holidays.sort((a, b) => a.date.localeCompare(b.date));
  return { holidays, added: holidays.length - known.length };
}

/** A date stands in a list once: a yearly day whose own is taken is told by a later year of it. */
function freeDate(one: Holiday, taken: ReadonlySet<string>): string | null {
  let date = one.date;
  while (taken.has(date)) {
    const later = nextDate(one, dayAfter(date));
    if (later <= date) return null;
    date = later;
  }
  return date;
}

/** Why a calendar cannot hold so many closed days; null where it can. */
export function tooMany(holidays: readonly Holiday[]): Refusal | null {
  const yearly = holidays.filter((one) => one.every !== null).length;
  if (yearly > MOST_YEARLY) {
    return { key: 'calendar.bad.fullYearly', params: { n: yearly, max: MOST_YEARLY } };
  }
  const n = holidays.length;
  return n > MOST_HOLIDAYS ? { key: 'calendar.bad.full', params: { n, max: MOST_HOLIDAYS } } : null;
}

export interface HolidayRow {
  /** Its place in the calendar. */
  index: number;
  holiday: Holiday;
  /** The day it shows, ISO: of a yearly one the next. */
  date: string;
  isPast: boolean;
}

export interface HolidayGroup {
  /** Null: the days of each year. */
  year: number | null;
  rows: HolidayRow[];
}

/** Holidays by year, those of each year first; sorted. @param yearOf the year of an ISO day */
export function groupHolidays(
  holidays: readonly Holiday[],
  today: string,
  yearOf: (iso: string) => number,
): HolidayGroup[] {
  const groups = new Map<number | null, HolidayRow[]>();
  for (const [index, holiday] of holidays.entries()) {
    const date = nextDate(holiday, today);
    const year = holiday.every === null ? yearOf(date) : null;
    const rows = groups.get(year) ?? [];
    groups.set(year, rows);
    rows.push({ index, holiday, date, isPast: date < today });
  }
  return [...groups]
    .map(([year, rows]) => ({
      year,
      rows: rows.toSorted((a, b) => a.date.localeCompare(b.date)),
    }))
    .sort((a, b) => (a.year ?? -1) - (b.year ?? -1));
}

/** The year of an ISO day as the person counts years. */
export function yearOf(language: 'en' | 'fa'): (iso: string) => number {
  return (iso) => (language === 'fa' && jalaliOf(iso)?.year) || Number(iso.slice(0, 4));
}
