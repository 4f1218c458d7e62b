import { describe, expect, it } from 'vitest';
import { en } from '../../assets/messages/en.ts';
import { fa } from '../../assets/messages/fa.ts';
import {
  applyLanguage,
  directionOf,
  isMessageKey,
  resolveLanguage,
  wordsOf,
} from '../../utils/i18n.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const english = wordsOf('en');
const persian = wordsOf('fa');
const bare = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
const namesIn = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?:\||\})/g)].map((place) => place[1]))].sort();

describe('the two languages', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(fa)).toEqual(Object.keys(en));
  });

  it.each(Object.entries(en))('say %s with the same values', (key, text) => {
    const other = fa[key as keyof typeof en];
    // A number that only English needs for its plural may be left out in Persian.
    const plural = [...text.matchAll(/\{(\w+)\|/g)].map((place) => place[1]);
    const needed = namesIn(text).filter((name) => !plural.includes(name ?? ''));
    expect(namesIn(other)).toEqual(expect.arrayContaining(needed));
    expect(namesIn(text)).toEqual(expect.arrayContaining(namesIn(other)));
  });

  it('leave nothing empty and shout nowhere', () => {
    for (const text of [...Object.values(en), ...Object.values(fa)]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toContain('!');
    }
  });

  it('write Persian with Persian letters', () => {
    for (const [key, text] of Object.entries(fa)) {
      expect(text, key).not.toMatch(/[\u064a\u0643]/); // Arabic yeh and kaf
    }
  });
});

describe('t', () => {
  it('fills in values and follows the number', () => {
    expect(english.t('options.template.count', { n: 1 })).toBe('1 template');
    expect(english.t('options.template.count', { n: 1200 })).toBe('1,200 templates');
    expect(english.t('options.template.count', { n: 0 })).toBe('0 templates');
    expect(persian.t('options.template.count', { n: 12 })).toBe('۱۲ پاسخ آماده');
  });

  it('leaves a place open rather than saying undefined', () => {
    expect(english.t('queue.empty.lookedAt')).toBe('Last looked at {time}.');
  });

  it('never reads a value as a message again', () => {
    expect(bare(english.t('case.assignedTo', { name: '{time} $& $1' }))).toBe(
      'Assigned to {time} $& $1',
    );
  });

  it('keeps a name of the other direction to itself', () => {
    expect(persian.t('case.assignedTo', { name: 'Jane' })).toBe('به عهدهٔ \u2068Jane\u2069');
    expect(persian.t('case.assignedTo', { name: 'مریم' })).toBe('به عهدهٔ مریم');
    expect(english.t('case.assignedTo', { name: 'مریم' })).toBe('Assigned to \u2068مریم\u2069');
  });

  it('has a word for keys that it does not know', () => {
    expect(english.say('error.fromTheFuture', 'error.unknown')).toBe(en['error.unknown']);
    expect(english.say('error.storage', 'error.unknown')).toBe(en['error.storage']);
    expect(isMessageKey('toString')).toBe(false);
  });
});

describe('time', () => {
  const now = new Date(2026, 2, 21, 14, 5).getTime();

  it('tells what is left and what is over, never more than there is', () => {
    expect(english.distance(now + 3.9 * HOUR, now)).toBe('3 h left');
    expect(english.distance(now - 2.2 * HOUR, now)).toBe('2 h over');
    expect(english.distance(now + 25 * 60_000, now)).toBe('25 min left');
    expect(english.distance(now + 47 * HOUR, now)).toBe('47 h left');
    expect(english.distance(now + 49 * HOUR, now)).toBe('2 d left');
    expect(english.distance(now + 30_000, now)).toBe('due now');
    expect(persian.distance(now + 3 * HOUR, now)).toBe('۳ ساعت مانده');
    expect(persian.distance(now - 2 * HOUR, now)).toBe('۲ ساعت گذشته');
  });

  it('names a moment by its distance from now', () => {
    expect(english.moment(now, now)).toBe('14:05');
    expect(english.moment(now - DAY, now)).toBe('yesterday 14:05');
    expect(english.moment(now + DAY, now)).toBe('tomorrow 14:05');
    expect(english.moment(now - 5 * DAY, now)).toBe('16 Mar, 14:05');
    expect(english.moment(now - 400 * DAY, now)).toMatch(/14 Feb 2025/);
  });

  it('goes by the Jalali calendar and Persian digits in Persian', () => {
    expect(bare(persian.moment(now, now))).toBe('۱۴:۰۵');
    expect(bare(persian.moment(now + 2 * DAY, now))).toBe('۳ فروردین، ۱۴:۰۵');
    // The Gregorian year is the same, the Jalali one is not: Nowruz lies between.
    expect(bare(persian.moment(now - 5 * DAY, now))).toContain('۱۴۰۴');
    expect(persian.number(1405)).toBe('۱٬۴۰۵');
    expect(english.ago(now - 5 * 60_000, now)).toBe('5 min ago');
    expect(english.ago(now - 5000, now)).toBe('just now');
  });
});

describe('language', () => {
  it('follows the setting, then the browser', () => {
    expect(resolveLanguage('browser', 'fa-IR')).toBe('fa');
    expect(resolveLanguage('browser', 'fa')).toBe('fa');
    expect(resolveLanguage('browser', 'fat')).toBe('en');
    expect(resolveLanguage('browser', 'de')).toBe('en');
    expect(resolveLanguage('en', 'fa')).toBe('en');
    expect(resolveLanguage('fa', 'en-US')).toBe('fa');
  });

  it('sets the language and direction of the page', () => {
    const page = { documentElement: { lang: '', dir: '' } } as unknown as Document;
    applyLanguage(page, 'fa');
    expect(page.documentElement).toMatchObject({ lang: 'fa', dir: 'rtl' });
    expect(directionOf('en')).toBe('ltr');
  });
});
