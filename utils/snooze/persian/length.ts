import { type SpanPart, spanOf } from '../span.ts';
import type { PlainDate, Span } from '../types.ts';
import { monthsLater } from './dates.ts';
import type { Token } from './tokens.ts';

/** A length of time from some place on: by the clock, or the day that it leads to. */
type TakenSpan = { end: number } & ({ span: Span } | { date: PlainDate });

/** «سه ساعت دیگر», «یک ماه دیگر», «پس از دو روز»; alone also «نیم ساعت». */
export function takeSpan(
  tokens: readonly Token[],
  start: number,
  today: PlainDate,
): TakenSpan | null {
  const isAfter = tokens[start]?.is === 'after';
  const parts: SpanPart[] = [];
  let at = isAfter ? start + 1 : start;
  for (; at < tokens.length; at += 1) {
    const part = partOf(tokens[at]);
    if (part === null) break;
    parts.push(part);
  }
  // «هفته‌ی بعد» has no number: that is the next week, not a week from now.
  const isLater = tokens[at]?.is === 'later';
  const isAlone = start === 0 && at === tokens.length;
  if (!isLater && !isAfter && !isAlone) return null;
  const span = spanOf(parts);
  if (!span) return null;
  const end = isLater && !isAfter ? at + 1 : at;
  if (span.minutes === 0) {
    return { date: monthsLater(today, span.months).add({ days: span.days }), end };
  }
  return { span, end };
}

function partOf(token: Token | undefined): SpanPart | null {
  if (token?.is === 'number') return token.value;
  if (token?.is === 'half' || token?.is === 'and') return token.is;
  return token?.is === 'unit' && token.unit !== 'year' ? token.unit : null;
}
