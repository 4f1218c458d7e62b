import type { Language } from '../../i18n.ts';
import type { PlainDate } from '../types.ts';
import { inNextWeek, nextWeek, startOfWeekend, weekdayAfter } from '../weeks.ts';
import { dateOf, monthsLater, nextDateOf } from './dates.ts';
import type { Taken } from './phrase.ts';
import type { Token } from './tokens.ts';

/** A day: «فردا», «شنبه‌ی بعد», «هفته‌ی آینده», «آخر ماه», «۱۵ آذر», «۱۴۰۵/۹/۱۵». */
export function takeDay(
  tokens: readonly Token[],
  at: number,
  today: PlainDate,
  language: Language,
): Taken | null {
  const [token, second, third] = tokens.slice(at, at + 3);
  const isLater = second?.is === 'later';
  switch (token?.is) {
    case 'day': {
      const { after, part } = token;
      return { said: { date: today.add({ days: after }), ...(part && { part }) }, end: at + 1 };
    }
    case 'date':
      return dated(dateOf(token.year, token.month, token.day), at + 1);
    case 'number':
    case 'ordinal':
      return takeMonthDay(tokens, at, today);
    case 'weekday': {
      const { weekday } = token;
      if (isUnit(second, 'week') && third?.is === 'later') {
        return dated(inNextWeek(today, weekday, language), at + 3);
      }
      return isLater
        ? dated(weekdayAfter(today, weekday), at + 2)
        : { said: { weekday }, end: at + 1 };
    }
    case 'end':
      return takeEnd(tokens, at, today, language);
    case 'unit':
      return takeNext(tokens, at, today, language);
    default:
      return null;
  }
}

/** «۱۵ آذر», «پانزدهم آذر ماه ۱۴۰۵». */
function takeMonthDay(tokens: readonly Token[], at: number, today: PlainDate): Taken | null {
  const [day, month] = [tokens[at], tokens[at + 1]];
  if ((day?.is !== 'number' && day?.is !== 'ordinal') || month?.is !== 'month') return null;
  const next = isUnit(tokens[at + 2], 'month') ? at + 3 : at + 2;
  const year = tokens[next];
  if (year?.is === 'number' && year.value >= 1300) {
    const isPersian = year.value < 1900;
    const fits = isPersian === (month.calendar === 'persian');
    return dated(fits ? dateOf(year.value, month.month, day.value) : null, next + 1);
  }
  return dated(nextDateOf(month.calendar, month.month, day.value, today), next);
}

/** «آخر هفته», which is the weekend, and «آخر ماه», its last day; with «بعد» of the next one. */
function takeEnd(
  tokens: readonly Token[],
  at: number,
  today: PlainDate,
  language: Language,
): Taken | null {
  const isLater = tokens[at + 2]?.is === 'later';
  const end = isLater ? at + 3 : at + 2;
  if (isUnit(tokens[at + 1], 'week')) {
    const weekday = startOfWeekend(language);
    return isLater ? dated(inNextWeek(today, weekday, language), end) : { said: { weekday }, end };
  }
  if (!isUnit(tokens[at + 1], 'month')) return null;
  return dated(monthsLater(today, isLater ? 2 : 1, 1).subtract({ days: 1 }), end);
}

/** «روز بعد», «هفته‌ی بعد», «هفته‌ی بعد شنبه», «ماه بعد», «سال بعد», «روز شنبه». */
function takeNext(
  tokens: readonly Token[],
  at: number,
  today: PlainDate,
  language: Language,
): Taken | null {
  const [token, second, third] = tokens.slice(at, at + 3);
  if (token?.is !== 'unit') return null;
  if (token.unit === 'day' && second?.is === 'weekday') {
    return takeDay(tokens, at + 1, today, language);
  }
  if (second?.is !== 'later') return null;
  switch (token.unit) {
    case 'day':
      return dated(today.add({ days: 1 }), at + 2);
    case 'week':
      return third?.is === 'weekday'
        ? dated(inNextWeek(today, third.weekday, language), at + 3)
        : dated(nextWeek(today, language), at + 2);
    case 'month':
      return dated(monthsLater(today, 1, 1), at + 2);
    case 'year':
      return dated(nextDateOf('persian', 1, 1, today.add({ days: 1 })), at + 2);
    default:
      return null;
  }
}

const isUnit = (token: Token | undefined, unit: string) =>
  token?.is === 'unit' && token.unit === unit;

const dated = (date: PlainDate | null, end: number): Taken | null =>
  date && { said: { date }, end };
