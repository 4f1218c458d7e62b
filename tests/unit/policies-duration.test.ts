import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountOf,
  isNumberAlone,
  readDuration,
  UNITS,
  type Unit,
} from '../../components/settings/policies/duration.ts';
import { wordsOf } from '../../utils/i18n.ts';
import { LONGEST_MINUTES } from '../../utils/sla/check.ts';

const bothWords = fc.constantFrom(wordsOf('en'), wordsOf('fa'));
const anyUnit = fc.constantFrom<Unit>(...UNITS);
const target = fc.integer({ min: 1, max: LONGEST_MINUTES });

describe('a typed length of time', () => {
  it.each<[string, number]>([
    ['90', 5400],
    ['1.5', 90],
    ['1,5', 90],
    ['1,440', 86_400],
    ['90m', 90],
    ['90 min', 90],
    ['90 mins.', 90],
    ['1h', 60],
    ['1h 30m', 90],
    ['1H30M', 90],
    ['1h30', 90],
    ['30m 1h', 90],
    ['1 h, 30 min', 90],
    ['1 hour and 30 minutes', 90],
    ['1.5h', 90],
    ['½ h', 30],
    ['1½ hours', 90],
    ['half an hour', 30],
    ['a quarter of an hour', 15],
    ['an hour', 60],
    ['an hour and a half', 90],
    ['1 and a half hours', 90],
    ['two days', 2880],
    ['2 days', 2880],
    ['2d 3h', 3060],
    ['1 week', 10_080],
    ['1 year', 525_600],
    ['90 دقیقه', 90],
    ['۹۰ دقیقه', 90],
    ['٩٠ دقيقه', 90],
    ['۹۰', 5400],
    ['۱٫۵ ساعت', 90],
    ['۱ ساعت و نیم', 90],
    ['یک ساعت و نیم', 90],
    ['یک و نیم ساعت', 90],
    ['نیم ساعت', 30],
    ['نیم\u200cساعت', 30],
    ['یه ساعت و ربع', 75],
    ['۱ ساعت و ۳۰ دقیقه', 90],
    ['۲ روز', 2880],
    ['یک روز و نیم', 2160],
    ['یک هفته', 10_080],
    ['\u2068۲ روز\u2069', 2880],
    ['۱٬۴۴۰ دقیقه', 1440],
    ['0.99 h', 59],
  ])('%s is %i minutes, hours where it says none', (text, minutes) => {
    expect(readDuration(text, 'hours')).toEqual({ minutes });
  });

  it.each([
    ['', 'empty'],
    [' \u200c ', 'empty'],
    ['0', 'short'],
    ['-0', 'short'],
    ['0 min', 'short'],
    ['0.5 min', 'short'],
    ['-5', 'negative'],
    ['−5 h', 'negative'],
    ['منفی ۵', 'negative'],
    ['minus 2 days', 'negative'],
    ['100 years', 'long'],
    ['۱۰۰ سال', 'long'],
    ['8761', 'long'],
    ['366 days', 'long'],
    ['9'.repeat(80), 'long'],
    ['soon', 'unread'],
    ['12x', 'unread'],
    ['h', 'unread'],
    ['h 1', 'unread'],
    ['1h 2h', 'unread'],
    ['1 2', 'unread'],
    ['2-3 h', 'unread'],
    ['1h 30 20', 'unread'],
    ['1h 60', 'unread'],
    ['1h and', 'unread'],
    ['and 1h', 'unread'],
    ['1 and h', 'unread'],
    ['1d 5', 'unread'],
    ['1h 1.5', 'unread'],
    ['30m 1h 5', 'unread'],
    ['½½ h', 'unread'],
    ['1e3', 'unread'],
    ['Infinity', 'unread'],
    ['NaN', 'unread'],
    ['constructor', 'unread'],
    ['1:30', 'unread'],
    ['<b>1</b>', 'unread'],
    [`${'1 '.repeat(40)}h`, 'unread'],
  ])('%s is refused as %s', (text, fault) => {
    expect(readDuration(text, 'hours')).toEqual({ fault });
  });

  it('may be nothing where nothing is enough', () => {
    expect(readDuration('0', 'minutes', 0)).toEqual({ minutes: 0 });
    expect(readDuration('0.2', 'minutes', 0)).toEqual({ fault: 'short' });
    expect(readDuration('-1', 'minutes', 0)).toEqual({ fault: 'negative' });
    expect(readDuration('4', 'minutes', 5)).toEqual({ fault: 'short' });
  });

  it('is read again as it was written, in both languages', () => {
    fc.assert(
      fc.property(target, bothWords, (minutes, words) => {
        const { amount, unit } = amountOf(minutes);
        const text = words.number(amount);
        expect(isNumberAlone(text)).toBe(true);
        expect(readDuration(text, unit)).toEqual({ minutes });
        const named = `${text} ${words.t(`policy.unit.${unit}`)}`;
        expect(isNumberAlone(named)).toBe(false);
        expect(readDuration(named, 'days')).toEqual({ minutes });
      }),
      { numRuns: 400 },
    );
  });

  it('is read again as it is said, whatever unit stands beside it', () => {
    fc.assert(
      fc.property(target, bothWords, anyUnit, (minutes, words, unit) => {
        expect(readDuration(words.span(minutes), unit)).toEqual({ minutes });
      }),
      { numRuns: 400 },
    );
  });

  it('never throws, and never gives what a plan could not hold', () => {
    const piece = fc.constantFrom('1', '30', 'h', 'm', 'و', 'نیم', 'and', '½', ' ', ',', '.', '-');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, anyUnit, fc.constantFrom(0, 1), (typed, unit, least) => {
        const read = readDuration(typed, unit, least);
        if (!('minutes' in read)) return;
        expect(Number.isInteger(read.minutes)).toBe(true);
        expect(read.minutes).toBeGreaterThanOrEqual(least);
        expect(read.minutes).toBeLessThanOrEqual(LONGEST_MINUTES);
      }),
      { numRuns: 1000 },
    );
  });

  it('is shown in the unit in which people say it', () => {
    expect(amountOf(0)).toEqual({ amount: 0, unit: 'minutes' });
    expect(amountOf(45)).toEqual({ amount: 45, unit: 'minutes' });
    expect(amountOf(90)).toEqual({ amount: 1.5, unit: 'hours' });
    expect(amountOf(1440)).toEqual({ amount: 24, unit: 'hours' });
    expect(amountOf(2880)).toEqual({ amount: 2, unit: 'days' });
    expect(amountOf(80)).toEqual({ amount: 80, unit: 'minutes' });
  });
});
