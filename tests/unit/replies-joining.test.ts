import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ezafe, vocative } from '../../utils/replies/persian-joining.ts';

/** Without vowel signs, joiners and the small hamza, which a letter may carry as a mark of its own. */
const lettersOf = (word: string) => word.replace(/[\u064b-\u0670\u200c-\u200f]/g, '');
const hamzasIn = (word: string) => word.split('\u0654').length - 1;

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
        const bare = lettersOf(word.trim());
        const joined = lettersOf(ezafe(word));
        expect(joined.startsWith(bare)).toBe(true);
        const added = joined.length - bare.length + hamzasIn(ezafe(word)) - hamzasIn(word);
        expect(added).toBeGreaterThanOrEqual(0);
        expect(added).toBeLessThanOrEqual(1);
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
