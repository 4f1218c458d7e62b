import { LABELS, type Label } from '../../utils/triage/model/wants.ts';
import type { Example } from './corpus.ts';
import type { Labelled } from './fit-labels.ts';

type Known = Partial<Record<Label, 0 | 1>>;

/** Nobody on Reddit, in a review or under the news is stuck with an order of ours. */
const NO_CASE: Known = { spam: 0, lead: 0, crisis: 0, high: 0 };
const REVIEW: Known = { ...NO_CASE, abuse: 0, product: 1, care: 0, content: 0 };
/** Little beside what we wrote: how people type, not what they want. */
const WEIGHT = 0.1;
/** One row in so many is enough. */
const SHARE = 4;

/** What the rows of the sets that are trained on tell of wants, besides feeling. */
const TOLD: Record<string, (label: Example['label']) => Known> = {
  goemotions: (label) => ({
    ...NO_CASE,
    suggestion: 0,
    ...(label === 'negative' ? {} : { complaint: 0 }),
    ...(label === 'positive' ? {} : { praise: 0 }),
  }),
  own: (label) => ({
    spam: 0,
    ...(label === 'negative' && { complaint: 1, praise: 0, chatter: 0, lead: 0, reply: 1 }),
    ...(label === 'neutral' && { complaint: 0, praise: 0, abuse: 0, crisis: 0, high: 0 }),
    ...(label === 'positive' && { complaint: 0, abuse: 0, crisis: 0, high: 0 }),
  }),
  vader_tweets: () => NO_CASE,
  vader_amazon: (label) => ({
    ...REVIEW,
    ...(label === 'positive' && { praise: 1, complaint: 0, chatter: 0, reply: 1 }),
    ...(label === 'negative' && { praise: 0, complaint: 1, chatter: 0, reply: 1 }),
  }),
  vader_nyt: () => ({
    ...NO_CASE,
    chatter: 1,
    complaint: 0,
    praise: 0,
    suggestion: 0,
    question: 0,
    reply: 0,
    care: 0,
    product: 0,
    content: 0,
  }),
};

/** Comments of strangers, with the little that is known of them. */
export const background = (examples: readonly Example[]): Labelled[] =>
  examples.flatMap(({ text, label, source }, at) => {
    const told = at % SHARE === 0 && TOLD[source]?.(label);
    if (!told) return [];
    return [{ text, weight: WEIGHT, answers: LABELS.map((name) => told[name] ?? -1) }];
  });
