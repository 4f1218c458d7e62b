import { latinDigits } from '../digits.ts';
import type { MessageKey, Params } from '../i18n.ts';
import { isoOfJalali, nextJalali } from '../jalali.ts';
import { isDate } from '../sla/check.ts';
import { isWeekday, monthNamed, type NamedMonth } from './months.ts';

/** Why a text is not taken: the words beside it. */
export interface Refusal {
  key: MessageKey;
  params?: Params;
}

export interface ReadDay {
  /** ISO `YYYY-MM-DD`. */
  date: string;
  /** The calendar in which it was written. */
  calendar: Calendar;
  /** False where the day was written for each year. */
  hasYear: boolean;
  /** What stands after the day, without the separator. */
  rest: string;
}

type Calendar = NamedMonth['calendar'];

const EDGE = /^[\s\u200e\u200f\ufeff]+/;
const NUMERIC = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?!\d)/;
const WORD = /^([\p{L}\u200c]{2,20})\.?[,،]?\s+/u;
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]{1,3}(?:of\s)?([\p{L}\u200c]{2,20})(?:\sماه)?\.?[,،]?(?:[\s-]{1,3}(\d{4})(?!\d))?(?![\p{L}\d])/u;
const MONTH_FIRST =
  /^([\p{L}\u200c]{2,20})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:[,،]?\s{1,3}(\d{4})(?!\d))?/u;
const SEPARATOR = /^[\s,;:|،؛–—-]+/;

export function isRefusal<T extends object>(read: T | Refusal): read is Refusal {
  return 'key' in read;
}

/**
 * Reads the day with which a text begins: `2026-12-25`, `25.12.2026`, `25 Dec 2026`, `Dec 25, 2026`,
 * `۱۴۰۵/۱/۱`, `۱ فروردین ۱۴۰۵`, the last three also without a year. A day whose order cannot be
 * known (`03/04/2026`) and one that does not exist are refused.
 * @param today ISO; a day without a year is the next one from here on
 */
export function readDay(text: string, today: string): ReadDay | Refusal {
  const typed = text.replace(EDGE, '');
  // Digits are changed one for one, so that what is left of the text keeps its own.
  const latin = latinDigits(typed);
  const named = WORD.exec(latin);
  const skip = named?.[1] && isWeekday(named[1]) ? named[0].length : 0;
  const line = latin.slice(skip);
  const rest = (length: number) =>
    typed
      .slice(skip + length)
      .replace(SEPARATOR, '')
      .trim();

  const echo = (length: number) => typed.slice(skip, skip + length).trim();

  const numeric = NUMERIC.exec(line);
  if (numeric) {
    const date = numericDay(numeric, echo(numeric[0].length));
    return isRefusal(date) ? date : { ...date, rest: rest(numeric[0].length) };
  }
  const dayFirst = DAY_FIRST.exec(line);
  const monthFirst = dayFirst ? null : MONTH_FIRST.exec(line);
  const found = dayFirst ?? monthFirst;
  const [month, day] = dayFirst ? [dayFirst[2], dayFirst[1]] : [monthFirst?.[1], monthFirst?.[2]];
  const which = month === undefined ? null : monthNamed(month);
  if (!found || !which) return { key: 'calendar.bad.noDay' };
  const year = found[3] === undefined ? null : Number(found[3]);
  // `25 Dec 26` is no day of each year with the name 26.
  if (year === null && /^\d/.test(latinDigits(rest(found[0].length)))) {
    return { key: 'calendar.bad.year' };
  }
  const date = namedDay(which, Number(day), year, today, echo(found[0].length));
  return isRefusal(date) ? date : { ...date, rest: rest(found[0].length) };
}

function numericDay(
  [, first = '', sign, second = '', third = '']: RegExpExecArray,
  all: string,
): Omit<ReadDay, 'rest'> | Refusal {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return once(calendarOf(a), a, b, c, all);
  if (third.length !== 4) return { key: 'calendar.bad.year' };
  // With full stops it is the day first wherever they are used.
  if (sign === '.' || a === b || a > 12) return once(calendarOf(c), c, b, a, all);
  if (b > 12) return once(calendarOf(c), c, a, b, all);
  return { key: 'calendar.bad.ambiguous', params: { date: all } };
}

function namedDay(
  { calendar, month }: NamedMonth,
  day: number,
  year: number | null,
  today: string,
  all: string,
): Omit<ReadDay, 'rest'> | Refusal {
  if (year !== null) {
    return calendarOf(year) === calendar
      ? once(calendar, year, month, day, all)
      : { key: 'bad.sla.holiday', params: { date: all } };
  }
  const date =
    calendar === 'persian' ? nextJalali(month, day, today) : nextGregorian(month, day, today);
  return date === null
    ? { key: 'bad.sla.holiday', params: { date: all } }
    : { date, calendar, hasYear: false };
}

function once(
  calendar: Calendar | null,
  year: number,
  month: number,
  day: number,
  all: string,
): Omit<ReadDay, 'rest'> | Refusal {
  const date = calendar === 'persian' ? isoOfJalali({ year, month, day }) : isoOf(year, month, day);
  return calendar === null || date === null || !isDate(date)
    ? { key: 'bad.sla.holiday', params: { date: all } }
    : { date, calendar, hasYear: true };
}

/** Years of the two calendars lie far apart. */
function calendarOf(year: number): Calendar | null {
  if (year >= 1250 && year <= 1600) return 'persian';
  return year >= 1900 && year < 2200 ? 'gregorian' : null;
}

const isoOf = (year: number, month: number, day: number) =>
  [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');

/** The first day on or after an ISO day that is this day of the Gregorian year; null: none. */
export function nextGregorian(month: number, day: number, from: string): string | null {
  const start = Number(from.slice(0, 4));
  // 29 February may be eight years away.
  for (let year = start; year <= start + 8; year += 1) {
    const iso = isoOf(year, month, day);
    if (isDate(iso) && iso >= from) return iso;
  }
  return null;
}
