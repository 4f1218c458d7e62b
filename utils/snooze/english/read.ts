import type { ParsedResult } from 'chrono-node/en';
import type { Language } from '../../i18n.ts';
import { Temporal } from '../../sla/temporal.ts';
import { minutesOfWritten } from '../day-parts.ts';
import type { Meant, PlainDate } from '../types.ts';
import { isUntilAnswer } from './answer.ts';
import { chronoResults, NIGHT_AFTER, WEEKLY } from './chrono.ts';
import { englishSpan } from './length.ts';

type WallMeant = Meant & { kind: 'wall' };

const FIGURES = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
const NUMBER_WORD = new RegExp(`\\b(?:${FIGURES.join('|')})\\b`, 'g');
/** "Snooze it until the 5th" says no more than "5th". */
const FILLERS = /\b(?:please|snooze|remind|me|it|this case|again|back|until|till|til|by|on|the)\b/g;
const GONE = /^(?:right )?now$|\b(?:yesterday|ago|previous|earlier|last (?!day\b))/;
/** What may stand between the words of a moment that are understood. */
const BETWEEN = /^(?:[\s,.]|\b(?:at|in|of|and)\b)*$/;

/**
 * Reads English: "tomorrow 9", "next sunday", "in 3 hours", "until they answer". Null where any of
 * it is not understood.
 * @param folded a text after `foldText`
 * @param today the day on which it was written, where it was written
 * @param language whose working week is meant by "next week"
 */
export function meantInEnglish(folded: string, today: PlainDate, language: Language): Meant | null {
  if (isUntilAnswer(folded.match(/[a-z]+|\S/g) ?? [])) return { kind: 'answer' };
  const text = folded
    .replace(NUMBER_WORD, (word) => String(FIGURES.indexOf(word) + 1))
    .replace(FILLERS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const span = englishSpan(text);
  if (span && span.minutes > 0) return { kind: 'elapsed', span };
  if (span) return { kind: 'wall', date: today.add(span), weekly: false, minutes: null };
  if (GONE.test(text)) return { kind: 'gone' };
  const meant = spellings(inFigures(text)).flatMap((one) => wholeOf(one, today, language) ?? []);
  // "1 dec 10" is ten o'clock, not the year 2010.
  return meant.find(({ date }) => !date || isFrom(today, date)) ?? meant[0] ?? null;
}

const isFrom = (today: PlainDate, date: PlainDate) => Temporal.PlainDate.compare(date, today) >= 0;

/** "Half past 9", "quarter to 5": chrono knows figures alone. */
function inFigures(text: string): string {
  return text
    .replace(/\bhalf past (\d{1,2})\b/, '$1:30')
    .replace(/\b(?:a )?quarter past (\d{1,2})\b/, '$1:15')
    .replace(/\b(?:a )?quarter to (\d{1,2})\b/, (_, hour: string) => {
      // To seven is before seven in the morning, as "at seven" is.
      const before = Number(hour) === 1 ? '12' : String(Number(hour) - 1);
      return `${Number(hour) > 6 ? before.padStart(2, '0') : before}:45`;
    });
}

/** The text as it is, then with a number at its end or beginning as an hour: "tomorrow 9". */
function spellings(text: string): string[] {
  const last = text.replace(/(?<=[a-z\d][,.]? )(\d{1,2})$/, '$1:00');
  const first = text.replace(/^(\d{1,2})(?= [a-z])/, '$1:00');
  return [text, last, first];
}

function wholeOf(text: string, today: PlainDate, language: Language): WallMeant | null {
  const [result] = chronoResults(text, today, language);
  if (!result || result.end) return null;
  const { index } = result;
  const around = [text.slice(0, index), text.slice(index + result.text.length)];
  if (!around.every((rest) => BETWEEN.test(rest))) return null;
  return meantBy(result, text);
}

function meantBy({ start }: ParsedResult, text: string): WallMeant | null {
  const has = start.isCertain.bind(start);
  const get = (part: Parameters<typeof start.get>[0]) => start.get(part) ?? 0;
  // A zone of its own is nothing that the person could check against what is shown.
  if (has('timezoneOffset')) return null;
  const tags = start.tags();
  const onlyWeekday = has('weekday') && !has('day') && !has('month');
  const isDated = onlyWeekday || has('day') || has('month') || has('year');
  if (!isDated && !has('hour')) return null;
  const date = isDated
    ? Temporal.PlainDate.from({ year: get('year'), month: get('month'), day: get('day') })
    : null;
  if (date && date.year < 1900) return null;
  // "Friday 5 December" where the 5th is no Friday: one of the two is a slip.
  if (date && has('weekday') && date.dayOfWeek % 7 !== get('weekday')) return null;
  return {
    kind: 'wall',
    date,
    weekly: onlyWeekday || tags.has(WEEKLY),
    minutes: has('hour') ? minutesAt() : null,
  };

  function minutesAt(): number {
    if (tags.has(NIGHT_AFTER)) return 1440 + get('hour') * 60 + get('minute');
    const exact = has('meridiem') || /\b0\d[:.]/.test(text);
    return minutesOfWritten({ hour: get('hour'), minute: get('minute'), exact });
  }
}
