import type { CueMatch } from './cues.ts';
import type { Intent, Urgency } from './types.ts';

const STRONG = 2;
const WEAK = 1;
/** A complaint with any sign of a person who is stuck, loses money or time, was ignored or leaves. */
const ENOUGH = 1;
/** A question presses only where more than one thing says so: "can I pay today?" does not. */
const ENOUGH_TO_ASK = 4;

/**
 * How soon an answer is due: `crisis` where people come to harm, `high` for a complaint of somebody
 * who is stuck, loses time or money, was ignored or leaves, `normal` for what wants an answer within
 * the day, `low` for the rest. Chosen for recall: a pressing case that is missed costs more.
 */
export function urgencyOf(
  intents: readonly Intent[],
  cues: readonly CueMatch[],
  team: string,
): Urgency {
  if (intents.includes('crisis')) return 'crisis';
  const pressing = pressingPoints(cues);
  if (intents.includes('complaint')) return pressing >= ENOUGH ? 'high' : 'normal';
  if (intents.includes('question') && pressing >= ENOUGH_TO_ASK) return 'high';
  if (intents.includes('lead')) return 'normal';
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
