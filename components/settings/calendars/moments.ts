import { hoursOf } from '../../../utils/sla/book.ts';
import { checkCalendar } from '../../../utils/sla/check.ts';
import { openTime } from '../../../utils/sla/open-time.ts';
import type { Calendar } from '../../../utils/sla/plan.ts';
import { isTimeZone, Temporal } from '../../../utils/sla/temporal.ts';
import { WEEKDAYS, type Weekday } from '../../../utils/sla/types.ts';

const wallOf = (zone: string, at: number) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(isTimeZone(zone) ? zone : 'UTC');

/** `HH:MM` in a zone; null where the zone is unknown. @param at Unix milliseconds */
export function timeIn(zone: string, at: number): string | null {
  return isTimeZone(zone) ? wallOf(zone, at).toPlainTime().toString().slice(0, 5) : null;
}

/** The ISO day in a zone, in UTC where the zone is unknown. @param at Unix milliseconds */
export function dayIn(zone: string, at: number): string {
  return wallOf(zone, at).toPlainDate().toString();
}

export interface Opening {
  /** ISO day and `HH:MM`, in the calendar's zone. */
  date: string;
  time: string;
  weekday: Weekday;
  /** Within the coming week, so that its weekday tells it. */
  isNear: boolean;
}

const WEEK = 7 * 86_400_000;

/** When a calendar opens next, or `open` where it is; null where it cannot be known. */
export function nextOpening(calendar: Calendar, now: number): Opening | 'open' | null {
  if (checkCalendar(calendar).some(({ place }) => place !== 'name')) return null;
  // The first millisecond of open time ends one after the opening.
  const at = openTime(hoursOf(calendar)).after(now, 1) - 1;
  if (at <= now) return 'open';
  if (!Number.isFinite(at)) return null;
  const wall = wallOf(calendar.timeZone, at);
  return {
    date: wall.toPlainDate().toString(),
    time: wall.toPlainTime().toString().slice(0, 5),
    weekday: WEEKDAYS[wall.dayOfWeek - 1] ?? 'mon',
    isNear: at - now < WEEK - 86_400_000,
  };
}
