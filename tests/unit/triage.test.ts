import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import cuesEn from '../../assets/lexicons/cues.en.json' with { type: 'json' };
import cuesFa from '../../assets/lexicons/cues.fa.json' with { type: 'json' };
import fa from '../../assets/lexicons/fa.json' with { type: 'json' };
import { triage } from '../../utils/triage/index.ts';
import { normaliseWord, persianForms } from '../../utils/triage/persian.ts';
import { teamOf } from '../../utils/triage/teams.ts';
import { tokenise } from '../../utils/triage/tokens.ts';
import {
  INTENTS,
  type Intent,
  type Route,
  SENTIMENTS,
  type Sentiment,
  type Urgency,
} from '../../utils/triage/types.ts';

const read = (text: string, routes: Route[] = []) => triage(text, { routes });
type Row = [string, Sentiment, Intent, Urgency, string];

describe('English comments', () => {
  it.each<Row>([
    ['Still waiting for my parcel, two weeks and nothing', 'negative', 'complaint', 'high', 'care'],
    ['no one answers your phone line', 'negative', 'complaint', 'high', 'care'],
    ["I've been charged twice for one booking", 'negative', 'complaint', 'high', 'care'],
    ['The waiter was so rude to my grandmother', 'negative', 'complaint', 'normal', 'care'],
    ['The zip broke after a single wash', 'negative', 'complaint', 'normal', 'product'],
    ['thanks for nothing, your support is useless', 'negative', 'complaint', 'high', 'care'],
    ['the pizza was not very good at all', 'negative', 'complaint', 'normal', 'product'],
    ['Great shop but the parcel never arrived', 'negative', 'complaint', 'high', 'care'],
    [
      'There is a typo in your post, how embarrassing and annoying',
      'negative',
      'complaint',
      'normal',
      'content',
    ],
    ['When will my order be delivered?', 'neutral', 'question', 'normal', 'care'],
    ['How much is the green one?', 'neutral', 'lead', 'normal', 'care'],
    ['Absolutely love this recipe, thank you', 'positive', 'praise', 'low', 'content'],
    ['best coffee in town 😍', 'positive', 'praise', 'low', 'product'],
    ['You should add a dark theme to the app', 'neutral', 'suggestion', 'low', 'product'],
    ['check out my channel and subscribe to my page', 'neutral', 'spam', 'low', 'none'],
    ['you are all idiots', 'negative', 'abuse', 'low', 'none'],
    [
      'My son ended up in hospital with food poisoning after your soup',
      'negative',
      'crisis',
      'crisis',
      'product',
    ],
    ['Your courier threatened me, I am calling my lawyer', 'negative', 'crisis', 'crisis', 'care'],
    ['@mina @sara saturday?', 'neutral', 'chatter', 'low', 'none'],
    ['walking the dog by the river', 'neutral', 'chatter', 'low', 'none'],
  ])('%s', (text, sentiment, intent, urgency, team) => {
    const got = read(text);
    expect({ ...got, intent: got.intents[0] }).toMatchObject({
      language: 'en',
      sentiment,
      intent,
      urgency,
      team,
    });
  });
});

describe('Persian comments', () => {
  it.each<Row>([
    ['سفارش من هنوز نرسیده', 'negative', 'complaint', 'high', 'care'],
    ['هنوز نرسيده اين سفارش', 'negative', 'complaint', 'high', 'care'],
    ['چرا جواب نمیدین', 'negative', 'complaint', 'high', 'care'],
    ['چرا جواب نمی‌دین', 'negative', 'complaint', 'high', 'care'],
    ['چرا جواب نمی دین', 'negative', 'complaint', 'high', 'care'],
    ['لطفا پولم رو پس بدین', 'negative', 'complaint', 'high', 'care'],
    ['لطفا پولمو پس بدید', 'negative', 'complaint', 'high', 'care'],
    ['کیفیت پارچه‌ش افتضاحه', 'negative', 'complaint', 'normal', 'product'],
    ['این کیک اصلا خوب نبود', 'negative', 'complaint', 'normal', 'product'],
    ['قیمتش چنده؟', 'neutral', 'lead', 'normal', 'care'],
    ['ساعت کاری شعبهٔ شیراز چیه؟', 'neutral', 'question', 'normal', 'care'],
    ['عاااالی بود، دستتون درد نکنه', 'positive', 'praise', 'low', 'content'],
    ['قهوه‌تون حرف نداره 😍', 'positive', 'praise', 'low', 'product'],
    ['کاش حالت شب هم به برنامه اضافه کنید', 'neutral', 'suggestion', 'low', 'product'],
    ['کسب درآمد روزانه با گوشی، لینک در بیو', 'neutral', 'spam', 'low', 'none'],
    ['خفه شو بی‌شعور', 'negative', 'abuse', 'low', 'none'],
    ['بچه‌م با شیرتون مسموم شد، الان بیمارستانیم', 'negative', 'crisis', 'crisis', 'product'],
    ['فردا با بچه‌ها می‌ریم کوه', 'neutral', 'chatter', 'low', 'none'],
  ])('%s', (text, sentiment, intent, urgency, team) => {
    const got = read(text);
    expect({ ...got, intent: got.intents[0] }).toMatchObject({
      language: 'fa',
      sentiment,
      intent,
      urgency,
      team,
    });
  });
});

describe('what a comment deserves', () => {
  it.each([
    ['The lamp arrived broken', true],
    ['thank you so much', true],
    ['do you ship to Yazd?', true],
    ['you should add a size guide', true],
    ['follow me, make money from home', false],
    ['walking the dog', false],
    ['idiots, all of you', false],
  ])('%s: %s', (text, expected) => {
    expect(read(text).needsReply).toBe(expected);
  });

  it('an insult with a grievance in it is a grievance', () => {
    const got = read('you idiots, still waiting for my refund');
    expect(got.intents).toEqual(['complaint', 'abuse']);
    expect(got.needsReply).toBe(true);
  });
});

describe('questions', () => {
  it.each([
    ['The jug arrived broken, really?', false],
    ['The jug arrived broken, can I return it?', true],
    ['I know how to cook', false],
    ['how do I return it', true],
    ['Hi there, how do I return it', true],
    ['It came. How do I return it', true],
  ])('%s: %s', (text, expected) => {
    expect(read(text).intents.includes('question')).toBe(expected);
  });
});

describe('language', () => {
  it.each([
    ['هنوز جواب ندادید', 'fa'],
    ['شكرا جدا على هذا المنتج', 'ar'],
    ['متى يصل الطلب؟ لم أستلم شيئا حتى الآن', 'ar'],
    ['salam gheymatesh chande', 'fa-Latn'],
    ['javab nemidid chera', 'fa-Latn'],
    ['where is the shop', 'en'],
    ['cool video', 'en'],
    ['Der Versand dauert immer so lange und niemand sagt etwas', 'de'],
    ['素晴らしい', 'ja'],
    ['😍😍', 'und'],
    ['123', 'und'],
    ['', 'und'],
  ])('%s is %s', (text, language) => {
    expect(read(text).language).toBe(language);
  });

  it('reads Persian in Latin letters', () => {
    expect(read('sefaresham hanooz nareside, javab nemidin').intents).toContain('complaint');
  });
});

describe('feeling', () => {
  it.each([
    ['بد نیست', 'positive'],
    ['مشکلی ندارم باهاش', 'positive'],
    ['خوشم نیومد', 'negative'],
    ['ارسال بدین لطفا', 'neutral'],
    ['خامه و شکر', 'neutral'],
    ['😡', 'negative'],
    ['❤️', 'positive'],
    [':(', 'negative'],
    ['it does not work', 'negative'],
    ['please', 'neutral'],
    ['the food was great but never again', 'negative'],
    ['a bit slow but I love it', 'positive'],
  ])('%s is %s', (text, sentiment) => {
    expect(read(text).sentiment).toBe(sentiment);
  });

  it.each([
    ['das war doch die beste Pizza der ganzen Stadt', 'neutral'],
    ['ich war gestern da und die Schlange war lang 😡', 'negative'],
    ['me encanta este sitio, hay que volver pronto 😍', 'positive'],
  ])('in a language without a list only emoji speak: %s is %s', (text, sentiment) => {
    expect(['en', 'fa', 'und']).not.toContain(read(text).language);
    expect(read(text).sentiment).toBe(sentiment);
  });

  it('a row of one emoji is not a hundred feelings', () => {
    expect(read('😡'.repeat(100)).score).toBe(read('😡'.repeat(3)).score);
  });

  it('a better word never makes it worse', () => {
    const filler = fc.array(fc.constantFrom('the', 'table', 'ok', 'slow', 'bad', 'nice'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(filler, (words) => {
        const scoreOf = (word: string) => read(`the ${words.join(' ')} . ${word}`).score;
        expect(scoreOf('wonderful')).toBeGreaterThanOrEqual(scoreOf('terrible'));
      }),
    );
  });
});

describe('routing', () => {
  it('takes the first route that fits, in the order given', () => {
    const routes: Route[] = [
      { intent: 'complaint', words: ['kettle'], team: 'kitchen' },
      { intent: 'complaint', words: [], team: 'desk' },
    ];
    expect(read('my kettles arrived broken', routes).team).toBe('kitchen');
    expect(read('my lamp arrived broken', routes).team).toBe('desk');
    expect(read('lovely lamp, thank you', routes).team).toBe('none');
  });

  it('takes the words of a route as words, never as a pattern', () => {
    const routes: Route[] = [{ intent: 'complaint', words: ['.*', '(a+)+$', ''], team: 'x' }];
    expect(read('arrived broken', routes).team).toBe('none');
  });

  it('has a place for every intent that is answered', () => {
    const intents = INTENTS.filter((intent) => teamOf([intent], []).team !== 'none');
    expect([...intents].sort()).toEqual([
      'complaint',
      'crisis',
      'lead',
      'praise',
      'question',
      'suggestion',
    ]);
  });
});

describe('reasons', () => {
  it('are the words as they stand', () => {
    const { reasons } = read('STILL WAITING for my Order, پولمو پس بدین');
    expect(reasons.find((r) => r.label === 'intent:complaint')?.words).toContain('STILL WAITING');
    expect(reasons.map((r) => r.label)).toContain('urgency:high');
  });

  it('reach over the words between the parts of a phrase', () => {
    const { reasons } = read('no one there ever answers');
    expect(reasons[0]?.words).toEqual(['no one there ever answers']);
  });

  it('are always exact pieces of the text, and results are sound, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'هنوز',
        'نرسیده',
        'نمی',
        '\u200c',
        'دین',
        'still ',
        'waiting ',
        '😡',
        '\ud83d',
        ' ',
        '? ',
        '# ',
        '@a ',
        'عالی ',
        'not ',
        'good ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const got = read(text);
        for (const { words } of got.reasons) for (const word of words) expect(text).toContain(word);
        expect(SENTIMENTS).toContain(got.sentiment);
        expect(got.intents.length).toBeGreaterThan(0);
        for (const intent of got.intents) expect(INTENTS).toContain(intent);
        expect(Math.abs(got.score)).toBeLessThanOrEqual(1);
        expect(got.confidence).toBeGreaterThanOrEqual(0);
        expect(got.confidence).toBeLessThanOrEqual(1);
        expect(read(text)).toEqual(got);
      }),
      { numRuns: 400 },
    );
  });
});

describe('hostile texts', () => {
  it.each([
    ['a megabyte of one letter', 'a'.repeat(1e6)],
    ['a megabyte of words', 'still waiting '.repeat(70_000)],
    ['ten thousand emoji', '😡'.repeat(10_000)],
    ['joined emoji', '👩\u200d'.repeat(10_000)],
    ['lone surrogates', '\ud800'.repeat(10_000)],
    ['half-spaces', 'می\u200c'.repeat(10_000)],
    ['diacritics', `ا${'\u064b'.repeat(100_000)}`],
    ['marks', '?!'.repeat(50_000)],
    ['a handle without end', `@${'a.'.repeat(50_000)}`],
    ['property names', 'constructor __proto__ hasOwnProperty toString '.repeat(200)],
  ])('%s', (_name, text) => {
    const got = read(text);
    expect(Number.isFinite(got.score)).toBe(true);
  });

  it('does not carry anything from one text to the next', () => {
    const before = read('lovely');
    read('constructor __proto__ terrible '.repeat(50));
    expect(read('lovely')).toEqual(before);
  });
});

describe('Persian spelling', () => {
  it.each([
    ['كتابي', 'کتابی'],
    ['۱۲٣', '123'],
    ['عـــالی', 'عالی'],
    ['عاااالی', 'عالی'],
    ['خوبٌ', 'خوب'],
    ['Soooo', 'soo'],
    ['آشغال', 'اشغال'],
  ])('%s is read as %s', (word, expected) => {
    expect(normaliseWord(word)).toBe(expected);
  });

  it('takes endings off, never more than leaves a word', () => {
    expect(persianForms('پولمو')).toEqual(['پولمو', 'پولم', 'پول']);
    expect(persianForms('بدم')).toEqual(['بدم']);
  });

  it.each(['نمی‌رسه', 'نمی رسه', 'نميرسه'])('%s is one word', (text) => {
    expect(tokenise(text).map((t) => t.norm)).toEqual(['نمیرسه']);
  });
});

describe('word lists', () => {
  it('hold enough Persian, weighed between -4 and 4', () => {
    expect(Object.keys(fa).length).toBeGreaterThanOrEqual(350);
    for (const weight of Object.values(fa)) expect(Math.abs(weight)).toBeLessThanOrEqual(4);
  });

  it.each([
    ['en', cuesEn],
    ['fa', cuesFa],
  ])('%s: no cue is both strong and weak', (_name, cues) => {
    for (const [label, lists] of Object.entries(cues)) {
      if (Array.isArray(lists)) continue;
      const both = lists.strong.filter((phrase) => lists.weak.includes(phrase));
      expect([label, both]).toEqual([label, []]);
    }
  });
});
