import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetsOf, readSnooze } from '../../utils/snooze/index.ts';

const YEAR = 366 * 86_400_000;

const asked = fc.record({
  now: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2036, 0, 1) }),
  timeZone: fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'Asia/Tehran',
    'Africa/Cairo',
    'America/Havana',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Pacific/Kiritimati',
  ),
  language: fc.constantFrom('en' as const, 'fa' as const),
});

const ENGLISH =
  'tomorrow|today|next|this|sunday|friday|monday|morning|evening|tonight|noon|at|on|in|until|they|' +
  'answer|reply|hours|hour|day|days|week|month|end|of|the|half|an|a|and|quarter|to|past|dec|may|' +
  '9|10:30|17:00|2|2026-12-01|1/12|9pm|am|ago|last|or|maybe|eod|weekend|later|from|now|,|.|-|:|00';
const PERSIAN =
  'فردا|امروز|پس‌فردا|امشب|شنبه|سه‌شنبه|جمعه|هفته‌ی|بعد|دیگر|آینده|ساعت|صبح|عصر|شب|ظهر|بعدازظهر|' +
  'نیمه‌شب|نیم|ربع|و|به|یک|دو|سه|نه|بیست|۹|۱۰:۳۰|۱۷|روز|ماه|دقیقه|آخر|آذر|مهر|اسفند|۳۰|۱۵|' +
  '۱۴۰۵/۹/۱۵|۱۴۰۶|تا|جواب|بدهد|وقتی|پیش|یا|شاید';

/** Sentences of known words, which come further into the reading than any letters do. */
const sentence = (words: string) =>
  fc
    .array(fc.constantFrom(...words.split('|')), { minLength: 1, maxLength: 7 })
    .map((list) => list.join(' '));
/** What chance seldom hits upon: long and right. */
const SAID = [
  'فردا ساعت نه صبح',
  'سه‌شنبه‌ی بعد ساعت ده و نیم شب',
  'بیست و یکم آذر ماه بعدازظهر',
  'دو ساعت و ربع دیگر',
  'پس‌فردا نیمه‌شب',
  'آخر هفته‌ی بعد عصر',
  'یک ربع به نه صبح روز پنج‌شنبه',
  'تا وقتی مشتری جواب داد',
];
const persian = fc.oneof(fc.constantFrom(...SAID), sentence(PERSIAN.replaceAll(/\|[۰-۹:/]+/g, '')));
const sentences = fc.oneof(
  sentence(ENGLISH),
  sentence(PERSIAN),
  fc.constantFrom('next friday at 10:30', 'in 2 days at 14:00', '5 dec 2026 at 9pm', ...SAID),
);

describe('whatever is written', () => {
  it('is read or refused, and a moment is later than now, at most a year', () => {
    fc.assert(
      fc.property(fc.oneof(sentences, fc.string({ unit: 'grapheme' })), asked, (text, at) => {
        const reading = readSnooze(text, at);
        if (reading.kind !== 'until') return;
        expect(Number.isInteger(reading.until)).toBe(true);
        expect(reading.until).toBeGreaterThan(at.now);
        expect(reading.until - at.now).toBeLessThanOrEqual(YEAR);
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws, however long or strange', () => {
    const noise = fc.string({ unit: 'binary', maxLength: 400 });
    const repeated = fc
      .tuple(fc.oneof(sentences, noise), fc.integer({ min: 1, max: 60 }))
      .map(([text, times]) => text.repeat(times).slice(0, 200));
    fc.assert(
      fc.property(fc.oneof(noise, repeated), asked, (text, at) => {
        expect(readSnooze(text, at)).toHaveProperty('kind');
      }),
      { numRuns: 500 },
    );
  });

  it('means the same in the digits of any script', () => {
    const inDigits = (text: string, zero: number) =>
      text.replace(/[0-9۰-۹]/g, (digit) => String.fromCharCode(zero + (digit.charCodeAt(0) % 16)));
    fc.assert(
      fc.property(sentences, asked, (text, at) => {
        const latin = readSnooze(inDigits(text, 0x30), at);
        expect(readSnooze(inDigits(text, 0x6f0), at)).toEqual(latin);
        expect(readSnooze(inDigits(text, 0x660), at)).toEqual(latin);
      }),
      { numRuns: 500 },
    );
  });

  it('means the same with more spaces, half-spaces and letters in another case', () => {
    const gap = fc.constantFrom('  ', ' \u200c ', '\u00a0', '\t', ' \u200f');
    fc.assert(
      fc.property(sentences, gap, asked, (text, wide, at) => {
        const same = readSnooze(text, at);
        expect(readSnooze(`${wide}${text.replaceAll(' ', wide)}${wide}`, at)).toEqual(same);
        expect(readSnooze(text.toUpperCase(), at)).toEqual(same);
      }),
      { numRuns: 500 },
    );
  });

  it('in Persian means the same with spaces, half-spaces or nothing between its words', () => {
    const joint = fc.constantFrom(' ', '\u200c', '', '  ');
    fc.assert(
      fc.property(persian, joint, asked, (text, by, at) => {
        const same = readSnooze(text, at);
        expect(readSnooze(text.replaceAll(/[ \u200c]/g, by), at)).toEqual(same);
      }),
      { numRuns: 500 },
    );
  });
});

describe('presets', () => {
  it('are ahead, at most a fortnight, and end with the answer', () => {
    fc.assert(
      fc.property(asked, (at) => {
        const presets = presetsOf(at);
        expect(presets.at(-1)).toEqual({ key: 'answer', until: null });
        for (const { until } of presets.slice(0, -1)) {
          expect(until).toBeGreaterThan(at.now);
          expect((until ?? 0) - at.now).toBeLessThan(9 * 86_400_000);
        }
      }),
    );
  });

  it('are what the same words mean when written', () => {
    const WRITTEN = {
      hour: 'in 1 hour',
      three: 'سه ساعت دیگر',
      evening: 'this evening',
      tomorrow: 'tomorrow morning',
      week: 'هفته‌ی بعد',
    };
    fc.assert(
      fc.property(asked, (at) => {
        for (const { key, until } of presetsOf(at)) {
          if (key === 'answer') continue;
          expect(readSnooze(WRITTEN[key], at)).toEqual({ kind: 'until', until });
        }
      }),
    );
  });
});
