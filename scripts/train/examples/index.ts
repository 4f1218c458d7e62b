import type { Sentiment } from '../../../utils/triage/types.ts';
import { chance } from '../chance.ts';
import type { Example } from '../corpus.ts';
import { NEGATIVE_1 } from './negative-1.ts';
import { NEGATIVE_2 } from './negative-2.ts';
import { NEGATIVE_3 } from './negative-3.ts';
import { NEUTRAL_1 } from './neutral-1.ts';
import { NEUTRAL_2 } from './neutral-2.ts';
import { NEUTRAL_3 } from './neutral-3.ts';
import { POSITIVE_1 } from './positive-1.ts';
import { POSITIVE_2 } from './positive-2.ts';
import { POSITIVE_3 } from './positive-3.ts';
import { OPENINGS, SLOTS } from './slots.ts';

const TEMPLATES: Record<Sentiment, readonly string[]> = {
  negative: [...NEGATIVE_1, ...NEGATIVE_2, ...NEGATIVE_3],
  neutral: [...NEUTRAL_1, ...NEUTRAL_2, ...NEUTRAL_3],
  positive: [...POSITIVE_1, ...POSITIVE_2, ...POSITIVE_3],
};
/** Tries per template; the same filling twice is one example. */
const FILLINGS = 6;
/** Comments of two sentences, for each way of joining them. */
const JOINED = 1500;

/** What is felt of two things said after one another; what comes after "but" is meant. */
const JOINS: [first: Sentiment, between: string, second: Sentiment, felt: Sentiment][] = [
  ['negative', '. ', 'negative', 'negative'],
  ['neutral', '. ', 'negative', 'negative'],
  ['negative', '. ', 'neutral', 'negative'],
  ['positive', ' but ', 'negative', 'negative'],
  ['neutral', '. ', 'neutral', 'neutral'],
  ['neutral', ', ', 'neutral', 'neutral'],
  ['neutral', ' and ', 'neutral', 'neutral'],
  ['positive', '. ', 'positive', 'positive'],
  ['neutral', '. ', 'positive', 'positive'],
  ['positive', '. ', 'neutral', 'positive'],
];

/**
 * The comments that we write ourselves, slots filled by a seeded draw, alone and two together.
 * @returns `group` is the template, so that one template never stands on both sides of a split
 */
export function ownExamples(seed: number): Example[] {
  const draw = chance(seed);
  const single = (Object.keys(TEMPLATES) as Sentiment[]).flatMap((label) =>
    TEMPLATES[label].flatMap((template) => {
      const texts = new Set<string>();
      for (let at = 0; at < FILLINGS; at += 1) texts.add(filled(template, draw));
      return [...texts].map((text) => ({ text, label, source: 'own', group: template }));
    }),
  );
  const joined = JOINS.flatMap(([first, between, second, label]) =>
    Array.from({ length: JOINED }, () => {
      const opening = draw() < 0.3 ? `${oneOf(OPENINGS, draw)} ` : '';
      const [one, two] = [first, second].map((side) => filled(oneOf(TEMPLATES[side], draw), draw));
      return { text: `${opening}${one}${between}${two}`, label, source: 'joined', group: 'joined' };
    }),
  );
  return [...single, ...joined];
}

const oneOf = (list: readonly string[], draw: () => number): string =>
  list[Math.floor(draw() * list.length)] ?? '';

function filled(template: string, draw: () => number): string {
  return template.replace(/\{(\w+)\}/g, (whole, slot: string) => {
    const words = SLOTS[slot];
    if (!words) throw new Error(`no slot ${whole} for "${template}"`);
    return oneOf(words, draw);
  });
}
