/** Words, numbers and moments in the person's language. Pure: the browser's language comes in. */
import { en } from '../assets/messages/en.ts';
import { fa } from '../assets/messages/fa.ts';
import { WEEKDAYS, type Weekday } from './sla/types.ts';

export type Language = 'en' | 'fa';
export type MessageKey = keyof typeof en;
export type Params = Record<string, string | number>;

const MESSAGES: Record<Language, Record<MessageKey, string>> = { en, fa };
/** Jalali calendar and Persian digits; British English has the 24-hour clock. */
const LOCALES: Record<Language, string> = { en: 'en-GB', fa: 'fa-IR-u-ca-persian-nu-arabext' };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function resolveLanguage(setting: 'browser' | Language, browserLanguage: string): Language {
  if (setting !== 'browser') return setting;
  return /^fa\b/i.test(browserLanguage) ? 'fa' : 'en';
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'fa' ? 'rtl' : 'ltr';
}

export function applyLanguage(document: Document, language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

export interface Words {
  language: Language;
  t(key: MessageKey, params?: Params): string;
  /** For keys that come from elsewhere: `fallback` stands in for one that is not known here. */
  say(key: string, fallback: MessageKey, params?: Params): string;
  number(value: number): string;
  percent(share: number): string;
  /** `14:05` today, `yesterday 14:05`, `12 Nov, 14:05`, with the year where it is another one. */
  moment(at: number, now: number): string;
  /** The whole date and time, for titles. */
  full(at: number): string;
  /** `25 min`, `3 h`, `2 d`: never more than there is. */
  duration(milliseconds: number): string;
  /** `3 h left`, `2 h over`. */
  distance(due: number, now: number): string;
  ago(at: number, now: number): string;
  /** `14:05 (3 h ago)`, `tomorrow 09:00 (in 14 h)`: when, and how far off. */
  when(at: number, now: number): string;
  /** `1 h 30 min`, `2 d`, `45 min`: exact, for targets. */
  span(minutes: number): string;
  weekday(day: Weekday, length?: 'long' | 'short'): string;
  /** `Sat 21 March 2026`: a day written `YYYY-MM-DD`; the text itself where it is none. */
  date(iso: string): string;
  /** `09:00` with the person's digits. */
  time(wall: string): string;
  /** Of a BCP 47 tag: “German”; the tag itself where the platform has no name for it. */
  languageName(tag: string): string;
  /** `a, b and c`. */
  list(items: string[]): string;
  /** `a, b, c`: for words that stand beside each other. */
  join(items: string[]): string;
}

const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;
const RTL = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** Keeps a name in the other direction from turning the sentence around it. */
function isolate(value: string, language: Language): string {
  const foreign = language === 'fa' ? /[A-Za-z0-9@]/.test(value) : RTL.test(value);
  return foreign ? `\u2068${value}\u2069` : value;
}

function sameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}

function build(language: Language): Words {
  const locale = LOCALES[language];
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const plurals = new Intl.PluralRules(locale);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const dayAndYear = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric' });
  const weekdays = {
    long: new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
    short: new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }),
  };
  const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const dates = new Intl.DateTimeFormat(locale, { ...date, timeZone: 'UTC' });
  const long = {
    date: new Intl.DateTimeFormat(locale, date),
    weekday: new Intl.DateTimeFormat(locale, { weekday: 'long' }),
  };

  function fillIn(message: string, params: Params): string {
    return message.replace(PLACE, (place, name: string, one?: string, other?: string) => {
      const value = params[name];
      if (value === undefined) return place;
      if (one === undefined) {
        return typeof value === 'number' ? numbers.format(value) : isolate(value, language);
      }
      return (plurals.select(Number(value)) === 'one' ? one : other) ?? '';
    });
  }

  const t = (key: MessageKey, params: Params = {}) => fillIn(MESSAGES[language][key], params);

  function duration(milliseconds: number): string {
    const span = Math.abs(milliseconds);
    if (span < HOUR) return t('unit.minutes', { n: Math.floor(span / MINUTE) });
    if (span < 2 * DAY) return t('unit.hours', { n: Math.floor(span / HOUR) });
    return t('unit.days', { n: Math.floor(span / DAY) });
  }

  function moment(at: number, now: number): string {
    const time = clock.format(at);
    const then = new Date(at);
    if (sameDay(then, new Date(now))) return time;
    if (sameDay(then, new Date(now - DAY))) return t('moment.yesterday', { time });
    if (sameDay(then, new Date(now + DAY))) return t('moment.tomorrow', { time });
    const near = year.format(at) === year.format(now);
    return t('moment.other', { date: (near ? day : dayAndYear).format(at), time });
  }

  function ago(at: number, now: number): string {
    if (Math.abs(now - at) < MINUTE) return t('ago.now');
    return t(at < now ? 'ago.some' : 'ago.ahead', { time: duration(now - at) });
  }

  return {
    language,
    t,
    say: (key, fallback, params) => t(isMessageKey(key) ? key : fallback, params),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    duration,
    moment,
    when: (at, now) => t('moment.both', { moment: moment(at, now), distance: ago(at, now) }),
    // Put together here: the platform's own order of a Persian date is not the one people write.
    full(at) {
      const weekday = long.weekday.format(at);
      return t('moment.full', { weekday, date: long.date.format(at), time: clock.format(at) });
    },
    distance(due, now) {
      const rest = due - now;
      if (Math.abs(rest) < MINUTE) return t('clock.dueNow');
      return t(rest > 0 ? 'clock.left' : 'clock.over', { time: duration(rest) });
    },
    ago,
    span(minutes) {
      // A day and a half is said in hours, as targets are.
      const days = minutes < 2880 ? 0 : Math.floor(minutes / 1440);
      const rest = minutes - days * 1440;
      const parts: [number, MessageKey][] = [
        [days, 'unit.days'],
        [Math.floor(rest / 60), 'unit.hours'],
        [rest % 60, 'unit.minutes'],
      ];
      const said = parts.filter(([n]) => n > 0).map(([n, key]) => t(key, { n }));
      return said.length === 0 ? t('unit.minutes', { n: 0 }) : said.join(' ');
    },
    // 2024 began on a Monday.
    weekday: (day, length = 'long') =>
      weekdays[length].format(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day))),
    date(iso) {
      const at = Date.parse(`${iso}T12:00:00Z`);
      if (Number.isNaN(at)) return iso;
      return t('moment.day', { weekday: weekdays.short.format(at), date: dates.format(at) });
    },
    time: (wall) => wall.replace(/\d/g, (digit) => numbers.format(Number(digit))),
    languageName: (tag) => names.of(tag) ?? tag,
    list: (items) => lists.format(items),
    join: (items) => items.join(language === 'fa' ? '، ' : ', '),
  };
}

const built = new Map<Language, Words>();

export function wordsOf(language: Language): Words {
  const known = built.get(language);
  if (known) return known;
  const words = build(language);
  built.set(language, words);
  return words;
}
