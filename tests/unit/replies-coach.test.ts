import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../utils/cases/types.ts';
import { COACH_STEPS, type CoachState, coachOf, showsEmpathy } from '../../utils/replies/coach.ts';
import { wordsForStep } from '../../utils/replies/coach-words.ts';
import { builtInTemplates, moveToDm } from '../../utils/replies/index.ts';
import type { ReplyLanguage } from '../../utils/replies/types.ts';
import { replyContext } from './support/replies.ts';
import { CAPTURED, judged, logOf } from './support/samples.ts';

const triaged = (more = {}): EventBody => ({ type: 'triaged', triage: judged(more) });
const answer = (text: string, via: 'public' | 'dm' = 'public'): EventBody => ({
  type: 'answered',
  via,
  text,
  replyId: null,
});
const HEARD = answer('Thank you, we are looking into it.');
const WARM = answer('I am so sorry you ran into this.');
const MOVED: EventBody = { type: 'movedToDm', publicText: 'See your DM', privateText: 'Hello' };
const WROTE: EventBody = { type: 'customerReplied', replyId: 'r', text: 'Well?' };
const PUBLIC = answer('I have sent you a message.');
const PRIVATE = answer('Hello, tell me all.', 'dm');
const RESOLVED: EventBody = { type: 'resolved' };

const told = (...bodies: EventBody[]) => coachOf(logOf(CAPTURED, triaged(), ...bodies));
const LETTERS: Record<CoachState, string> = {
  done: 'd',
  now: 'N',
  next: 'x',
  later: 'l',
  skipped: 's',
};
/** The states in their order, a letter each. */
const states = (...bodies: EventBody[]) =>
  told(...bodies)
    ?.steps.map(({ state }) => LETTERS[state])
    .join('');

describe('coachOf', () => {
  it.each<[string, EventBody[], string, string | null, object | null]>([
    ['nothing done', [], 'Nxll', 'acknowledge', { step: 'acknowledge', channel: 'public' }],
    [
      'a draft is no answer',
      [{ type: 'drafted', channel: 'public', text: 'Sorry', templateId: null }],
      'Nxll',
      'acknowledge',
      { step: 'acknowledge', channel: 'public' },
    ],
    [
      'put into the box is not sent',
      [{ type: 'inserted', channel: 'public', text: 'Sorry', templateId: null, ok: true }],
      'Nxll',
      'acknowledge',
      { step: 'acknowledge', channel: 'public' },
    ],
    ['heard', [HEARD], 'dNxl', 'resolve', { step: 'empathise', channel: 'public' }],
    ['heard and felt with', [WARM], 'ddNx', 'resolve', { step: 'move', channel: 'public' }],
    [
      'the customer wrote again',
      [WARM, WROTE],
      'ddNx',
      'nextReply',
      { step: 'move', channel: 'public' },
    ],
    [
      'and was answered',
      [WARM, WROTE, HEARD],
      'ddNx',
      'resolve',
      { step: 'move', channel: 'public' },
    ],
    ['the move has begun', [WARM, MOVED], 'ddNxl', 'resolve', null],
    ['one half is sent', [WARM, MOVED, PUBLIC], 'ddNxl', 'resolve', null],
    [
      'both halves are sent',
      [WARM, MOVED, PUBLIC, PRIVATE],
      'dddNx',
      'resolve',
      { step: 'resolve', channel: 'dm' },
    ],
    [
      'moved at once, without a warm word',
      [MOVED, PUBLIC, PRIVATE],
      'dsdNx',
      'resolve',
      { step: 'resolve', channel: 'dm' },
    ],
    [
      'resolved in private',
      [WARM, MOVED, PUBLIC, PRIVATE, RESOLVED],
      'ddddN',
      null,
      { step: 'followUp', channel: 'public' },
    ],
    ['closed in public', [WARM, MOVED, PUBLIC, PRIVATE, RESOLVED, HEARD], 'ddddd', null, null],
    [
      'a private word after the end closes nothing',
      [WARM, MOVED, PUBLIC, PRIVATE, RESOLVED, PRIVATE],
      'ddddN',
      null,
      { step: 'followUp', channel: 'public' },
    ],
    ['resolved where it began', [WARM, RESOLVED], 'ddsd', null, null],
    ['resolved without a word', [RESOLVED], 'sssd', null, null],
    [
      'reopened after it',
      [WARM, RESOLVED, { type: 'reopened' }],
      'ddNx',
      'resolve',
      { step: 'move', channel: 'public' },
    ],
    [
      'reopened after the public close',
      [WARM, MOVED, PUBLIC, PRIVATE, RESOLVED, HEARD, { type: 'reopened' }],
      'dddNx',
      'resolve',
      { step: 'resolve', channel: 'dm' },
    ],
  ])('%s', (_name, bodies, expected, target, words) => {
    expect(states(...bodies)).toBe(expected);
    expect(told(...bodies)).toMatchObject({ target, words });
  });

  it('takes back with what was taken back', () => {
    const log = logOf(CAPTURED, triaged(), { ...HEARD, actor: 'person' });
    const back = { type: 'undone', eventId: log[2]?.id ?? '' } as const;
    const all = [...log, ...logOf(CAPTURED, triaged(), HEARD, back).slice(3)];
    expect(coachOf(all)?.now).toBe('acknowledge');
  });

  it.each([
    ['praise', { intents: ['praise'], sentiment: 'positive' }],
    ['a question', { intents: ['question'], sentiment: 'neutral' }],
    ['a crisis, which has a plan of its own', { intents: ['crisis', 'complaint'] }],
    ['spam', { intents: ['spam'], sentiment: 'neutral' }],
    ['small talk', { intents: ['chatter'], sentiment: 'neutral' }],
    ['what wants no answer', { needsReply: false }],
  ])('has nothing to say to %s', (_name, more) => {
    expect(coachOf(logOf(CAPTURED, triaged(more)))).toBeNull();
  });

  it('follows the person’s correction', () => {
    const praise = triaged({ intents: ['praise'], sentiment: 'positive' });
    const changes = { intents: ['complaint' as const], sentiment: 'negative' as const };
    expect(coachOf(logOf(CAPTURED, praise, { type: 'corrected', changes }))?.now).toBe(
      'acknowledge',
    );
    const away = { intents: ['question' as const], sentiment: 'neutral' as const };
    expect(told({ type: 'corrected', changes: away })).toBeNull();
  });

  it('is silent where the comment is gone, or nothing was captured', () => {
    expect(told({ type: 'deletedOnPage' })).toBeNull();
    expect(coachOf([])).toBeNull();
  });

  it('whatever happened: one step at most is now, and the steps keep their order', () => {
    const body = fc.constantFrom(HEARD, WARM, MOVED, WROTE, PUBLIC, PRIVATE, RESOLVED, {
      type: 'reopened',
    } as const);
    fc.assert(
      fc.property(fc.array(body, { maxLength: 12 }), (bodies) => {
        const coach = told(...bodies);
        if (!coach) return;
        const line = coach.steps.map(({ state }) => LETTERS[state]).join('');
        // What is over stands first, then now, then next, then the rest.
        expect(line).toMatch(/^[ds]*(N(xl*)?)?$/);
        expect(coach.steps.find(({ state }) => state === 'now')?.id ?? null).toBe(coach.now);
        expect(coach.steps.find(({ state }) => state === 'next')?.id ?? null).toBe(coach.next);
        const order = coach.steps.map(({ id }) => COACH_STEPS.indexOf(id));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        // A skipped step has one that is done behind it.
        expect(line).not.toMatch(/s(N|$)/);
      }),
    );
  });
});

describe('showsEmpathy', () => {
  it.each([
    ["I'm sorry you ran into this", true],
    ['I know this is frustrating', true],
    ['I can see how much this matters to you', true],
    ['متاسفم که به این موضوع برخورد کردید', true],
    ['میدانم که این ناامیدکننده است', true],
    ['میتوانم بفهمم چقدر برای شما مهم است', true],
    ['Please send your order number.', false],
    ['لطفاً شماره سفارش را بفرستید', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(showsEmpathy(text)).toBe(expected);
  });

  it('finds it in each shipped reply of that step', () => {
    const empathic = builtInTemplates().filter((one) => one.step === 'empathise');
    expect(empathic.length).toBeGreaterThan(8);
    for (const { id, text } of empathic) expect([id, showsEmpathy(text)]).toEqual([id, true]);
  });
});

describe('wordsForStep', () => {
  const templates = builtInTemplates();
  const context = (language: ReplyLanguage) => replyContext({ language });

  it.each(['en', 'fa'] as const)('has words for every step in %s', (language) => {
    const asked = [
      { step: 'acknowledge', channel: 'public' },
      { step: 'empathise', channel: 'public' },
      { step: 'resolve', channel: 'public' },
      { step: 'resolve', channel: 'dm' },
      { step: 'followUp', channel: 'public' },
    ] as const;
    for (const words of asked) {
      const found = wordsForStep({ words }, context(language), templates);
      const own = templates.find(({ id }) => id === found?.templateId);
      expect(own).toMatchObject({ ...words, language });
      expect(found?.text).not.toContain('{{');
    }
    const move = wordsForStep(
      { words: { step: 'move', channel: 'public' } },
      context(language),
      templates,
    );
    expect(move?.text).toBe(moveToDm(context(language), templates)?.publicText);
  });

  it('has none where none fits', () => {
    const words = { step: 'followUp', channel: 'public' } as const;
    expect(wordsForStep({ words: null }, context('en'), templates)).toBeNull();
    expect(wordsForStep({ words }, context('en'), [])).toBeNull();
    const off = templates.map((one) => ({ ...one, disabled: true }));
    expect(wordsForStep({ words }, context('en'), off)).toBeNull();
  });
});
