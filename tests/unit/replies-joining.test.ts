import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ezafe, vocative } from '../../utils/replies/persian-joining.ts';

describe('ezafe', () => {
  it.each([
    ['سارا', 'سارای'],
    ['رضا', 'رضای'],
    ['علی', 'علی'],
    ['مریم', 'مریم'],
    ['مینو', 'مینوی'],
    ['عمو', 'عموی'],
    ['خسرو', 'خسرو'],
    ['پرتو', 'پرتو'],
    ['فاطمه', 'فاطمهٔ'],
    ['خانه', 'خانهٔ'],
    ['سپیده', 'سپیدهٔ'],
    ['شاه', 'شاه'],
    ['ماه', 'ماه'],
    ['کوه', 'کوه'],
    ['نبیه', 'نبیه'],
    ['عبدالله', 'عبدالله'],
    ['روح‌الله', 'روح‌الله'],
    ['مه', 'مه'],
    ['خانهٔ', 'خانهٔ'],
    ['خانۀ', 'خانۀ'],
    ['موسی', 'موسی'],
    ['علي', 'علي'],
    ['سارا‌', 'سارای'],
    [' سارا ', 'سارای'],
    ['محمدرضا', 'محمدرضای'],
    ['امیر علی', 'امیر علی'],
    ['Sara', 'Sara'],
    ['سارا🌸', 'سارا🌸'],
    ['', ''],
  ])('%s: %s', (word, joined) => {
    expect(ezafe(word)).toBe(joined);
  });

  it('never loses a letter, and adds at most one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const bare = word.trim().replace(/[\u064b-\u0670]|\u200c|\u200d|\u200e|\u200f/g, '');
        const joined = ezafe(word).replace(
          /[\u064b-\u0653\u0655-\u0670]|\u200c|\u200d|\u200e|\u200f/g,
          '',
        );
        expect(joined.startsWith(bare)).toBe(true);
        expect(joined.length - bare.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('vocative', () => {
  it.each([
    ['سارا', 'سارا جان'],
    ['علی', 'علی جان'],
    ['Sara', 'Sara جان'],
    ['سارا جان', 'سارا جان'],
    ['مرجان', 'مرجان جان'],
    ['  ', ''],
  ])('%s: %s', (name, called) => {
    expect(vocative(name)).toBe(called);
  });
});
