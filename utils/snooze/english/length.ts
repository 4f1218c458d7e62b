import { type SpanPart, spanOf } from '../span.ts';
import type { Span } from '../types.ts';

const UNITS: Record<string, SpanPart> = {
  ...named('minute', 'm|min|mins|minute|minutes'),
  ...named('quarter', 'quarter|quarters'),
  ...named('hour', 'h|hr|hrs|hour|hours'),
  ...named('day', 'd|day|days'),
  ...named('week', 'w|wk|wks|week|weeks'),
  ...named('month', 'mo|mos|month|months'),
};

const AMOUNTS: Record<string, SpanPart> = {
  a: 1,
  an: 1,
  couple: 2,
  few: 3,
  half: 'half',
  and: 'and',
};

/** Before a length of time, and after it, without a meaning of their own. */
const LEADS = /^(?:(?:in|for|after|within|about|around|roughly|approximately|just|another)\s)+/;
const TRAILS = /\s(?:later|from now|time)$/;
/** "Half an hour", "a couple of days", "a quarter of an hour": the article counts nothing there. */
const ARTICLES: [RegExp, string][] = [
  [/\ba (?=half|quarter|couple|few)/g, ''],
  [/(?<=half) an?\b/g, ''],
  [/(?<=quarters?) of an hour\b/g, ''],
  [/(?<=couple) of\b/g, ''],
];

/**
 * Reads "in 3 hours", "2h30", "an hour and a half", "2 days"; null where a text is anything else.
 * @param text folded, its numbers as figures
 */
export function englishSpan(text: string): Span | null {
  let rest = text.replace(LEADS, '').replace(TRAILS, '');
  for (const [article, instead] of ARTICLES) rest = rest.replace(article, instead);
  const parts: SpanPart[] = [];
  for (const [word] of rest.matchAll(/\d{1,6}(?:\.\d{1,2})?|[a-z]+|\S/g)) {
    const part = /^\d/.test(word) ? Number(word) : (UNITS[word] ?? AMOUNTS[word]);
    if (part === undefined) return null;
    parts.push(part);
  }
  return spanOf(parts);
}

function named(part: SpanPart, words: string): Record<string, SpanPart> {
  return Object.fromEntries(words.split('|').map((word) => [word, part]));
}
