import { Temporal } from '../sla/temporal.ts';
import { MORNING, minutesOfPart } from './day-parts.ts';
import { atMinutes } from './instant.ts';
import type { Asked } from './types.ts';
import { nextWeek } from './weeks.ts';

export interface Preset {
  key: 'hour' | 'three' | 'evening' | 'tomorrow' | 'week' | 'answer';
  /** Unix milliseconds; null: until the customer answers. */
  until: number | null;
}

/**
 * What is offered without typing, always in the same order. This evening is there while it is ahead,
 * next week where it is not tomorrow anyway.
 */
export function presetsOf({ now, timeZone, language }: Asked): Preset[] {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const today = here.toPlainDate();
  const at = (date: typeof today, minutes: number) =>
    atMinutes(date, minutes, timeZone).epochMilliseconds;
  const evening = at(today, minutesOfPart('evening'));
  const tomorrow = at(today.add({ days: 1 }), MORNING);
  const week = at(nextWeek(today, language), MORNING);
  return [
    { key: 'hour', until: here.add({ hours: 1 }).epochMilliseconds },
    { key: 'three', until: here.add({ hours: 3 }).epochMilliseconds },
    ...(evening > now ? [{ key: 'evening', until: evening } as const] : []),
    { key: 'tomorrow', until: tomorrow },
    ...(week > tomorrow ? [{ key: 'week', until: week } as const] : []),
    { key: 'answer', until: null },
  ];
}
