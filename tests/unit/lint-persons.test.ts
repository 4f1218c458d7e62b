import { describe, expect, it } from 'vitest';
import { personOf, withPersons } from '../../utils/replies/lint/persons.ts';
import { wordsOf } from '../../utils/replies/lint/words.ts';

/** Of the words of a text, in order. */
const personsOf = (text: string) => wordsOf(text).map(({ norm }) => personOf(norm));

describe('persons of Persian verbs', () => {
  it.each([
    ['کردید زدین خریدی زدینش فرموده‌اید', 'youdid'],
    ['نکردید نپرسیدی نکرده‌اید نفرموده‌اید', 'younotdid'],
    ['می‌خوندید میکردی می‌فرمودید', 'youwould'],
    ['می‌کنید میخونین می‌فرستید', 'youdo'],
    ['نمی‌خونید نمیکنین', 'younotdo'],
    ['کردیم دادم', 'wedid'],
    ['می‌فروشیم میدم برمی‌گردونیم', 'wewill'],
    ['نمی‌فروشم نمیدیم', 'wewont'],
    ['می‌رسه برمی‌گرده', 'itwill'],
  ])('%s: %s', (text, person) => {
    expect(new Set(personsOf(text))).toEqual(new Set([person]));
  });

  it('are none of what is bidden, of nouns and of what one is', () => {
    const none = 'بکنید نکشید بدید بردارید خرید سفارش هستید نیستید ندید';
    expect(personsOf(none).filter((person) => person !== undefined)).toEqual([]);
  });

  it('stand among the forms, without those of another person', () => {
    const [word] = withPersons(wordsOf('کردیم'));
    expect(word?.forms).toContain('wedid');
    expect(word?.forms).not.toContain('کردی');
  });

  it('leave other words as they are, and write chat spellings out', () => {
    const [english, short] = withPersons(wordsOf('done دیگ'));
    expect(english).toEqual(wordsOf('done')[0]);
    expect(short?.forms).toContain('دیگه');
  });
});
