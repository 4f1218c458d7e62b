import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disguisedWords } from '../../utils/triage/disguise.ts';
import { FrameBook } from '../../utils/triage/frames.ts';
import { triage } from '../../utils/triage/index.ts';
import { spamSigns } from '../../utils/triage/spam.ts';
import { tokenise } from '../../utils/triage/tokens.ts';
import type { Intent, Route } from '../../utils/triage/types.ts';

const read = (text: string, routes: Route[] = []) => triage(text, { routes });

describe('what a comment wants', () => {
  it.each<[Intent, string]>([
    ['complaint', 'The sofa has still not been delivered'],
    ['complaint', 'Third time I call about the same washing machine'],
    ['complaint', 'Your waiter ignored us and the soup was cold'],
    ['complaint', 'great job losing my suitcase'],
    ['complaint', 'Thanks for nothing, never again'],
    ['complaint', 'they charged me for two months'],
    ['complaint', 'the app keeps logging me out'],
    ['complaint', 'you did not answer my letter'],
    ['complaint', 'i cant login since the weekend'],
    ['complaint', 'my blender stopped working after a week'],
    ['complaint', 'The parcel arrived damaged'],
    ['complaint', 'way too many ads in this thing'],
    ['complaint', 'the hem came undone, poor quality for the money'],
    ['complaint', 'Worst hotel of my life'],
    ['complaint', 'unsubscribed, you used to be good'],
    ['complaint', 'No apology, no refund, nothing'],
    ['complaint', 'the audio guide did not work'],
    ['complaint', 'love waiting two hours for a cold pizza'],
    ['question', 'What time do you open on Fridays?'],
    ['question', 'is there parking nearby'],
    ['question', 'Does the tent fit four people?'],
    ['question', 'anyone know the name of this song'],
    ['question', 'where was this filmed?'],
    ['question', 'Which lens did you use for this?'],
    ['question', 'can i bring my dog'],
    ['question', 'Hi! Are you closed on Monday'],
    ['question', 'I would like to know the opening hours'],
    ['question', 'how long does the battery last'],
    ['praise', 'What a lovely evening, thank you all'],
    ['praise', 'I love your teapots'],
    ['praise', 'best falafel in the whole city'],
    ['praise', 'The nurse at your desk was so kind and helpful'],
    ['praise', 'well explained, keep it up'],
    ['praise', 'great work team 👏'],
    ['suggestion', 'please add captions'],
    ['suggestion', 'It would be great if the kettle had a longer cord'],
    ['suggestion', 'wish you had vegan muffins'],
    ['suggestion', 'needs an option to sort by date'],
    ['suggestion', 'can you make a video about pruning roses'],
    ['suggestion', 'bring back the lemon flavour please'],
    ['suggestion', "it'd be nice to have a lighter version"],
    ['suggestion', 'You should open a branch in Yazd'],
    ['suggestion', 'would love to see more colours'],
    ['suggestion', 'How about adding a map'],
    ['lead', 'how much is the oak table'],
    ['lead', 'do you ship to Norway?'],
    ['lead', 'price please'],
    ['lead', 'is the grey one in stock'],
    ['lead', 'I want to order twelve of these'],
    ['lead', 'Where can I buy this jacket?'],
    ['lead', 'DM me the price'],
    ['spam', 'check out my new channel'],
    ['spam', 'sub4sub anyone'],
    ['spam', 'Follow me and I will follow back'],
    ['spam', 'earn $900 a day from home'],
    ['spam', 'He doubled my bitcoin investment, message him on WhatsApp'],
    ['spam', 'free gifts here bit.ly/abc123'],
    ['spam', 'watch this http://example.com/win'],
    ['spam', 'visit www.example.net for cheap shoes'],
    ['spam', 'Please listen to my cover of this'],
    ['spam', 'I am an aspiring singer, give my songs a chance'],
    ['spam', 'buy 10000 followers today'],
    ['spam', "don't ignore this, subscribe to my page"],
    ['spam', 'cheap loans, call +44 20 7946 0958 now, https://example.org'],
    ['abuse', 'you are a bunch of morons'],
    ['abuse', 'shut up you ugly pig'],
    ['abuse', 'what a m0ron'],
    ['abuse', 'you 1di0t'],
    ['abuse', 'b*tch'],
    ['abuse', 'I hope you all die'],
    ['abuse', 'go back to your country'],
    ['crisis', 'My toddler choked on the button of your bear'],
    ['crisis', 'we all got food poisoning from your buffet'],
    ['crisis', 'The charger caught fire on my desk'],
    ['crisis', 'found a piece of glass in the jam'],
    ['crisis', 'your cream burned my face'],
    ['crisis', 'I will sue you, my lawyer has the papers'],
    ['crisis', 'my data was leaked by your shop'],
    ['crisis', 'I can see somebody else’s invoices in my account'],
    ['crisis', 'your guard threw us out because we are black'],
    ['crisis', 'A driver of yours harassed my sister'],
    ['crisis', 'boycott this brand'],
    ['crisis', 'I am a journalist and would like a statement'],
    ['crisis', 'he could not breathe after one bite'],
    ['crisis', 'the ladder is dangerous, someone will get hurt'],
    ['crisis', "Your app showed me another customer's address"],
    ['chatter', 'walking home in the rain'],
    ['chatter', '@ali @sara'],
    ['chatter', 'who else is watching this in autumn?'],
    ['chatter', 'my cat is on the table'],
    ['chatter', 'it rained on Tuesday'],
    ['complaint', 'بسته‌ام هنوز نرسیده'],
    ['complaint', 'پشتیبانی جواب نمی‌ده'],
    ['question', 'ساعت کاری‌تون چنده؟ کی باز می‌کنید؟'],
    ['lead', 'قیمت میز چنده'],
    ['suggestion', 'کاش رنگ سبزش رو هم بیارید'],
    ['praise', 'عالی بود ممنون'],
    ['spam', 'برای کسب درآمد روزانه به کانال ما بیا'],
    ['spam', 'عضو شوید t.me/abcdef'],
    ['abuse', 'احمق بی‌شعور'],
    ['crisis', 'دخترم با غذاتون مسموم شد'],
    ['chatter', 'امروز هوا ابری بود'],
  ])('%s: %s', (intent, text) => {
    expect(read(text).intents).toContain(intent);
  });

  it.each<[Intent, string]>([
    ['question', 'Seriously?'],
    ['question', 'Lovely place, right?'],
    ['question', 'Are you kidding me?'],
    ['question', 'I know what to do'],
    ['question', 'how much is it?'],
    ['spam', 'I paid https://example.com/order/123456789 and never got my order'],
    ['spam', 'Thank you. me too'],
    ['spam', 'I called 0044 20 7946 0958 three times and nobody answered'],
    ['crisis', 'my son loved the throat sweets, what a doctor of a shop, great'],
    ['crisis', 'this song is fire'],
    ['complaint', 'great job, team'],
    ['abuse', 'the stupid zip'],
    ['suggestion', 'they added an album of photos'],
  ])('not %s: %s', (intent, text) => {
    expect(read(text).intents).not.toContain(intent);
  });
});

describe('how soon', () => {
  it.each([
    ['high', 'I am locked out of my account and rent is due tomorrow'],
    ['high', 'my flight was cancelled and nobody helps'],
    ['high', 'You charged me twice'],
    ['high', 'third email, no answer'],
    ['high', 'I am cancelling my subscription, this is useless'],
    ['high', 'been on hold for an hour'],
    ['normal', 'the lid is broken'],
    ['normal', 'can I pay by card today?'],
    ['normal', 'how much is the oak table'],
    ['low', 'what song is this in the video?'],
    ['low', 'lovely photo, thank you'],
    ['low', 'please add captions'],
    ['crisis', 'the battery exploded'],
  ])('%s: %s', (urgency, text) => {
    expect(read(text).urgency).toBe(urgency);
  });
});

describe('whose job', () => {
  it.each([
    ['care', 'the courier never came and nobody answers'],
    ['care', 'you overcharged my card'],
    ['product', 'the screen of the app freezes'],
    ['product', 'The soup was bland and the bread stale'],
    ['content', 'the subtitles of this video are wrong'],
    ['content', 'love this song'],
    ['product', 'please add a dark theme'],
    ['none', 'walking home'],
    ['none', 'sub4sub'],
    ['none', 'you are morons'],
  ])('%s: %s', (team, text) => {
    expect(read(text).team).toBe(team);
  });

  it('is decided by most words, not by the first list', () => {
    const text =
      'the staff told me that the fabric, the zip and the colour of the shirt are faulty';
    expect(read(text).team).toBe('product');
  });

  it('is decided by the routes of the person where there are any', () => {
    const routes: Route[] = [{ intent: 'complaint', words: ['screen'], team: 'repairs' }];
    expect(read('the screen is cracked', routes).team).toBe('repairs');
    expect(read('the courier never came', routes).team).toBe('none');
  });
});

describe('whether it wants an answer', () => {
  it.each([
    [true, 'Lovely place, thank you'],
    [true, 'the lid is broken'],
    [false, 'sub4sub'],
    [false, 'you are morons'],
    [false, 'walking home in the rain'],
    [
      true,
      'gestern war ich mit meiner tante an eurem laden an der ecke und wir haben lange geredet',
    ],
  ])('%s: %s', (expected, text) => {
    expect(read(text).needsReply).toBe(expected);
  });
});

describe('frames', () => {
  const find = (phrase: string, text: string) => {
    const book = new FrameBook<true>();
    book.add(phrase, true);
    return book.find(tokenise(text)).map(({ from, to }) => [from, to]);
  };

  it.each([
    ['(red|blue) car', 'a blue car', [[1, 3]]],
    ['(red|blue) car', 'a green car', []],
    ['(very dark|red) car', 'very dark car', [[0, 3]]],
    ['see (the|my)? car', 'see car', [[0, 2]]],
    ['see (the|my)? car', 'see my car', [[0, 3]]],
    ['see … car', 'see one two three car', [[0, 5]]],
    ['see … car', 'see one two three four car', []],
    ['# (days|weeks)', 'in 3 weeks', [[1, 3]]],
    [
      "can't see",
      'cannot see, can not see, cant see',
      [
        [0, 2],
        [2, 5],
        [5, 7],
      ],
    ],
    ["didn't see", 'did not see', [[0, 3]]],
    ["i've seen", 'i have seen', [[0, 3]]],
    ['(a)? car', 'a car', []],
    ['…', 'a car', []],
    ['', 'a car', []],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(find(phrase, text)).toEqual(expected);
  });
});

describe('signs of spam', () => {
  const points = (text: string) => spamSigns(text, tokenise(text)).points;

  it.each([
    ['https://example.com', 2],
    ['I read about it on https://example.com/a during a long train ride', 1],
    ['a picture of my broken lamp for you to see https://t.co/abc', 0],
    ['my number is +98 912 000 0000, thank you', 1],
    ['order 1234 of 2026-01-02', 0],
    ['$3,000 profit', 2],
    ['#a1 #b2 #c3 #d4 #e5 #f6', 1],
    ['#a1 #b2 #c3 #d4 #e5', 0],
    ['one two three four five six one two three four five six', 1],
    ['la la la la la la la la la la la la', 0],
    ['Fine.Com on', 2],
    ['Thank you. it is me', 0],
  ])('%s: %d', (text, expected) => {
    expect(points(text)).toBe(expected);
  });

  it('are shown as they stand', () => {
    const { reasons } = read('win here bit.ly/abc123');
    expect(reasons.find((r) => r.label === 'intent:spam')?.words).toContain('bit.ly/abc123');
  });
});

describe('insults in disguise', () => {
  it.each([
    ['1di0t', ['1di0t']],
    ['b*tch!', ['b*tch']],
    ['m.o.r.o.n', ['m.o.r.o.n']],
    ['idiot', []],
    ['b****', []],
    ['m*', []],
    ['2026', []],
  ])('%s', (text, expected) => {
    expect(disguisedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('and signs of spam are within the text, whatever the text', () => {
    const sign = fc.constantFrom(
      'a',
      '1',
      '*',
      '.',
      '@',
      ' ',
      '#',
      '$9',
      'b*tch',
      'http://',
      '\ud83d',
      'پ',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const text = signs.join('');
        for (const { start, end } of [
          ...disguisedWords(text),
          ...spamSigns(text, tokenise(text)).places,
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
