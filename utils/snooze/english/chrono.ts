import { Chrono, configuration, type Parser } from 'chrono-node/en';
import type { Language } from '../../i18n.ts';
import { Temporal } from '../../sla/temporal.ts';
import { CLOSING, type DayPart, minutesIn, minutesOfPart } from '../day-parts.ts';
import type { PlainDate } from '../types.ts';
import {
  inNextWeek,
  lastOfWeek,
  nextWeek,
  startOfWeekend,
  weekdayAfter,
  weekdayFrom,
} from '../weeks.ts';

/** The time belongs to the night after the day: midnight, "tonight at 1". */
export const NIGHT_AFTER = 'snooze/night-after';
/** The day is the next of its kind: a week later where its time has passed. */
export const WEEKLY = 'snooze/weekly';

const PARTS: Record<string, DayPart> = {
  morning: 'morning',
  noon: 'noon',
  midday: 'noon',
  afternoon: 'afternoon',
  eod: 'endOfDay',
  'end of day': 'endOfDay',
  cob: 'endOfDay',
  'close of business': 'endOfDay',
  evening: 'evening',
  night: 'night',
  midnight: 'midnight',
};

const WEEKDAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY =
  'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';

const CLOCK = '(\\d{1,2})(?:[:.](\\d{2}))?';
const PART = `(?:this )?(?:${Object.keys(PARTS).join('|')})|tonight`;
/** "9 in the evening", "9 tonight", "at 9 at night". */
const TIME_AND_PART = new RegExp(`\\b(?:at )?${CLOCK}(?: ?o'?clock)? (?:(?:in|at) )?(${PART})\\b`);
/** "Evening", "this evening at 9", "morning 9". */
const PART_AND_TIME = new RegExp(
  `\\b(?:in )?(${PART})\\b(?:,? (?:at )?${CLOCK}\\b(?! ?[ap]\\.?m|[:/.-]| [a-z]))?`,
);

/** Days that people name in ways that chrono reads otherwise, or not at all. */
const DAYS: [RegExp, (today: PlainDate, language: Language, name: string) => Day][] = [
  [/\bday after tomorrow\b/, (today) => ({ date: today.add({ days: 2 }) })],
  // Chrono skips the coming one. Here the earlier is meant: a case that is back early is no harm.
  [
    new RegExp(`\\bnext (${WEEKDAY})\\b(?! (?:of )?next)`),
    (today, _, name) => ({
      date: weekdayAfter(today, WEEKDAY_NAMES.indexOf(name.slice(0, 3)) + 1),
    }),
  ],
  [
    /\b(?:end of (?:this )?week|eow)\b/,
    (today, language) => ({
      date: weekdayFrom(today, lastOfWeek(language)),
      weekly: true,
      minutes: CLOSING,
    }),
  ],
  [
    /\bend of next week\b/,
    (today, language) => ({
      date: inNextWeek(today, lastOfWeek(language), language),
      minutes: CLOSING,
    }),
  ],
  [
    /\b(?:this )?weekend\b/,
    (today, language) => ({ date: weekdayFrom(today, startOfWeekend(language)), weekly: true }),
  ],
  [
    /\bnext weekend\b/,
    (today, language) => ({ date: inNextWeek(today, startOfWeekend(language), language) }),
  ],
  [/\bnext week\b/, (today, language) => ({ date: nextWeek(today, language) })],
  [/\bnext month\b/, (today) => ({ date: today.with({ day: 1 }).add({ months: 1 }) })],
];

type Context = Parameters<Parser['extract']>[0];

interface Day {
  date: PlainDate;
  weekly?: boolean;
  minutes?: number;
}

/** Chrono for British dates, day before month, that knows these words too. */
function taught(language: Language): Chrono {
  const { parsers, refiners } = configuration.createCasualConfiguration(true);
  const days = DAYS.map(
    ([pattern, read]): Parser => ({
      pattern: () => pattern,
      extract(context, [, name = '']) {
        const { date, weekly, minutes } = read(todayOf(context), language, name);
        const components = context.createParsingComponents({
          ...certain(date),
          ...(minutes !== undefined && clock(minutes)),
        });
        return weekly ? components.addTag(WEEKLY) : components;
      },
    }),
  );
  const timeAndPart: Parser = {
    pattern: () => TIME_AND_PART,
    extract: (context, [, hour, minute, part]) => partOf(context, part, hour, minute),
  };
  const partAndTime: Parser = {
    pattern: () => PART_AND_TIME,
    extract: (context, [, part, hour, minute]) => partOf(context, part, hour, minute),
  };
  // Of two that read the same words, the first is taken.
  return new Chrono({ parsers: [timeAndPart, partAndTime, ...days, ...parsers], refiners });
}

function partOf(context: Context, said = '', hour?: string, minute = '0') {
  const isToday = said === 'tonight' || said.startsWith('this ');
  const part = said === 'tonight' ? 'night' : PARTS[said.replace('this ', '')];
  if (!part) return null;
  const written = { hour: Number(hour), minute: Number(minute), exact: false };
  if (written.hour > 23 || written.minute > 59) return null;
  const minutes = hour === undefined ? minutesOfPart(part) : minutesIn(part, written);
  if (minutes === null) return null;
  const components = context.createParsingComponents({
    ...(isToday && certain(todayOf(context))),
    ...clock(minutes % 1440),
  });
  return minutes >= 1440 ? components.addTag(NIGHT_AFTER) : components;
}

const certain = ({ day, month, year }: PlainDate) => ({ day, month, year });
/** With its half of the day, so that nobody reads an early hour as one of the afternoon. */
const clock = (minutes: number) => ({
  hour: Math.floor(minutes / 60),
  minute: minutes % 60,
  meridiem: minutes < 720 ? 0 : 1,
});

function todayOf({ refDate }: Context): PlainDate {
  return Temporal.PlainDate.from({
    year: refDate.getFullYear(),
    month: refDate.getMonth() + 1,
    day: refDate.getDate(),
  });
}

const CHRONOS = new Map<Language, Chrono>();

/** What chrono finds in a text. Its results hold wall times alone: no zone ever comes in. */
export function chronoResults(text: string, today: PlainDate, language: Language) {
  const chrono = CHRONOS.get(language) ?? taught(language);
  CHRONOS.set(language, chrono);
  // Chrono reckons with dates of this computer's zone, so it is given the day there, from its start.
  const start = new Date(today.year, today.month - 1, today.day);
  return chrono.parse(text, start, { forwardDate: true });
}
