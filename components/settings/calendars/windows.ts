import { minutesOf } from '../../../utils/sla/check.ts';
import type { Calendar } from '../../../utils/sla/plan.ts';
import { WEEKDAYS, type Weekday, type Window } from '../../../utils/sla/types.ts';

/** The windows of a day as they are drawn and moved: minutes since midnight, by their start. */

export const DAY_MINUTES = 1440;
/** What is drawn or moved keeps to quarters of an hour; typed hours may be any minute. */
export const STEP = 15;
const NEW_LENGTH = 4 * 60;
const LUNCH = 60;
const OFFICE: Window = ['09:00', '17:00'];

export interface Stretch {
  from: number;
  to: number;
}
export type Edge = keyof Stretch;

export const stretchOf = ([from, to]: Window): Stretch => ({
  from: minutesOf(from) ?? 0,
  to: minutesOf(to) ?? 0,
});

const wall = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');

export const windowOf = ({ from, to }: Stretch): Window => [wall(from), wall(to)];

/** The days of the week in the order in which a language has them. */
export function daysOfWeek(language: 'en' | 'fa'): Weekday[] {
  const first = language === 'fa' ? WEEKDAYS.indexOf('sat') : 0;
  return [...WEEKDAYS.slice(first), ...WEEKDAYS.slice(0, first)];
}

/** The free time around a window, or around a minute of the day that is in none. */
export function roomAround(windows: readonly Window[], index: number | null, at: number): Stretch {
  const others = windows.filter((_, own) => own !== index).map(stretchOf);
  return {
    from: Math.max(0, ...others.map((one) => one.to).filter((to) => to <= at)),
    to: Math.min(DAY_MINUTES, ...others.map((one) => one.from).filter((from) => from >= at)),
  };
}

const clamp = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most);
/** The nearest quarter. */
export const snapped = (minutes: number) => Math.round(minutes / STEP) * STEP;

/** Moves an edge of a window to a minute, between its neighbours and its other edge. */
export function withEdge(
  windows: readonly Window[],
  index: number,
  edge: Edge,
  to: number,
): Window[] {
  const own = windows[index];
  if (!own) return [...windows];
  const stretch = stretchOf(own);
  const room = roomAround(windows, index, stretch.from);
  // A window of typed minutes may be shorter than a step; moving makes none so.
  const least = Math.min(STEP, stretch.to - stretch.from);
  return windows.with(
    index,
    windowOf(
      edge === 'from'
        ? { from: clamp(to, room.from, stretch.to - least), to: stretch.to }
        : { from: stretch.from, to: clamp(to, stretch.from + least, room.to) },
    ),
  );
}

/** Moves an edge by a quarter of an hour: to the next quarter where it stood between two. */
export function nudged(
  windows: readonly Window[],
  index: number,
  edge: Edge,
  way: 1 | -1,
): Window[] {
  const own = windows[index];
  if (!own) return [...windows];
  const at = stretchOf(own)[edge];
  const next = way === 1 ? Math.floor(at / STEP) + 1 : Math.ceil(at / STEP) - 1;
  return withEdge(windows, index, edge, next * STEP);
}

/** Moves a whole window so that it begins at a minute, between its neighbours. */
export function shifted(windows: readonly Window[], index: number, from: number): Window[] {
  const own = windows[index];
  if (!own) return [...windows];
  const stretch = stretchOf(own);
  const room = roomAround(windows, index, stretch.from);
  const length = stretch.to - stretch.from;
  const start = clamp(from, room.from, room.to - length);
  return windows.with(index, windowOf({ from: start, to: start + length }));
}

/** Puts a new window in its place; `index` is where it stands then. */
export function inserted(
  windows: readonly Window[],
  stretch: Stretch,
): { windows: Window[]; index: number } {
  const index = windows.filter((one) => stretchOf(one).from < stretch.from).length;
  return { windows: windows.toSpliced(index, 0, windowOf(stretch)), index };
}

/**
 * Adds hours where there is room: office hours on a closed day, else after a window with a break
 * between them, else wherever the day is free.
 * @returns null where the day is full
 */
export function added(
  windows: readonly Window[],
  after: number,
): { windows: Window[]; index: number } | null {
  if (windows.length === 0) return { windows: [OFFICE], index: 0 };
  const ends = windows.map((one) => stretchOf(one).to);
  const order = [...windows.keys()].toSorted((a, b) => +(b === after) - +(a === after));
  const starts = [...order.map((index) => ends[index] ?? 0), 0];
  for (const end of starts) {
    const room = roomAround(windows, null, end);
    const from = end === 0 || room.to - end < LUNCH + STEP ? end : end + LUNCH;
    const to = Math.min(room.to, from + NEW_LENGTH);
    if (room.from <= end && to - from >= STEP) return inserted(windows, { from, to });
  }
  return null;
}

/** Open hours of a week, such as 44 or 37.5. */
export function openHours(week: Calendar['week']): number {
  const minutes = WEEKDAYS.flatMap((day) => week[day] ?? [])
    .map(stretchOf)
    .reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
  return Math.round(minutes / 6) / 10;
}
