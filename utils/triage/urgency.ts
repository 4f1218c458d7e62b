import type { CueMatch } from './cues.ts';
import { likelihoodKept } from './likelihood.ts';
import type { Intent, Urgency } from './types.ts';

const STRONG = 2;
const WEAK = 1;

/**
 * From here on a comment needs a person now. Chosen for recall: a pressing case that is missed costs
 * more than one that could have waited. A person can move it (`Settings.pressingFrom`).
 */
export const PRESSING_FROM = 0.5;

/** Log-odds that somebody is stuck, before any sign of it, by what the comment is. */
const COMPLAINT = -1;
/** "Can I pay today?" does not press; more than one thing must say so. */
const QUESTION = -4;
const OTHER = -6;
/** What a point of pressing words adds, in log-odds. */
const POINT = 1;
/** What the worst feeling adds to a complaint. */
const ANGER = 0.8;

/**
 * How much speaks for "this needs a person now", 0 to 1: 1 where people come to harm, about
 * {@link PRESSING_FROM} for a complaint with one sign that somebody is stuck, loses time or money,
 * was ignored or leaves. It orders comments; it is not a measured probability.
 * @param score of feeling, -1 to 1
 */
export function pressingOf(
  intents: readonly Intent[],
  cues: readonly CueMatch[],
  score: number,
): number {
  if (intents.includes('crisis')) return 1;
  const points = pressingPoints(cues) * POINT;
  const odds = intents.includes('complaint')
    ? COMPLAINT + points + ANGER * Math.max(0, -score)
    : (intents.includes('question') ? QUESTION : OTHER) + points;
  return likelihoodKept(odds);
}

/**
 * How soon an answer is due: `crisis` where people come to harm, `high` from the threshold on,
 * `normal` for what wants an answer within the day, `low` for the rest.
 * @param pressing see {@link pressingOf}
 * @param from 0 to 1
 */
export function urgencyOf(
  intents: readonly Intent[],
  pressing: number,
  team: string,
  from: number,
): Urgency {
  if (intents.includes('crisis')) return 'crisis';
  if (pressing >= from) return 'high';
  if (intents.includes('complaint') || intents.includes('lead')) return 'normal';
  // The name of a song can wait.
  return intents.includes('question') && team !== 'content' ? 'normal' : 'low';
}

function pressingPoints(cues: readonly CueMatch[]): number {
  const seen = new Set<string>();
  let points = 0;
  for (const { value, phrase } of cues) {
    if (value.label !== 'high' || seen.has(phrase)) continue;
    seen.add(phrase);
    points += value.strength === 'strong' ? STRONG : WEAK;
  }
  return points;
}
