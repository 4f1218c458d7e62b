import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../../assets/lexicons/lint.en.json' with { type: 'json' };
import persian from '../../assets/lexicons/lint.fa.json' with { type: 'json' };
import { en } from '../../assets/messages/en.ts';
import { lintCases } from '../../scripts/train/lint-cases.ts';
import {
  type Finding,
  type LintInput,
  lint,
  RULES,
  type RuleId,
} from '../../utils/replies/lint/index.ts';
import { sentencesOf } from '../../utils/replies/lint/sentences.ts';
import { weightOnX } from '../../utils/replies/lint/too-long.ts';

const PHRASES = { en: english, fa: persian };

type Tongue = 'en' | 'fa';
const UPSET = { en: 'this is not good at all, what a mess', fa: 'اصلا خوب نبود، افتضاح بود' };

function asked(reply: string, tongue: Tongue = 'en', more: Partial<LintInput> = {}): LintInput {
  const comment = { text: UPSET[tongue], sentiment: 'negative', intents: ['complaint'] } as const;
  return { reply, comment, network: 'instagram', channel: 'public', lang: tongue, ...more };
}

const rulesOf = (input: LintInput) => new Set(lint(input).map(({ rule }) => rule));
const of = (rule: RuleId, input: LintInput) => lint(input).filter((one) => one.rule === rule);

/** Written one after the other, each with other words than those before. */
const SETS = ['', '.second', '.third', '.fourth', '.fifth', '.sixth'];

interface Example {
  rule: RuleId;
  fires: boolean;
  input: LintInput;
  line: string;
}

/** Sections "== RULE yes|no", a reply a line; "dm> " before a private one, "A ||| B" where two texts matter. */
function examples(name: string, tongue: Tongue): Example[] {
  const text = readFileSync(new URL(`../fixtures/lint/${name}.txt`, import.meta.url), 'utf8');
  return lintCases(text).flatMap(({ rule: name, fires, line }): Example[] => {
    const rule = RULES.find((one) => one === name);
    if (!rule) throw new Error(`no rule: ${name}`);
    const [first = '', second] = line.split(' ||| ');
    if (second !== undefined && rule === 'robotic') {
      return [{ rule, fires, line, input: asked(second, tongue, { history: [first] }) }];
    }
    if (second !== undefined) {
      const comment = { text: first, sentiment: 'neutral', intents: ['question'] } as const;
      return [{ rule, fires, line, input: { ...asked(second, tongue), comment, lang: undefined } }];
    }
    const dm = line.startsWith('dm> ');
    const input = asked(dm ? line.slice(4) : line, tongue, { channel: dm ? 'dm' : 'public' });
    return [{ rule, fires, line, input }];
  });
}

/** Below these shares the rules of a language are broken; what is lost to them is known by heart. */
const LEAST = { precision: 0.9, recall: 0.85 };

describe.each(['en', 'fa'] as const)('replies in %s', (tongue) => {
  const all = SETS.flatMap((set) => examples(`${tongue}${set}`, tongue));
  it.each([...new Set(all.map(({ rule }) => rule))])('%s finds what it should', (rule) => {
    const own = all.filter((one) => one.rule === rule);
    const got = own.filter(({ input }) => rulesOf(input).has(rule));
    const right = got.filter(({ fires }) => fires);
    const missed = own.filter((one) => one.fires && !right.includes(one)).map(({ line }) => line);
    const wrong = got.filter(({ fires }) => !fires).map(({ line }) => line);
    const told = JSON.stringify({ missed, wrong }, null, 1);
    expect(own.filter(({ fires }) => !fires).length, rule).toBeGreaterThan(5);
    expect(right.length / got.length, told).toBeGreaterThanOrEqual(LEAST.precision);
    expect(right.length / (right.length + missed.length), told).toBeGreaterThanOrEqual(
      LEAST.recall,
    );
  });
});

it.each(Object.entries(PHRASES))(
  'frames in %s name classes that there are, and each is named',
  (_, file) => {
    const { classes, frames } = file;
    const text = Object.values(frames).flat().join(' ');
    const named = new Set([...text.matchAll(/@([A-Za-z0-9]+)/g)].map(([, name]) => name));
    expect([...named].sort()).toEqual(Object.keys(classes).sort());
    expect(Object.entries(frames).filter(([, list]) => list.length === 0)).toEqual([]);
  },
);

/** Of good replies so many may be told something: more, and nobody listens any more. */
const TIRING = 0.05;
const TOLD_OF_MANNERS: RuleId[] = ['promise', 'blame', 'dismissive', 'threat', 'fake-apology'];

it.each(['en', 'fa'] as const)('good replies of all lengths are left alone, in %s', (tongue) => {
  const file = new URL(`../fixtures/lint/${tongue}.good.txt`, import.meta.url);
  const replies = readFileSync(file, 'utf8').trim().split('\n');
  const told = replies.filter((reply) => {
    const rules = rulesOf(asked(reply, tongue, { channel: 'dm' }));
    return TOLD_OF_MANNERS.some((rule) => rules.has(rule));
  });
  expect(replies.length).toBeGreaterThan(150);
  expect(told.length / replies.length, told.join('\n')).toBeLessThanOrEqual(TIRING);
});

describe('what a rule depends on', () => {
  it('asks for empathy only where feeling is bad and nobody said so before', () => {
    const bare = 'The form is on the site.';
    expect(rulesOf(asked(bare))).toContain('no-empathy');
    expect(rulesOf(asked(bare, 'en', { channel: 'dm' }))).toContain('no-empathy');
    expect(rulesOf(asked(bare, 'en', { acknowledged: true }))).not.toContain('no-empathy');
    const neutral = { text: 'where?', sentiment: 'neutral', intents: ['complaint'] } as const;
    expect(rulesOf(asked(bare, 'en', { comment: neutral }))).not.toContain('no-empathy');
  });

  it('wants a private channel for complaints in public alone', () => {
    const long = 'Sorry. The pump broke. It was repaired. It runs.';
    expect(rulesOf(asked(long, 'en', { acknowledged: true }))).toContain('stay-public');
    expect(rulesOf(asked(long, 'en', { channel: 'dm' }))).not.toContain('stay-public');
    const praise = { text: 'lovely', sentiment: 'positive', intents: ['praise'] } as const;
    expect(rulesOf(asked(long, 'en', { comment: praise }))).not.toContain('stay-public');
  });

  it('blocks open slots and asking for a card or a password, nothing else', () => {
    const [slot] = of('unfilled', asked('Hi {{name}}'));
    const [card] = of('personal-data', asked('Send me your card number', 'en', { channel: 'dm' }));
    const [phone] = of('personal-data', asked('Post your phone number here'));
    expect([slot?.severity, card?.severity, phone?.severity]).toEqual(['block', 'block', 'warn']);
  });

  it('leaves a rule out that is switched off', () => {
    const input = asked('Calm down!!! {{name}}');
    const off = new Set<RuleId>(['shouting', 'dismissive']);
    const left = lint(input, { off }).map(({ rule }) => rule);
    expect(lint(input).map(({ rule }) => rule)).toEqual(expect.arrayContaining([...off]));
    expect(left).toContain('unfilled');
    expect(left.filter((rule) => off.has(rule))).toEqual([]);
  });

  it('knows a saying that says the same twice, and where a sentence begins', () => {
    const dismisses = (reply: string) => of('dismissive', asked(reply)).length > 0;
    expect(dismisses('Gravel is gravel.')).toBe(true);
    expect(dismisses('The gravel is the garden centre’s.')).toBe(false);
    const blames = (reply: string) => of('blame', asked(reply)).length > 0;
    expect(blames('You chose the gravel.')).toBe(true);
    expect(blames('The lorry brings the gravel that you chose.')).toBe(false);
  });

  it('does not take a quotation for what the reply says', () => {
    expect(rulesOf(asked('Sorry that our guide wrote “calm down” to you.'))).not.toContain(
      'dismissive',
    );
    expect(rulesOf(asked('Calm down, said the guide.'))).toContain('dismissive');
  });

  it('names the words that it is about', () => {
    const reply = 'Sorry. So calm down please.';
    const [found] = of('dismissive', asked(reply));
    expect(reply.slice(found?.start, found?.end)).toBe('calm down');
  });
});

describe('sentences', () => {
  it.each<[number, string]>([
    [1, 'It left at 9.15 a.m. from St. Alban Rd. as always'],
    [2, 'It left at 9 a.m. The next one is at noon.'],
    [2, 'Dr. Lee is away until Jan. 5. Mr. Hall is here.'],
    [1, 'We were late; we know; we are sorry.'],
    [1, 'See www.example.com/a.b for more!'],
    [3, 'ببخشید. پمپ خراب بود! ظهر ساعت ۹.۱۵ درست شد؟'],
    [2, 'one\ntwo'],
    [0, ' … !! \n '],
  ])('%i in %j', (count, text) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe('length', () => {
  it('weighs as X does', () => {
    expect(weightOnX('abc')).toBe(3);
    expect(weightOnX('سلام')).toBe(4);
    expect(weightOnX('日本')).toBe(4);
    expect(weightOnX('👨‍👩‍👧‍👦')).toBe(2);
    expect(weightOnX('🇮🇷!')).toBe(3);
    expect(weightOnX(`https://example.com/${'a'.repeat(80)} ok`)).toBe(26);
    expect(weightOnX('example.com')).toBe(23);
  });

  it('says by how much, and is for public comments', () => {
    const reply = `Sorry. ${'a'.repeat(280)}`;
    const [found] = of('too-long', asked(reply, 'en', { network: 'x' }));
    expect(found?.why.params).toEqual({ over: 7, limit: 280 });
    expect(of('too-long', asked(reply, 'en', { network: 'x', channel: 'dm' }))).toEqual([]);
    expect(of('too-long', asked('a'.repeat(280), 'en', { network: 'x' }))).toEqual([]);
    expect(of('too-long', asked(reply, 'en', { network: 'constructor' }))).toEqual([]);
  });
});

const apply = (text: string, { fix }: Finding): string =>
  fix ? text.slice(0, fix.start) + fix.text + text.slice(fix.end) : text;

describe('fixes', () => {
  it.each<[RuleId, Tongue, string, string]>([
    ['shouting', 'en', 'THANK YOU all', 'Thank you all'],
    ['shouting', 'fa', 'ممنونیم!!! خوش بگذره', 'ممنونیم! خوش بگذره'],
    ['fake-apology', 'en', 'Hello. Sorry you feel that way!', "Hello. We're sorry about this!"],
    ['fake-apology', 'fa', 'ببخشید اگه ناراحت شدید.', 'بابت این موضوع عذر می‌خوایم.'],
    [
      'promise',
      'en',
      'Sorry. We guarantee it arrives today.',
      "Sorry. We'll do our best and keep you posted.",
    ],
    [
      'no-empathy',
      'en',
      'Hi Tom, which size was it?',
      "Hi Tom, we're sorry about this. Which size was it?",
    ],
  ])('%s in %s', (rule, tongue, reply, better) => {
    const [found] = of(rule, asked(reply, tongue));
    expect(found && apply(reply, found)).toBe(better);
  });

  it.each(['en', 'fa'] as const)('take away what they were for, in %s', (tongue) => {
    const all = SETS.flatMap((set) => examples(`${tongue}${set}`, tongue));
    let tried = 0;
    for (const { input } of all) {
      for (const found of lint(input).filter(({ fix }) => fix)) {
        tried += 1;
        const reply = apply(input.reply, found);
        const before = of(found.rule, input).length;
        expect(of(found.rule, { ...input, reply }).length, reply).toBeLessThan(before);
      }
    }
    expect(tried).toBeGreaterThan(100);
  });
});

describe('hostile text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...'Sorry,|if you|we guarantee|{{name}}|[نام]|!!!|«|»|ببخشید|اگه|میکردید|BOTH FEES|\ud800|\u200c|برمی‌|گردد|a.m.|www.X.example|<|>|____'.split(
        '|',
      ),
    ),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

  it('gives places in the reply, known messages, and the same twice', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom('public', 'dm'), (reply, other, channel) => {
        const comment = { text: other, sentiment: 'negative', intents: ['complaint'] } as const;
        const input = { reply, comment, network: 'x', channel, history: [other] } as const;
        const found = lint(input);
        for (const { start, end, fix, why } of found) {
          expect(0 <= start && start <= end && end <= reply.length).toBe(true);
          if (fix)
            expect(0 <= fix.start && fix.start <= fix.end && fix.end <= reply.length).toBe(true);
          expect(Object.hasOwn(en, why.key)).toBe(true);
        }
        expect(lint(input)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, string]>([
    ['quotation marks', '"'],
    ['exclamation marks', '! '],
    ['brackets', '[{<('],
    ['one frame', 'sorry if you '],
    ['a Persian frame', 'باید اگه میکردید '],
    ['dots', '.'],
    ['capitals', 'NOT '],
  ])('ends soon on a very long reply, were it nothing but %s', (_, part) => {
    // What grows with the square of the length would outlast the time that a test has.
    const reply = part.repeat(Math.ceil(300_000 / part.length));
    expect(lint({ ...asked(reply), history: [reply] })).toBeDefined();
  });
});
