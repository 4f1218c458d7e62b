import { describe, expect, it } from 'vitest';
import fa from '../../assets/lexicons/fa.json' with { type: 'json' };
import { triage } from '../../utils/triage/index.ts';
import { latinForm } from '../../utils/triage/persian-latin.ts';
import { infinitiveOf, isDeniedVerb } from '../../utils/triage/persian-verbs.ts';
import { tokenise } from '../../utils/triage/tokens.ts';

const read = (text: string) => triage(text, { routes: [] });

describe('Persian verbs', () => {
  it.each([
    ['نمیدن', 'ندادن'],
    ['ندادید', 'ندادن'],
    ['نداده', 'ندادن'],
    ['نمیدهند', 'ندادن'],
    ['میدین', 'دادن'],
    ['نیومد', 'نیومدن'],
    ['نیامده', 'نیومدن'],
    ['نمیاد', 'نیومدن'],
    ['نیاوردن', 'نیاوردن'],
    ['نمیاره', 'نیاوردن'],
    ['نمیشود', 'نشدن'],
    ['نشه', 'نشدن'],
    ['نیستن', 'نبودن'],
    ['ندارین', 'نداشتن'],
    ['میارزه', 'ارزیدن'],
    ['نمیارزه', 'نارزیدن'],
    ['نرسیده', 'نرسیدن'],
  ])('%s is a form of %s', (form, infinitive) => {
    expect(infinitiveOf(form)).toBe(infinitive);
  });

  it.each(['خرید', 'نان', 'نرم', 'بدن', 'ناز', 'بار', 'نم', 'میز', 'بند'])(
    '%s is no verb',
    (word) => {
      expect(infinitiveOf(word)).toBeUndefined();
    },
  );

  it('knows a denied one', () => {
    expect(isDeniedVerb('ندادن')).toBe(true);
    expect(isDeniedVerb('نوشتن')).toBe(false);
  });

  it('takes one ending off a verb, so that "did not understand" is no insult', () => {
    expect(tokenise('نفهمیدم')[0]?.forms).not.toContain('نفهم');
    expect(read('نفهمیدم چطوری باز می‌شه').intents).not.toContain('abuse');
  });
});

describe('one entry serves every person, time and spelling', () => {
  it.each([
    'جواب نمیدن',
    'جواب نمی‌دهند',
    'جواب نمي دهيد',
    'جواب ندادن',
    'جواب نداده‌اند',
    'جواب هیچ کس رو نمی‌دن',
    'پاسخگو نبودید',
    'کد تایید نمیاد',
    'سفارشمون نیومد',
    'بسته‌ام نرسیــده',
    'پول ما رو پس ندادید',
    'برنامه‌تون باز نمی‌شود',
    'ارزش خریدن نداشت واقعاً',
    'به درد نمی خورد',
  ])('%s', (text) => {
    const got = read(text);
    expect(got.intents).toContain('complaint');
    expect(got.sentiment).toBe('negative');
  });
});

describe('denying in Persian', () => {
  it.each([
    ['خوب نبود', 'negative'],
    ['خوب و تازه نبود', 'negative'],
    ['هیچ وقت خوب نیست', 'negative'],
    ['اصلا تمیز نبودن', 'negative'],
    ['کیفیت خوبی برای این قیمت نداره', 'negative'],
    ['بد نبود', 'positive'],
    ['خیلی هم بد نیست', 'positive'],
    ['هیچ مشکلی نداشت', 'positive'],
    ['بدون مشکل', 'positive'],
    ['پشیمون نشدم', 'positive'],
    // The first verb has been said: the second denies something else.
    ['غذا عالی بود، نوشابه نبود', 'positive'],
    ['خوشمزه‌ست نیاز به نمک نیست', 'positive'],
    // Bad things are told one after the other.
    ['سرد بود و زنگ نزد', 'negative'],
    ['خراب شد و پس نگرفتن', 'negative'],
    ['پیک بی‌ادب سلام نکرد', 'negative'],
    // A comma ends what a denial reaches.
    ['کیفیت عالی، نوشابه نبود', 'positive'],
  ])('%s: %s', (text, mood) => {
    expect(read(text).sentiment).toBe(mood);
  });

  it('a denied verb of the list does not deny itself', () => {
    expect(read('نرسید').score).toBeLessThan(0);
    expect(read('نداشت').score).toBeLessThan(0);
  });

  it('a denial does not reach over a comma', () => {
    expect(read('عالی، پشیمون نشدم').score).toBeGreaterThan(read('عالی').score);
  });
});

describe('degrees', () => {
  it('"very" says more, "a little" says less', () => {
    const [plain, very, bit] = ['تمیز', 'بسیار تمیز', 'یکم تمیز'].map((text) => read(text).score);
    expect(very).toBeGreaterThan(plain ?? 0);
    expect(bit).toBeLessThan(plain ?? 0);
  });

  it('what is wished for is not so', () => {
    expect(read('خوشمزه بود').sentiment).toBe('positive');
    expect(read('کاش خوشمزه بود').sentiment).not.toBe('positive');
    expect(read('اگه تمیز بود').sentiment).not.toBe('positive');
  });

  it('thanks beside a grievance weigh little', () => {
    expect(read('دستتون درد نکنه').sentiment).toBe('positive');
    expect(read('دستتون درد نکنه، غذا یخ کرده بود').sentiment).toBe('negative');
    expect(read('خسته نباشید، ممنون، کپک زده بود').sentiment).toBe('negative');
  });

  it('bitter thanks are no thanks', () => {
    expect(read('خسته نباشید واقعا').sentiment).toBe('negative');
    expect(read('واقعا که').sentiment).toBe('negative');
  });
});

describe('words that only look like a word of the list', () => {
  it.each([
    'دقیقه',
    'اعلام کردن',
    'این رو دیروز خریدم',
    'لب تاپ',
    'با تشکر',
    'خامه و شکر',
    'سلام خسته نباشید قیمت این چنده',
    'از این مدل نخریدم',
    'اسانس',
  ])('%s is neutral', (text) => {
    expect(read(text).sentiment).toBe('neutral');
  });
});

describe('Persian in Latin letters', () => {
  it.each([
    ['javab nemidin', 'complaint'],
    ['javaab nemidan', 'complaint'],
    ['pool mano bargardunin', 'complaint'],
    ['kheili bade keyfiatesh', 'complaint'],
    ['xeili bade', 'complaint'],
    ['khoob nabood razi nistam', 'complaint'],
    ['sefaresham hanooz nayoomade', 'complaint'],
    ['mamnoon kheyli khoob bood', 'praise'],
    ['dametoon garm ali bood', 'praise'],
    ['qeymatesh chandeh', 'lead'],
    ['kash range abi ham ezafe konid', 'suggestion'],
    ['salam kasi midune javabesh chie, chetori sabt konam', 'question'],
    ['khafe sho bishoor', 'abuse'],
    ['follow kon bek midam', 'spam'],
    ['bacham masmoom shod', 'crisis'],
  ])('%s: %s', (text, intent) => {
    expect(read(text).intents).toContain(intent);
  });

  it('respells only words of the list', () => {
    expect(latinForm('hanooz')).toBe('hanuz');
    expect(latinForm('xeili')).toBe('kheyli');
    expect(latinForm('shoot')).toBeUndefined();
    expect(latinForm('hanuz')).toBeUndefined();
  });
});

describe('what must not be said lightly in Persian', () => {
  it.each([
    'انگلیس خیلی قشنگه',
    'بمیرم برات چقدر نازی',
    'گاو و گوسفند داریم',
    'دخترم نادان نیست',
    'سگ من عاشق این غذاست',
    'مثل خر کیف کردم',
  ])('%s is no abuse', (text) => {
    expect(read(text).intents).not.toContain('abuse');
  });

  it.each(['بیمارستان کجاست', 'روزنامه می‌خونم', 'وکیل خوب می‌شناسید؟'])(
    '%s is no crisis',
    (text) => {
      expect(read(text).urgency).not.toBe('crisis');
    },
  );

  it.each([
    'با وکیلم میام سراغتون',
    'شارژر توی دستم ترکید و دستم سوخت',
    'پیکتون تهدیدم کرد',
    'توی سالاد تیکه شیشه بود',
  ])('%s is a crisis', (text) => {
    expect(read(text).urgency).toBe('crisis');
  });
});

describe('the Persian list', () => {
  it('has no word twice in two spellings with opposite weights', () => {
    const seen = new Map<string, number>();
    for (const [phrase, weight] of Object.entries(fa)) {
      const key = tokenise(phrase)
        .map((token) => token.norm)
        .join(' ');
      const before = seen.get(key) ?? weight;
      expect([phrase, before * weight >= 0]).toEqual([phrase, true]);
      seen.set(key, weight);
    }
  });

  it('has only phrases with a word in them', () => {
    for (const phrase of Object.keys(fa)) expect(tokenise(phrase).length).toBeGreaterThan(0);
  });
});
