import { leadingIntent, stepsAhead } from './plan.ts';
import { fill } from './slots.ts';
import type { Filled, ListedTemplate, ReplyContext, Suggestion, Template } from './types.ts';

/** A template with how well it fits. */
export interface Scored {
  template: ListedTemplate;
  filled: Filled;
  score: number;
  /** Same intent as the comment: only among these does freshness change places. */
  fits: boolean;
  recent: boolean;
  reasons: Suggestion['reasons'];
}

type Part = { points: number; key?: string; value?: string };

/**
 * Points of a template. They are ranks, not measurements: what a reply is for outweighs which step
 * it is, that outweighs the network's voice, and a slot left open outweighs a voice.
 */
const POINTS = {
  intent: 60,
  otherIntent: 15,
  wrongIntent: -60,
  step: [40, 34, 24, 12],
  wrongStep: -25,
  topic: 26,
  network: 9,
  sentiment: 8,
  wrongSentiment: -20,
  missing: -30,
  recent: -45,
  favourite: 5,
  /** At most: above a network's voice, below the right step or intent. */
  habit: 14,
} as const;

/** Chosen twice is chance; seven times is as sure as ten. */
const HABIT_FROM = 3;
const HABIT_FULL = 7;

type Place = Pick<ReplyContext, 'language' | 'channel' | 'network'>;

/** True where a template can be said: language, channel and network fit, and it is switched on. */
export function fitsPlace(template: Template, { language, channel, network }: Place): boolean {
  if (template.disabled || template.language !== language) return false;
  const { networks } = template;
  const onNetwork = networks.length === 0 || networks.some((own) => own === network);
  return template.channel === channel && onNetwork;
}

/** True where a template may be offered unasked: it fits, and is about nothing else. */
export function allowed(template: Template, context: ReplyContext): boolean {
  const { topic } = template;
  const isMeant = topic === undefined || context.topics?.includes(topic) === true;
  return isMeant && fitsPlace(template, context);
}

/**
 * Scores one template for a comment; the reasons come with the heaviest first, but what is the
 * person's own way comes before what every reply for this comment has in common.
 * @param recent how many others were used under the same post since this one; -1: not lately
 */
export function score(
  template: ListedTemplate,
  context: ReplyContext,
  recent = context.recentTemplateIds.indexOf(template.id),
): Scored {
  const filled = fill(template, context.slots);
  const parts: Part[] = [
    intentPart(template, context),
    habitPart(template, context),
    template.favourite ? { points: POINTS.favourite, key: 'why.favourite' } : { points: 0 },
    stepPart(template, context),
    template.topic
      ? { points: POINTS.topic, key: 'why.topic', value: template.topic }
      : { points: 0 },
    template.networks.length > 0
      ? { points: POINTS.network, key: 'why.network', value: context.network }
      : { points: 0 },
    sentimentPart(template, context),
    { points: filled.missing.length * POINTS.missing },
    // The longer ago it was used, the less it counts; ten places back it is as good as new.
    recent < 0
      ? { points: 0, key: 'why.fresh' }
      : { points: Math.min(0, POINTS.recent + Math.max(0, recent - 1) * 5) },
  ];
  return {
    template,
    filled,
    score: parts.reduce((sum, part) => sum + part.points, 0),
    fits: (parts[0]?.points ?? 0) > 0,
    recent: recent >= 0,
    reasons: reasonsOf(parts),
  };
}

const HABIT = 'why.habit';

function habitPart({ id }: Template, { habits }: ReplyContext): Part {
  const times = habits?.get(id) ?? 0;
  if (times < HABIT_FROM) return { points: 0 };
  return { points: (POINTS.habit * Math.min(times, HABIT_FULL)) / HABIT_FULL, key: HABIT };
}

function reasonsOf(parts: Part[]): Suggestion['reasons'] {
  return parts
    .filter((part) => part.key !== undefined && part.points >= 0)
    .sort((a, b) => Number(b.key === HABIT) - Number(a.key === HABIT) || b.points - a.points)
    .map(({ key = '', value }) => (value === undefined ? { key } : { key, value }));
}

function intentPart({ intents }: Template, context: ReplyContext): Part {
  const leading = leadingIntent(context);
  if (intents.includes(leading)) {
    return { points: POINTS.intent, key: 'why.intent', value: leading };
  }
  if (intents.length === 0) return { points: 0 };
  const other = intents.find((intent) => context.intents.includes(intent));
  if (!other) return { points: POINTS.wrongIntent };
  return { points: POINTS.otherIntent, key: 'why.intent', value: other };
}

function stepPart({ step }: Template, context: ReplyContext): Part {
  const place = stepsAhead(context).indexOf(step);
  if (place < 0) return { points: POINTS.wrongStep };
  const points = POINTS.step[Math.min(place, POINTS.step.length - 1)] ?? 0;
  return { points, key: 'why.nextStep', value: step };
}

function sentimentPart({ sentiments }: Template, { sentiment }: ReplyContext): Part {
  if (sentiments.length === 0) return { points: 0 };
  if (!sentiments.includes(sentiment)) return { points: POINTS.wrongSentiment };
  return { points: POINTS.sentiment, key: 'why.sentiment', value: sentiment };
}
