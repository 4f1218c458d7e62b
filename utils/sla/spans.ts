/** A stretch of time from `from` (in) to `to` (out), Unix milliseconds. */
export interface Span {
  from: number;
  /** Infinity while it lasts. */
  to: number;
}

/**
 * Sorts spans and joins those that touch or overlap, so that no moment counts twice.
 * @param spans in any order; empty, reversed and NaN ones are dropped
 * @param start moments before it are cut off: a clock cannot be paused before it runs
 */
export function mergeSpans(spans: readonly Span[], start = Number.NEGATIVE_INFINITY): Span[] {
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

/** The end of the span that `at` falls into, or `at` itself where there is none. */
export function outOf(at: number, spans: readonly Span[]): number {
  const span = spans.find((one) => one.from <= at && at < one.to);
  return span ? span.to : at;
}
