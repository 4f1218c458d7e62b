import { jalaliOf } from '../jalali.ts';
import { minutesOf } from './check.ts';
import { mergeSpans, type Span } from './spans.ts';
import type { Temporal } from './temporal.ts';
import { type Hours, WEEKDAYS, type Window, type YearlyDay } from './types.ts';

type PlainDate = InstanceType<typeof Temporal.PlainDate>;

/** Days of the working week with their windows as minutes since midnight, joined where they touch. */
export type OpenWeek = Span[][];

/** Reads a week once; windows that are none are left out: they were refused where they were typed. */
export function openWeek(week: Hours['week']): OpenWeek {
  const read = ([from, to]: Window): Span => ({
    from: minutesOf(from) ?? Number.NaN,
    to: minutesOf(to) ?? Number.NaN,
  });
  // Joined before they meet a clock change, so that a window in two parts is the window itself.
  return WEEKDAYS.map((day) => mergeSpans((week[day] ?? []).map(read)));
}

/** Says whether a local day is a holiday. */
export function holidaysOf({ holidays, yearly = [] }: Hours): (date: PlainDate) => boolean {
  const once = new Set(holidays);
  const each = new Set(yearly.map(nameOf));
  const persian = yearly.some((day) => day.counting === 'persian');
  return (date) =>
    once.has(date.toString()) ||
    each.has(nameOf(yearlyOn(date.toString(), 'gregorian'))) ||
    (persian && each.has(nameOf(yearlyOn(date.toString(), 'persian'))));
}

/** The day of the year that an ISO day is, as a calendar counts it. */
export function yearlyOn(iso: string, counting: YearlyDay['counting']): YearlyDay {
  if (counting === 'persian') {
    const { month, day } = jalaliOf(iso) ?? { month: 0, day: 0 };
    return { counting, month, day };
  }
  return { counting, month: Number(iso.slice(5, 7)), day: Number(iso.slice(8)) };
}

const nameOf = ({ counting, month, day }: YearlyDay) => `${counting}:${month}:${day}`;

/**
 * The open spans of one local day as instants, Unix milliseconds. A wall time that a clock change
 * leaves out is read with the offset before it, one that comes twice means the first: RFC 5545,
 * section 3.3.5, and Temporal's "compatible".
 */
export function openSpans(date: PlainDate, windows: readonly Span[], timeZone: string): Span[] {
  const at = (minutes: number) =>
    (minutes === 1440 ? date.add({ days: 1 }) : date).toZonedDateTime({
      timeZone,
      plainTime: { hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 },
    }).epochMilliseconds;
  return mergeSpans(windows.map(({ from, to }) => ({ from: at(from), to: at(to) })));
}
