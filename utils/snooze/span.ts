import type { Span } from './types.ts';

export type Unit = 'minute' | 'quarter' | 'hour' | 'day' | 'week' | 'month';

/** A piece of a length of time as it was said: `2`, `hour`, `and`, `half`. */
export type SpanPart = number | 'half' | 'and' | Unit;

const SPANS: Record<Unit, Partial<Span>> = {
  minute: { minutes: 1 },
  quarter: { minutes: 15 },
  hour: { minutes: 60 },
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
};

/** Far past the longest snooze, far below where a calendar ends. */
const MOST = { months: 1200, days: 36_500, minutes: 36_500 * 1440 };

/** Adds up what was said: "an hour and a half", "2 h 30"; null where that is no length of time. */
export function spanOf(parts: readonly SpanPart[]): Span | null {
  const said = new Map<Unit, number>();
  let last: Unit | null = null;
  let amount: number | null = null;
  for (const part of parts) {
    if (part === 'and') continue;
    if (part === 'half') {
      if (amount !== null && !Number.isInteger(amount)) return null;
      amount = (amount ?? 0) + 0.5;
    } else if (typeof part === 'number') {
      if (amount !== null) return null;
      amount = part;
    } else {
      // "An hour and a quarter": the word alone is one of them.
      const count: number | null = amount ?? (part === 'quarter' ? 1 : null);
      if (count === null || said.has(part)) return null;
      said.set(part, count);
      last = part;
      amount = null;
    }
  }
  if (last === null) return null;
  if (amount !== null) {
    if (amount === 0.5) said.set(last, (said.get(last) ?? 0) + 0.5);
    else if (last === 'hour' && Number.isInteger(amount) && amount < 60) said.set('minute', amount);
    else return null;
  }
  return sum(said);
}

function sum(said: ReadonlyMap<Unit, number>): Span | null {
  const span: Span = { months: 0, days: 0, minutes: 0 };
  for (const [unit, count] of said) {
    const one = SPANS[unit];
    span.months += count * (one.months ?? 0);
    span.days += count * (one.days ?? 0);
    span.minutes += count * (one.minutes ?? 0);
  }
  if (!Number.isInteger(span.months)) return null;
  const days = Math.floor(span.days);
  const minutes = span.minutes + (span.days - days) * 1440;
  if (span.months + days + minutes === 0) return null;
  return {
    months: Math.min(span.months, MOST.months),
    days: Math.min(days, MOST.days),
    minutes: Math.min(Math.round(minutes), MOST.minutes),
  };
}
