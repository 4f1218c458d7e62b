import { Temporal } from './temporal.ts';

/** Wall times between which nothing is told; past midnight where `to` is not later than `from`. */
export interface QuietHours {
  /** `HH:MM`. */
  from: string;
  to: string;
}

/**
 * True where `at` falls into the quiet hours: their first moment is in, their last is out.
 * @param at Unix milliseconds
 * @param timeZone IANA name of the zone whose wall times they are
 */
export function isQuiet(quiet: QuietHours | null, at: number, timeZone: string): boolean {
  if (quiet === null) return false;
  const time = Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute', roundingMode: 'floor' });
  const { from, to } = quiet;
  return from < to ? from <= time && time < to : from <= time || time < to;
}
