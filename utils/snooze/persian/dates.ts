import { isoOfJalali, jalaliOf } from '../../jalali.ts';
import { Temporal } from '../../sla/temporal.ts';
import type { PlainDate } from '../types.ts';

/** A date of either calendar; null where that day does not exist. Years from 1900 are Gregorian. */
export function dateOf(year: number, month: number, day: number): PlainDate | null {
  if (year < 1900) return plain(isoOfJalali({ year, month, day }));
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return new Date(`${iso}T12:00:00Z`).toJSON()?.startsWith(iso) ? plain(iso) : null;
}

/** The first day from a date on that is this day of this month; null: not this year, nor the next. */
export function nextDateOf(
  calendar: 'persian' | 'gregorian',
  month: number,
  day: number,
  from: PlainDate,
): PlainDate | null {
  const year = calendar === 'gregorian' ? from.year : jalaliOf(from.toString())?.year;
  if (year === undefined) return null;
  const dates = [year, year + 1].map((one) => dateOf(one, month, day));
  return dates.find((one) => one && Temporal.PlainDate.compare(one, from) >= 0) ?? null;
}

/**
 * A day of a later month of the Persian calendar, or the last one before it that the month has.
 * @param months how many months after that of the date
 * @param day 1 to 31; without it that of the date
 */
export function monthsLater(from: PlainDate, months: number, day?: number): PlainDate {
  const start = jalaliOf(from.toString());
  if (!start || months === 0) return from;
  const index = start.year * 12 + start.month - 1 + months;
  for (let wanted = day ?? start.day; wanted > 0; wanted -= 1) {
    const year = Math.floor(index / 12);
    const found = plain(isoOfJalali({ year, month: (index % 12) + 1, day: wanted }));
    if (found) return found;
  }
  return from;
}

const plain = (iso: string | null) => (iso === null ? null : Temporal.PlainDate.from(iso));
