import { MORNING } from './day-parts.ts';
import type { Meant, PlainDate, Reading, ZonedDateTime } from './types.ts';

/** Which instant something said at `now` means. */
export function readingOf(meant: Meant, now: ZonedDateTime): Reading {
  if (meant.kind === 'answer') return { kind: 'untilAnswer' };
  if (meant.kind === 'gone') return { kind: 'past', key: 'snooze.past' };
  const at = meant.kind === 'elapsed' ? now.add(meant.span) : wallTime(meant, now);
  const until = at.epochMilliseconds;
  if (until <= now.epochMilliseconds) return { kind: 'past', key: 'snooze.past' };
  if (until > now.add({ years: 1 }).epochMilliseconds) {
    return { kind: 'tooFar', key: 'snooze.tooFar' };
  }
  return { kind: 'until', until };
}

function wallTime(meant: Meant & { kind: 'wall' }, now: ZonedDateTime): ZonedDateTime {
  const { date, weekly } = meant;
  const minutes = meant.minutes ?? MORNING;
  const at = (day: PlainDate) => atMinutes(day, minutes, now.timeZoneId);
  const isAhead = (time: ZonedDateTime) => time.epochMilliseconds > now.epochMilliseconds;
  if (date === null) {
    // At half past midnight, "1 at night" is still ahead in the night of the day before.
    const today = now.toPlainDate();
    const days = [-1, 0].map((days) => at(today.add({ days })));
    return days.find(isAhead) ?? at(today.add({ days: 1 }));
  }
  const first = at(date);
  return weekly && !isAhead(first) ? at(date.add({ days: 7 })) : first;
}

/** A wall time of a day; where a clock change leaves it out, the time after the change. */
export function atMinutes(date: PlainDate, minutes: number, timeZone: string): ZonedDateTime {
  const rest = minutes % 1440;
  return date.add({ days: Math.floor(minutes / 1440) }).toZonedDateTime({
    timeZone,
    plainTime: { hour: Math.floor(rest / 60), minute: rest % 60 },
  });
}
