import type { MessageKey } from '../i18n.ts';
import { MOST_HOLIDAYS } from '../sla/check.ts';
import type { Holiday } from '../sla/plan.ts';
import { entriesOf } from './ics-entries.ts';
import { Reading } from './ics-reading.ts';
import type { SkipReason } from './ics-span.ts';
import type { Refusal } from './typed.ts';

export interface IcsDays {
  /** Sorted, each day once. */
  holidays: Holiday[];
  /** How many entries they come from. */
  entries: number;
  /** What was left out. */
  skipped: Skipped[];
}

export interface Skipped {
  reason: MessageKey & `calendar.skip.${SkipReason}`;
  /** The entry's name, or its day where it has none. */
  where: string;
}

export interface IcsOptions {
  /** First day of interest, ISO. */
  from: string;
  /** How many years ahead repeated days are written out. */
  years: number;
  /** The calendar's zone, for times in UTC. */
  timeZone: string;
}

/** Larger files are not read. */
export const MOST_BYTES = 2_000_000;
export const TOO_BIG: Refusal = { key: 'calendar.bad.tooBig', params: { max: 2 } };

/**
 * Reads the closed days from a calendar file: whole days and what repeats them. Nothing in it is
 * trusted: its size, its loops and the number of its days are bounded, names are plain text.
 */
export function readIcs(text: string, options: IcsOptions): IcsDays | { problem: Refusal } {
  if (text.length > MOST_BYTES) return { problem: TOO_BIG };
  const entries = entriesOf(text);
  if (!Array.isArray(entries)) {
    return entries.kind === 'notCalendar'
      ? { problem: { key: 'calendar.bad.notCalendar' } }
      : { problem: { key: 'calendar.bad.brokenAt', params: { line: entries.at } } };
  }
  if (entries.length === 0) return { problem: { key: 'calendar.bad.noEntries' } };
  const read = new Reading(entries, options);
  const holidays = read.holidays();
  return holidays.length > MOST_HOLIDAYS
    ? {
        problem: {
          key: 'calendar.bad.tooManyDays',
          params: { n: holidays.length, max: MOST_HOLIDAYS },
        },
      }
    : { holidays, entries: read.taken, skipped: read.skipped };
}
