import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTemplates, fill, moveToDm, suggest, topicsOf } from '../../utils/replies/index.ts';
import { TOPICS } from '../../utils/replies/topics.ts';
import { type ReplyContext, STEPS, type Template } from '../../utils/replies/types.ts';
import { INTENTS, SENTIMENTS } from '../../utils/triage/types.ts';
import { replyContext } from './support/replies.ts';

const templates = builtInTemplates();
const stepsOf = (more: Partial<ReplyContext>) =>
  suggest(replyContext(more), templates).map((s) => s.step);

describe('fill', () => {
  it.each([
    ['a value', 'Hi {{name|there}}, welcome', { name: 'Roya' }, 'Hi Roya, welcome', []],
    ['a fallback', 'Hi {{name|there}}, welcome', {}, 'Hi there, welcome', []],
    ['a Persian fallback', '{{name|دوست عزیز}}، ممنون', {}, 'دوست عزیز، ممنون', []],
    ['spaces as no value', 'Hi {{name|there}}', { name: '  ' }, 'Hi there', []],
    ['an open slot', 'See {{link}} and {{link}}', {}, 'See {{link}} and {{link}}', ['link']],
    ['an empty fallback', 'Thanks{{name|}}.', {}, 'Thanks.', []],
    [
      'a value that looks like a slot',
      '{{name|x}} {{answer}}',
      { name: '{{answer}}', answer: 'yes' },
      '{{answer}} yes',
      [],
    ],
    ['a value with replacement signs', '{{name}}', { name: '$& $1' }, '$& $1', []],
    ['no inherited property', '{{constructor}}', {}, '{{constructor}}', ['constructor']],
    ['ordinary braces', 'f({{ 1 }}) {{Not a slot}} {{', {}, 'f({{ 1 }}) {{Not a slot}} {{', []],
    ['the inner of nested braces', '{{{{name}}', { name: 'Ali' }, '{{Ali', []],
  ])('%s', (_name, text, slots, expected, missing) => {
    expect(fill(text, slots as Record<string, string>)).toEqual({ text: expected, missing });
  });

  it('ends on a megabyte of braces within the time limit of a test, and never throws', () => {
    for (const piece of ['{{', '{{name', '}}', '{{{{}}', '\ud800{{a|'])
      fill(piece.repeat(1e6 / piece.length), {});
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.dictionary(fc.string(), fc.string()),
        (text, slots) => {
          expect(typeof fill(text, slots).text).toBe('string');
        },
      ),
    );
  });

  it('takes no value that was not given', () => {
    const inherited: Record<string, string> = Object.create({ name: 'somebody else' });
    expect(fill('Hi {{name|there}}', inherited).text).toBe('Hi there');
  });

  it('a value never changes what stands around it', () => {
    fc.assert(
      fc.property(
        fc.string().filter((s) => s.trim() !== ''),
        (name) => {
          expect(fill('A {{name}} B {{link}}', { name }).text).toBe(`A ${name.trim()} B {{link}}`);
        },
      ),
    );
  });
});

describe('suggest', () => {
  it('answers and empathises first, and offers one move with its private draft', () => {
    for (const network of ['instagram', 'linkedin', 'other'] as const) {
      for (const language of ['en', 'fa'] as const) {
        const three = suggest(replyContext({ network, language }), templates);
        expect(['acknowledge', 'empathise']).toContain(three[0]?.step);
        expect(new Set(three.map((s) => s.step))).toEqual(
          new Set(['acknowledge', 'empathise', 'move']),
        );
        const move = three.find((s) => s.step === 'move');
        expect(move?.privateText).toBeTruthy();
        expect(move?.missing).toEqual([]);
      }
    }
  });

  it.each([
    ['acknowledged: move', { acknowledged: true }, 'move'],
    ['acknowledged and moved: resolve', { acknowledged: true, movedToDm: true }, 'resolve'],
    ['praise: thank', { intents: ['praise'], sentiment: 'positive' }, 'thank'],
    ['question: answer', { intents: ['question'], sentiment: 'neutral' }, 'answer'],
    ['lead: move', { intents: ['lead', 'question'], sentiment: 'neutral' }, 'move'],
    ['crisis: the holding line', { intents: ['crisis', 'complaint'] }, 'acknowledge'],
    ['bad mood without a wish', { intents: ['chatter'] }, 'acknowledge'],
    ['first private message', { channel: 'dm', movedToDm: true }, 'move'],
  ])('%s', (_name, more, step) => {
    expect(stepsOf(more as Partial<ReplyContext>)[0]).toBe(step);
  });

  it('speaks in the voice of the network, and never in that of another', () => {
    const own = suggest(replyContext({ network: 'linkedin' }), templates);
    expect(own[0]?.templateId).toContain('linkedin');
    expect(own[0]?.reasons).toContainEqual({ key: 'why.network', value: 'linkedin' });
    for (const s of suggest(replyContext({ network: 'other' }), templates, 50)) {
      expect(s.templateId).not.toMatch(/instagram|linkedin/);
    }
  });

  it('gives reasons, the heaviest first', () => {
    const [first] = suggest(replyContext(), templates);
    expect(first?.reasons.map((r) => r.key)).toEqual([
      'why.intent',
      'why.nextStep',
      'why.network',
      'why.sentiment',
      'why.fresh',
    ]);
  });

  it('does not offer first what was just used', () => {
    const first = suggest(replyContext(), templates)[0]?.templateId ?? '';
    const again = suggest(replyContext({ recentTemplateIds: [first] }), templates);
    expect(again[0]?.templateId).not.toBe(first);
    expect(again[0]?.step).not.toBe('resolve');
  });

  it('does not offer it first even when that was a while ago', () => {
    const first = suggest(replyContext(), templates)[0]?.templateId ?? '';
    const others = Array.from({ length: 9 }, (_, n) => `other.${n}`);
    const again = suggest(replyContext({ recentTemplateIds: [...others, first] }), templates);
    expect(again[0]?.templateId).not.toBe(first);
    expect(again.map((s) => s.templateId)).toContain(first);
  });

  it('keeps the move among three though the others fit better', () => {
    const own: Template[] = templates.map((t) =>
      t.step === 'move' ? { ...t, intents: [], sentiments: ['positive'] } : t,
    );
    const three = suggest(replyContext({ topics: [...TOPICS] }), own);
    expect(three.map((s) => s.privateText !== undefined)).toEqual([false, false, true]);
  });

  it('prefers a reply that is ready over one with an open slot', () => {
    const question = {
      intents: ['question' as const],
      sentiment: 'neutral' as const,
      network: 'other' as const,
    };
    expect(suggest(replyContext(question), templates)[0]?.templateId).toBe('en.answer.check');
    const ready = suggest(
      replyContext({ ...question, slots: { answer: 'Yes, from Monday on.' } }),
      templates,
    );
    expect(ready.map((s) => s.text)).toContain(
      'Good question, and thank you for asking: Yes, from Monday on.',
    );
  });

  it('offers a topic only where it is known', () => {
    const ids = (topics?: string[]) =>
      suggest(replyContext(topics ? { topics } : {}), templates, 60).map((s) => s.templateId);
    expect(ids()).not.toContain('en.late');
    expect(ids(['late'])[0]).toBe('en.late');
  });

  it('leaves out what was switched off, and does not bring it back from the shipped ones', () => {
    const off = templates.map((t) => (t.id === 'en.ack.instagram' ? { ...t, disabled: true } : t));
    expect(suggest(replyContext(), off, 99).map((s) => s.templateId)).not.toContain(
      'en.ack.instagram',
    );
    expect(suggest(replyContext(), [], 3)).toHaveLength(3);
  });

  it('names what a private half leaves open', () => {
    const ids = suggest(replyContext({ network: 'other' }), templates, 99).filter(
      (s) => s.templateId === 'en.move.contact',
    );
    expect(ids[0]?.missing).toEqual(['contact']);
  });

  const anyContext = fc.record({
    language: fc.constantFrom('en' as const, 'fa' as const),
    network: fc.constantFrom('instagram' as const, 'linkedin' as const, 'other' as const),
    channel: fc.constantFrom('public' as const, 'dm' as const),
    intents: fc.uniqueArray(fc.constantFrom(...INTENTS)),
    sentiment: fc.constantFrom(...SENTIMENTS),
    acknowledged: fc.boolean(),
    movedToDm: fc.boolean(),
    slots: fc.constant({}),
    recentTemplateIds: fc.uniqueArray(fc.constantFrom(...templates.map((t) => t.id)), {
      maxLength: 10,
    }),
  });

  it('always gives three different ones, in the right language and channel', () => {
    fc.assert(
      fc.property(anyContext, (any) => {
        const three = suggest(any, templates);
        expect(new Set(three.map((s) => s.templateId)).size).toBe(3);
        for (const s of three) {
          expect(templates.find((t) => t.id === s.templateId)).toMatchObject({
            language: any.language,
            channel: any.channel,
          });
          expect(s.reasons.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the templates', () => {
    fc.assert(
      fc.property(anyContext, (any) => {
        expect(suggest(any, [...templates].reverse())).toEqual(suggest(any, templates));
      }),
    );
  });

  it('never thanks somebody who complains, nor says sorry for praise', () => {
    fc.assert(
      fc.property(anyContext, (any) => {
        const complaint = suggest(
          { ...any, intents: ['complaint'], sentiment: 'negative' },
          templates,
        );
        expect(complaint.map((s) => s.step)).not.toContain('thank');
        const praise = suggest(
          { ...any, intents: ['praise'], sentiment: 'positive', recentTemplateIds: [] },
          templates,
        )[0];
        expect(praise?.step).toBe('thank');
      }),
    );
  });
});

describe('moveToDm', () => {
  it('gives both halves, filled', () => {
    const pair = moveToDm(
      replyContext({ slots: { name: 'Roya' }, network: 'linkedin' }),
      templates,
    );
    expect(pair?.publicText).toContain('Hi Roya');
    expect(pair?.privateText).toContain('Hello Roya');
    expect(pair).toMatchObject({ templateId: 'en.move.linkedin', missing: [] });
  });

  it('works from a private channel too, and for a crisis', () => {
    expect(moveToDm(replyContext({ channel: 'dm' }), templates)).not.toBeNull();
    expect(moveToDm(replyContext({ intents: ['crisis'] }), templates)?.templateId).toBe(
      'en.crisis',
    );
  });

  it('is null where there is no usable pair', () => {
    expect(moveToDm(replyContext(), [])).toBeNull();
    const broken: Template[] = templates
      .filter((t) => t.id === 'en.move.instagram')
      .map((t) => ({ ...t, pairedWith: 'gone' }));
    expect(moveToDm(replyContext(), broken)).toBeNull();
  });
});

describe('topicsOf', () => {
  it.each([
    ['Where is my order? It was due last week', ['late']],
    ['The lid was cracked and no one answers', ['broken', 'noAnswer']],
    ['سفارشم هنوز نرسیده، پولمو پس بدین', ['late', 'refund']],
    ['فروشنده خیلی بی ادب بود', ['rude']],
    ['a lovely day', []],
  ])('%s', (text, topics) => {
    expect(topicsOf(text)).toEqual(topics);
  });
});

describe('the shipped templates', () => {
  const rows = templates.map((t) => [t.id, t] as const);
  /** The text without slots: a fallback is language too, a slot's name is not. */
  const shown = (t: Template) => fill(t, {}).text.replace(/\{\{[a-zA-Z]+\}\}/g, '');
  const SLOTS = ['name', 'account', 'contact', 'link', 'product', 'answer', 'post'];

  it('are at least 32 in each language, with the same ids', () => {
    const ids = (language: string) =>
      templates
        .filter((t) => t.language === language)
        .map((t) => t.id.slice(3))
        .sort();
    expect(ids('en').length).toBeGreaterThanOrEqual(32);
    expect(ids('fa')).toEqual(ids('en'));
    expect(new Set(templates.map((t) => t.id)).size).toBe(templates.length);
    expect(new Set(templates.map((t) => t.text)).size).toBe(templates.length);
  });

  it('hold the three sentences of empathy of the method', () => {
    const all = templates
      .map((t) => t.text)
      .join('\n')
      .replaceAll('\u200c', '');
    for (const sentence of [
      "I'm sorry you ran into this",
      'I know this is frustrating',
      'I can see how much this matters to you',
      'متاسفم که به این موضوع برخورد کردید',
      'میدانم که این ناامیدکننده است',
      'میتوانم بفهمم چقدر برای شما مهم است',
    ])
      expect(all).toContain(sentence);
  });

  it('reach every step, and every intent that is answered', () => {
    for (const language of ['en', 'fa']) {
      const own = templates.filter((t) => t.language === language);
      expect(new Set(own.map((t) => t.step))).toEqual(new Set(STEPS));
      const intents = new Set(own.flatMap((t) => t.intents));
      for (const intent of INTENTS) if (intent !== 'spam') expect(intents).toContain(intent);
    }
  });

  it('can mostly be sent as they are', () => {
    const open = templates.filter((t) => fill(t, {}).missing.length > 0);
    expect(open.length / templates.length).toBeLessThan(0.2);
  });

  it.each(rows)('%s has a right shape', (_id, t) => {
    expect(t.id.startsWith(`${t.language}.`)).toBe(true);
    expect(STEPS).toContain(t.step);
    for (const intent of t.intents) expect(INTENTS).toContain(intent);
    for (const sentiment of t.sentiments) expect(SENTIMENTS).toContain(sentiment);
    for (const network of t.networks) expect(['instagram', 'linkedin']).toContain(network);
    if (t.topic) expect(TOPICS).toContain(t.topic);
    for (const [, name] of t.text.matchAll(/\{\{([a-zA-Z]+)/g)) expect(SLOTS).toContain(name);
    expect(fill(t, {}).missing).not.toContain('name');
    expect(t.text.length).toBeLessThanOrEqual(t.networks.includes('instagram') ? 2200 : 1250);
    expect(t.text.length).toBeLessThan(320);
    expect(t.text).toBe(t.text.trim());
    expect(t.text).not.toMatch(/ {2}|\n/);
  });

  it.each(rows.filter(([, t]) => t.pairedWith))('%s has its private half', (_id, t) => {
    const half = templates.find((other) => other.id === t.pairedWith);
    expect(half).toMatchObject({ channel: 'dm', language: t.language });
    expect(t.channel).toBe('public');
    expect(half?.networks.every((network) => t.networks.includes(network))).toBe(true);
  });

  it.each(rows.filter(([, t]) => t.step === 'move' && t.channel === 'public'))(
    '%s moves to a pair',
    (_id, t) => {
      expect(t.pairedWith).toBeTruthy();
    },
  );

  it.each(rows)('%s breaks no rule of a good reply', (_id, t) => {
    const text = shown(t);
    expect(text).not.toMatch(/!|！|❗|‼/);
    expect(text).not.toMatch(/\b(?!DM\b)[A-Z]{2,}\b/);
    for (const phrase of FORBIDDEN) expect(text.toLowerCase()).not.toContain(phrase);
    if (t.channel === 'public') expect(text).not.toMatch(PERSONAL);
    expect(text).not.toMatch(/card number|password|\bcvv\b|\bpin\b|شماره کارت|رمز|شبا/i);
  });

  it.each(rows.filter(([, t]) => t.sentiments.includes('negative')))(
    '%s acknowledges',
    (_id, t) => {
      expect(shown(t)).toMatch(ACKNOWLEDGES);
    },
  );

  it.each(rows.filter(([, t]) => t.channel === 'public' && t.intents.includes('complaint')))(
    '%s is short in public, or invites to a private channel',
    (_id, t) => {
      const sentences = shown(t)
        .split(/[.?؟](?:\s|$)/)
        .filter((s) => s.trim() !== '').length;
      expect(sentences <= 2 || /direct message|دایرکت|پیام خصوصی/.test(t.text)).toBe(true);
    },
  );

  it.each(rows.filter(([, t]) => t.language === 'en'))('%s is in Latin letters', (_id, t) => {
    expect(shown(t)).not.toMatch(/\p{Script=Arabic}/u);
    expect(shown(t)).not.toMatch(/[’‘“”]/);
  });

  it.each(rows.filter(([, t]) => t.language === 'fa'))('%s is in well-set Persian', (_id, t) => {
    const text = shown(t);
    expect(text).not.toMatch(/[A-Za-z]/);
    expect(text).not.toMatch(/[يكىة٠-٩,;?]/);
    // A verb's می is tied with a half-space, never joined or apart; so are ها and ترین.
    expect(text).not.toMatch(/(?<!\p{L})ن?می /u);
    expect(text).not.toMatch(/(?<!\p{L})ن?می(?=[کشخگدرتبمن]\p{L}{2,})(?!ون|ان)/u);
    expect(text).not.toMatch(/ (?:های?|هایی|ترین)(?!\p{L})/u);
    expect(text).not.toMatch(/\u200c(?:\s|$|[.،؛؟])|\s\u200c|\u200c\u200c/);
    expect(text).not.toMatch(/\s[.،؛؟:]/);
  });
});

const ACKNOWLEDGES =
  /sorry|thank|I know (?:this|how)|I can (?:see|hear)|you're right|good question|lovely that|thoughtful|متاسف|ممنون|عذر|ببخشید|شرمنده|سپاس|می‌دانم|می‌دونم|می‌توانم بفهمم|می‌فهمم|حق با شماست|سوال خوبی|پیشنهاد خوبی/i;
const PERSONAL =
  /phone|e-?mail address|your (?:number|address|order)\b(?! is)|national id|شماره|ایمیل|آدرس|کد ملی/i;
const FORBIDDEN = [
  'guarantee',
  'promise',
  '100%',
  'never happen again',
  'will be fixed',
  "we'll fix",
  'we will fix',
  'will be refunded',
  'get your money',
  'within 24',
  'by tomorrow',
  'today',
  'sorry if',
  'sorry but',
  'sorry, but',
  'you feel',
  'you should have',
  'you must',
  'as we clearly',
  'calm down',
  'our policy',
  'nothing we can do',
  "it's just",
  'valued customer',
  'apologize for any inconvenience',
  'apologise for any inconvenience',
  'do not hesitate',
  "don't hesitate",
  'reach out',
  'حتما',
  'قول می‌د',
  'تضمین',
  'تا فردا',
  'امروز',
  'برمی‌گرد',
  'دیگه تکرار نمی',
  'شما باید',
  'باید دقت',
  'اگر ناراحت',
  'اگه ناراحت',
  'چیز مهمی نیست',
  'آروم باش',
  'قوانین ما',
  'مشتری گرامی',
  'کاربر گرامی',
];
