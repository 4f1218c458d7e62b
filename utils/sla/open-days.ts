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
    each.has(nameOf({ counting: 'gregorian', month: date.month, day: date.day })) ||
    (persian && each.has(nameOf(persianDay(date))));
}

const nameOf = ({ counting, month, day }: YearlyDay) => `${counting}:${month}:${day}`;

const PERSIAN = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The day of the Persian year, as the platform counts it. */
export function persianDay(date: { year: number; month: number; day: number }): YearlyDay {
  const parts = PERSIAN.formatToParts(Date.UTC(date.year, date.month - 1, date.day, 12));
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return { counting: 'persian', month: part('month'), day: part('day') };
}

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
