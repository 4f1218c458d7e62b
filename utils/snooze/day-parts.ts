/** Parts of a day: what they mean alone, and which hour is meant by "9 in the evening". */

export type DayPart =
  | 'dawn'
  | 'morning'
  | 'noon'
  | 'afternoon'
  | 'endOfDay'
  | 'evening'
  | 'night'
  | 'midnight';

interface Meaning {
  /** Hour that the part means without a time. */
  hour: number;
  /** Where the twelve hours begin that may be named with it; past 24 is the night after the day. */
  from: number | null;
}

const PARTS: Record<DayPart, Meaning> = {
  dawn: { hour: 6, from: 0 },
  morning: { hour: 9, from: 1 },
  noon: { hour: 12, from: 10 },
  afternoon: { hour: 14, from: 12 },
  endOfDay: { hour: 17, from: null },
  evening: { hour: 18, from: 13 },
  night: { hour: 20, from: 17 },
  midnight: { hour: 24, from: 23 },
};

/** When a day without a time begins: nine in the morning. */
export const MORNING = PARTS.morning.hour * 60;
/** The last working hour of a day. */
export const CLOSING = PARTS.endOfDay.hour * 60;

/** Minutes since midnight that a part of the day means by itself. */
export function minutesOfPart(part: DayPart): number {
  return PARTS[part].hour * 60;
}

/** A time as it was written. */
export interface Written {
  /** 0 to 23. */
  hour: number;
  /** 0 to 59. */
  minute: number;
  /** Written as clocks show it, `05:30`: not five in the afternoon. */
  exact: boolean;
}

/** Minutes since midnight of a time in a part of the day; null where the two contradict each other. */
export function minutesIn(part: DayPart, { hour, minute }: Written): number | null {
  const { from } = PARTS[part];
  if (from === null) return null;
  const named = hour >= 1 && hour <= 12;
  const hours = named ? [hour % 12, (hour % 12) + 12, (hour % 12) + 24] : [hour, hour + 24];
  const meant = hours.find((one) => one >= from && one < from + 12);
  return meant === undefined ? null : meant * 60 + minute;
}

/**
 * Minutes since midnight of a time that names no part of the day: nobody wants a case back at three
 * in the night, so 1 to 6 are in the afternoon, unless written as clocks show it.
 */
export function minutesOfWritten({ hour, minute, exact }: Written): number {
  const afternoon = !exact && hour >= 1 && hour <= 6;
  return (afternoon ? hour + 12 : hour) * 60 + minute;
}
