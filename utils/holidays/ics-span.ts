import ICAL from 'ical.js';
import { isTimeZone, Temporal } from '../sla/temporal.ts';
import { type Budget, spend } from './ics-budget.ts';
import type { Entry } from './ics-entries.ts';

/** Why an entry of a file is left out; the rest of a message key. */
export type SkipReason =
  | 'timed'
  | 'cancelled'
  | 'outside'
  | 'rule'
  | 'tooMuch'
  | 'tooLong'
  | 'noDay'
  | 'following';

export interface DaySpan {
  /** Its first day, ISO. */
  start: string;
  days: number;
  /** The zone in which UTC times of this entry are read. */
  zone: string;
}

const DAY = 86_400_000;
/** A conversion into a zone costs as much as some steps of a rule. */
const ZONE_STEPS = 5;
/** No clock change is longer. */
const MOST_CHANGE = 2 * 3_600_000;
/** Longer than a year is no holiday. */
const LONGEST = 366;
const VALUE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(Z?))?$/;

export const textOf = (entry: Entry, name: string): string => {
  const value = entry.get(name)?.[0]?.values[0];
  return typeof value === 'string' ? value : '';
};

/** A day, and the time on it as `00:00:00`. */
type Wall = [day: string, time: string];

/** Where a value stands in a zone; null where it is no day that exists. */
function wallOf(value: string, zone: string, budget: Budget): Wall | null {
  const [, day = '', time = '00:00:00', utc] = VALUE.exec(value) ?? [];
  if (!exists(day)) return null;
  if (!utc || zone === 'UTC') return [day, time];
  spend(budget, ZONE_STEPS);
  try {
    const at = Temporal.Instant.from(value).toZonedDateTimeISO(zone);
    return [at.toPlainDate().toString(), at.toPlainTime().toString().slice(0, 8)];
  } catch {
    return null;
  }
}

const exists = (day: string) => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** The day of a value in an entry's zone, ISO; null where it is none. */
export function dayOf(value: unknown, zone: string, budget: Budget): string | null {
  return typeof value === 'string' ? (wallOf(value, zone, budget)?.[0] ?? null) : null;
}

/**
 * The whole days of an entry. A time in UTC is midnight in the calendar's zone or in UTC itself:
 * both are found in files.
 * @param timeZone the calendar's, for times in UTC
 */
export function spanOf(entry: Entry, timeZone: string, budget: Budget): DaySpan | SkipReason {
  const start = textOf(entry, 'dtstart');
  const named = entry.get('dtstart')?.[0]?.params.tzid;
  const own = typeof named === 'string' && isTimeZone(named) ? named : timeZone;
  if (isPartOfDay(start, textOf(entry, 'dtend'))) return 'timed';
  let why: SkipReason = 'noDay';
  for (const zone of start.endsWith('Z') ? [timeZone, 'UTC'] : [own]) {
    const days = daysIn(entry, zone, budget);
    const first = dayOf(start, zone, budget);
    if (typeof days === 'number' && first) return { start: first, days, zone };
    if (typeof days === 'string') why = days;
  }
  return why;
}

/** What is clearly no number of days need not be looked at in its zone: calendars are full of it. */
function isPartOfDay(start: string, end: string): boolean {
  if (!start.endsWith('Z') || !end.endsWith('Z')) return false;
  const length = Date.parse(end) - Date.parse(start);
  return Math.abs(length - Math.round(length / DAY) * DAY) > MOST_CHANGE;
}

function daysIn(entry: Entry, zone: string, budget: Budget): number | SkipReason {
  const value = textOf(entry, 'dtstart');
  const start = wallOf(value, zone, budget);
  if (!start) return 'noDay';
  const end = textOf(entry, 'dtend');
  const milliseconds = end ? between(start, wallOf(end, zone, budget)) : lengthOf(entry, value);
  if (milliseconds === null) return 'noDay';
  // Some calendars end a day at 23:59 or a second later.
  const days = Math.ceil(milliseconds / DAY);
  const isWhole = days * DAY - milliseconds <= 60_000 && start[1] === '00:00:00';
  if (!isWhole || milliseconds < 0) return 'timed';
  if (days === 0) return value.length === 10 ? 1 : 'timed';
  return days > LONGEST ? 'tooLong' : days;
}

const instant = ([day, time]: Wall) => Date.parse(`${day}T${time}Z`);
const between = (start: Wall, end: Wall | null) => end && instant(end) - instant(start);

/** By its DURATION, else a day alone is a day long. */
function lengthOf(entry: Entry, start: string): number | null {
  const duration = textOf(entry, 'duration');
  if (!duration) return start.length === 10 ? DAY : 0;
  try {
    return ICAL.Duration.fromString(duration).toSeconds() * 1000;
  } catch {
    return null;
  }
}

/** The days of a span, ISO. */
export function eachDay(start: string, days: number): string[] {
  const first = Date.parse(`${start}T12:00:00Z`);
  return Array.from({ length: days }, (_, ahead) =>
    new Date(first + ahead * DAY).toISOString().slice(0, 10),
  );
}
