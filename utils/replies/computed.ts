import { wordsOf } from '../i18n.ts';
import { isTimeZone, Temporal } from '../sla/temporal.ts';
import type { Hours } from '../sla/types.ts';
import { openSpanAt } from './opening-hours.ts';
import type { ReplyLanguage, SlotValues } from './types.ts';

/** What the computed slots are worked out from. */
export interface Moment {
  language: ReplyLanguage;
  /** Unix milliseconds. */
  now: number;
  /** IANA zone of the browser; working hours that name one of their own go before it. */
  timeZone: string;
  /** The working hours that hold for the case; null where none are kept. */
  hours: Hours | null;
}

const LOCALES = { en: 'en-GB', fa: 'fa-IR-u-ca-persian-nu-arabext' } as const;

/** From which hour of the day on which greeting holds; before the first, the last holds. */
const GREETINGS: Record<ReplyLanguage, [from: number, text: string][]> = {
  en: [
    [5, 'Good morning'],
    [12, 'Good afternoon'],
    [17, 'Good evening'],
    [23, 'Hello'],
  ],
  fa: [
    [5, 'صبح بخیر'],
    [11, 'ظهر بخیر'],
    [15, 'عصر بخیر'],
    [19, 'شب بخیر'],
    [23, 'وقت بخیر'],
  ],
};

/**
 * The values that follow from the moment: `greeting`, `today`, `weekday` and, where working hours
 * are kept, `until`. Persian days are of the Jalali calendar.
 */
export function computedSlots({ language, now, timeZone, hours }: Moment): SlotValues {
  const asked = hours?.timeZone ?? timeZone;
  const zone = isTimeZone(asked) ? asked : 'UTC';
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: zone }).format(now);
  const { hour } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const until = hours && untilWords(hours, now, zone, language);
  return {
    greeting: greetingAt(hour, language),
    today: format({ day: 'numeric', month: 'long' }),
    weekday: format({ weekday: 'long' }),
    ...(until && { until }),
  };
}

/** @param hour 0 to 23 */
export function greetingAt(hour: number, language: ReplyLanguage): string {
  const list = GREETINGS[language];
  return (list.findLast(([from]) => from <= hour) ?? list.at(-1))?.[1] ?? '';
}

/** "until 18:00" while it is open, else when it opens: "from tomorrow 09:00 on". */
function untilWords(hours: Hours, now: number, zone: string, language: ReplyLanguage) {
  const span = openSpanAt(hours, now);
  if (!span) return null;
  const { t, time } = wordsOf(language);
  const wall = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const clock = (at: number) => time(wall(at).toPlainTime().toString().slice(0, 5));
  if (span.from <= now) {
    // Midnight is the end of a day here, not its beginning.
    const ends = clock(span.to) === time('00:00') ? time('24:00') : clock(span.to);
    return t('slot.until.open', { time: ends });
  }
  const opens = wall(span.from).toPlainDate();
  const days = wall(now).toPlainDate().until(opens).days;
  if (days === 0) return t('slot.until.today', { time: clock(span.from) });
  if (days === 1) return t('slot.until.tomorrow', { time: clock(span.from) });
  const day = new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'long',
    timeZone: zone,
  }).format(span.from);
  return t('slot.until.day', { day, time: clock(span.from) });
}
