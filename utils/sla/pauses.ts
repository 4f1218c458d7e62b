/** A stretch of time in which a clock stands still: from `from` (in) to `to` (out). Unix ms. */
export interface Span {
  from: number;
  /** Infinity while it lasts. */
  to: number;
}

/**
 * Sorts spans and joins those that touch or overlap, so that no moment is taken out twice.
 * @param spans in any order; empty, reversed and NaN ones are dropped
 * @param start moments before it are cut off: a clock cannot be paused before it runs
 */
export function mergeSpans(spans: readonly Span[], start: number): Span[] {
  const usable = spans
    .map((span) => ({ from: Math.max(span.from, start), to: span.to }))
    .filter((span) => span.to > span.from)
    .sort((a, b) => a.from - b.from);
  const merged: Span[] = [];
  for (const span of usable) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push(span);
  }
  return merged;
}

/**
 * The earliest moment at which `length` ms of open time have passed since `start`.
 * Pauses are walked round, never added to the end: a pause after that moment must not move it.
 * @param pauses merged by {@link mergeSpans}
 * @returns Infinity where a pause that still lasts is met first
 */
export function reach(start: number, length: number, pauses: readonly Span[]): number {
  let at = start;
  let left = length;
  for (const pause of pauses) {
    if (pause.from - at >= left) break;
    left -= pause.from - at;
    at = pause.to;
  }
  return at + left;
}

/** The end of the pause that `at` falls into, or `at` itself where time is open. */
export function outOfPause(at: number, pauses: readonly Span[]): number {
  const pause = pauses.find((span) => span.from <= at && at < span.to);
  return pause ? pause.to : at;
}
