import type { Language } from '../../i18n.ts';
import {
  type DayPart,
  minutesIn,
  minutesOfPart,
  minutesOfWritten,
  type Written,
} from '../day-parts.ts';
import type { Meant, PlainDate } from '../types.ts';
import { weekdayFrom } from '../weeks.ts';
import { takeDay } from './day.ts';
import { takeSpan } from './length.ts';
import { takeTime } from './time.ts';
import type { Token } from './tokens.ts';

/** What is known so far of the moment; nothing may be said twice. */
export interface Said {
  date: PlainDate | null;
  weekday: number | null;
  part: DayPart | null;
  time: (Written & { bare: boolean }) | null;
}

/** Reads a length of time, or a day and a time in either order; null where any word is left over. */
export function readPhrase(
  tokens: readonly Token[],
  today: PlainDate,
  language: Language,
): Meant | null {
  const said: Said = { date: null, weekday: null, part: null, time: null };
  let at = 0;
  while (at < tokens.length) {
    const span = takeSpan(tokens, at, today);
    if (span && 'span' in span) {
      const whole = at === 0 && span.end === tokens.length;
      return whole ? { kind: 'elapsed', span: span.span } : null;
    }
    const end = span
      ? put(said, { date: span.date }, span.end)
      : (take(takeDay(tokens, at, today, language)) ?? take(takeTime(tokens, at)));
    if (end === null) return null;
    at = end;
  }
  return meantBy(said, today);

  function take(taken: Taken | null): number | null {
    return taken && put(said, taken.said, taken.end);
  }
}

/** What was understood of the words from one place on, and the place after them. */
export interface Taken {
  said: Partial<Said>;
  end: number;
}

/** Adds what was understood; null where something of that kind was said before. */
function put(said: Said, more: Partial<Said>, end: number): number | null {
  for (const key of Object.keys(more) as (keyof Said)[]) {
    if (said[key] !== null) return null;
  }
  Object.assign(said, more);
  return end;
}

function meantBy({ date, weekday, part, time }: Said, today: PlainDate): Meant | null {
  // «شنبه ۱۵ آذر» where the 15th is no Saturday: one of the two is a slip.
  if (date && weekday !== null && date.dayOfWeek !== weekday) return null;
  const day = date ?? (weekday === null ? null : weekdayFrom(today, weekday));
  const minutes = minutesSaid(part, time);
  if (minutes === null && (part !== null || time !== null)) return null;
  if (day === null && (minutes === null || (part === null && time?.bare))) return null;
  return { kind: 'wall', date: day, weekly: date === null && weekday !== null, minutes };
}

function minutesSaid(part: Said['part'], time: Said['time']): number | null {
  if (part === null) return time && minutesOfWritten(time);
  return time ? minutesIn(part, time) : minutesOfPart(part);
}
