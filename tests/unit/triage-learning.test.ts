import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triage } from '../../utils/triage/index.ts';
import { type Lesson, learn } from '../../utils/triage/learning/index.ts';
import { LEARNED } from '../../utils/triage/learning/lessons.ts';

const read = (text: string) => triage(text, { routes: [] });
const lesson = (at: number, text: string, taught: Lesson['taught']): Lesson => ({
  caseId: `c${at}`,
  at,
  text,
  taught,
});
/** A word of this brand's own that no list knows: its fans say "zonked" when they are delighted. */
const FANS = ['zonked by the new roast', 'so zonked again today', 'we were zonked, all of us'];
const fans = FANS.map((text, at) =>
  lesson(at, text, { sentiment: 'positive', intents: ['praise'] }),
);

describe('learning', () => {
  it('reads the next similar comment as it was taught, and says so', () => {
    const text = 'completely zonked this morning';
    expect(read(text).sentiment).toBe('neutral');
    const taught = learn(fans, read)(text, read(text));
    expect(taught).toMatchObject({ sentiment: 'positive', intents: ['praise'], needsReply: true });
    expect(taught.score).toBeGreaterThan(0);
    expect(taught.reasons.map(({ label }) => label)).toContain(LEARNED);
  });

  it.each([
    'Where is my order? Nobody answers',
    'This is the worst service ever',
    'Love it, thank you',
    'قیمتش چنده؟',
    '',
  ])('leaves alone what it was not taught about: %s', (text) => {
    expect(learn(fans, read)(text, read(text))).toEqual(read(text));
  });

  it('answers each question for itself', () => {
    const lessons = [0, 1, 2, 3].map((at) =>
      lesson(at, `The flumbo wibbles in hall ${at}`, { team: 'product', urgency: 'high' }),
    );
    const own = read('My flumbo wibbles again');
    const now = learn(lessons, read)('My flumbo wibbles again', own);
    expect(now).toMatchObject({ team: 'product', urgency: 'high', sentiment: own.sentiment });
    expect(now.intents).toEqual(own.intents);
  });

  it('can be told that a kind of comment needs no answer', () => {
    const lessons = [0, 1, 2, 3].map((at) =>
      lesson(at, `Lovely lamp number ${at}, giveaway entry`, { needsReply: false }),
    );
    const text = 'Lovely lamp, giveaway entry';
    expect(read(text).needsReply).toBe(true);
    expect(learn(lessons, read)(text, read(text)).needsReply).toBe(false);
  });

  it('what was handled as it stood weighs against forgetting', () => {
    const handled = ['the roast is awful', 'awful queue today', 'awful, cold coffee'];
    const lessons = [
      ...handled.map((text, at) => lesson(at, text, {})),
      lesson(9, 'awful good, in the best way', { sentiment: 'positive' }),
    ];
    const text = 'awful coffee today';
    expect(learn(lessons, read)(text, read(text)).sentiment).toBe('negative');
  });

  it('without a correction is the engine, whatever was handled', () => {
    const lessons = FANS.map((text, at) => lesson(at, text, {}));
    for (const text of FANS) expect(learn(lessons, read)(text, read(text))).toEqual(read(text));
  });

  it('is the same in whatever order the lessons are given, and never throws', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(fans, { minLength: fans.length }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (shuffled, text) => {
          expect(learn(shuffled, read)(text, read(text))).toEqual(
            learn(fans, read)(text, read(text)),
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});
