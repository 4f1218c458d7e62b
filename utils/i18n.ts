/** Words, numbers and moments in the person's language. Pure: the browser's language comes in. */
import { en } from '../assets/messages/en.ts';
import { fa } from '../assets/messages/fa.ts';

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
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const dayAndYear = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric' });
  const whole = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' });

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

  return {
    language,
    t,
    say: (key, fallback, params) => t(isMessageKey(key) ? key : fallback, params),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    duration,
    moment(at, now) {
      const time = clock.format(at);
      const then = new Date(at);
      if (sameDay(then, new Date(now))) return time;
      if (sameDay(then, new Date(now - DAY))) return t('moment.yesterday', { time });
      if (sameDay(then, new Date(now + DAY))) return t('moment.tomorrow', { time });
      const near = year.format(at) === year.format(now);
      return t('moment.other', { date: (near ? day : dayAndYear).format(at), time });
    },
    full: (at) => whole.format(at),
    distance(due, now) {
      const rest = due - now;
      if (Math.abs(rest) < MINUTE) return t('clock.dueNow');
      return t(rest > 0 ? 'clock.left' : 'clock.over', { time: duration(rest) });
    },
    ago(at, now) {
      return now - at < MINUTE ? t('ago.now') : t('ago.some', { time: duration(now - at) });
    },
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
