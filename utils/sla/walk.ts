import type { OpenTime } from './open-time.ts';
import type { Span } from './spans.ts';

/**
 * `B(from, to)`: open time between two instants, pauses taken out, milliseconds.
 * @param pauses merged, oldest first
 */
export function elapsed(
  from: number,
  to: number,
  time: OpenTime,
  pauses: readonly Span[] = [],
): number {
  let open = time.between(from, to);
  for (const pause of pauses) {
    const start = Math.max(from, pause.from);
    const end = Math.min(to, pause.to);
    if (end > start) open -= time.between(start, end);
  }
  return open;
}

/**
 * `D(start, length)`: the earliest instant with `length` of open time since `start`. Pauses are
 * walked round through the calendar, never added to an end: one after that instant must not move it.
 * @param pauses merged, oldest first
 * @returns Infinity where a pause that still lasts is met first, or open time never comes to it
 */
export function reach(
  start: number,
  length: number,
  time: OpenTime,
  pauses: readonly Span[] = [],
): number {
  let at = start;
  let left = length;
  for (const pause of pauses) {
    if (pause.to <= at) continue;
    const open = time.between(at, pause.from);
    if (open >= left) break;
    left -= open;
    at = pause.to;
  }
  return time.after(at, left);
}
