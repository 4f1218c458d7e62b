import { holidaysOf, openSpans, openWeek } from '../sla/open-days.ts';
import { mergeSpans, type Span } from '../sla/spans.ts';
import { isTimeZone, Temporal } from '../sla/temporal.ts';
import type { Hours } from '../sla/types.ts';

/** How far ahead an opening is looked for: beyond two weeks nobody says "from … on". */
const DAYS_AHEAD = 15;

/**
 * The open span at `now`, else the next one that begins within two weeks; null where there is none,
 * or where it is open for all that time and so has no end to tell.
 * @param now Unix milliseconds
 */
export function openSpanAt(hours: Hours, now: number): Span | null {
  const timeZone = isTimeZone(hours.timeZone) ? hours.timeZone : 'UTC';
  const week = openWeek(hours.week);
  const isHoliday = holidaysOf(hours);
  const today = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  const spans: Span[] = [];
  // The day before: a span that passes midnight began there.
  for (let day = -1; day <= DAYS_AHEAD; day += 1) {
    const date = today.add({ days: day });
    if (isHoliday(date)) continue;
    spans.push(...openSpans(date, week[date.dayOfWeek - 1] ?? [], timeZone));
  }
  const span = mergeSpans(spans).find((one) => one.to > now);
  if (!span) return null;
  const endOfLook = today.add({ days: DAYS_AHEAD }).toZonedDateTime(timeZone).epochMilliseconds;
  return span.to > endOfLook ? null : span;
}
