import type { CueIntent, CueMatch } from './cues.ts';
import { asks } from './questions.ts';
import type { Feeling } from './sentiment.ts';
import type { Token } from './tokens.ts';
import type { Intent, LanguageTag } from './types.ts';

const STRONG = 2;
/** Half a strong cue, so that two of them say it together. */
const WEAK = 1;
/** For what must not be said lightly of anybody, it takes three weak words. */
const WEAK_GRAVE = 0.7;
const ENOUGH = 2;
const TWICE = 4;
/** Of the score of feeling, -1 to 1. */
const CLEARLY_BAD = -0.5;
const GRAVE: CueIntent[] = ['spam', 'abuse', 'crisis'];

export type Points = Record<CueIntent, number>;

/** Adds up the cues of each intent. */
export function pointsOf(cues: readonly CueMatch[]): Points {
  const points: Points = {
    complaint: 0,
    question: 0,
    praise: 0,
    suggestion: 0,
    lead: 0,
    spam: 0,
    abuse: 0,
    crisis: 0,
  };
  const counted = new Set<string>();
  for (const { value, phrase } of cues) {
    // The same word twice is not two signs.
    const key = `${value.label} ${phrase}`;
    if (value.label === 'high' || counted.has(key)) continue;
    counted.add(key);
    const weak = GRAVE.includes(value.label) ? WEAK_GRAVE : WEAK;
    points[value.label] += value.strength === 'strong' ? STRONG : weak;
  }
  return points;
}

/**
 * What a text wants, most pressing first; `chatter` alone where it wants nothing.
 * @param all every token, marks too: a question mark is one
 */
export function intentsOf(
  points: Points,
  feeling: Feeling,
  all: readonly Token[],
  cues: readonly CueMatch[],
  language: LanguageTag,
): Intent[] {
  // One kind word ("the box looked fine") does not take a grievance back.
  const grumbles =
    points.complaint >= ENOUGH && (feeling.mood !== 'positive' || points.complaint > points.praise);
  // Who advertises also says "don't ignore this"; who complains may leave a link or a number.
  const wronged = grumbles && points.complaint >= points.spam;
  if (points.spam >= ENOUGH && !wronged) return ['spam'];
  const found: Intent[] = [];
  if (isCrisis(points, feeling, cues)) found.push('crisis');
  const insulted = points.abuse >= ENOUGH || (!grumbles && isInsult(feeling, cues, all));
  // An insult with a grievance in it is a grievance; without one it is only an insult.
  if (grumbles || found.length > 0) found.push('complaint');
  const angry = found.length > 0;
  if (points.lead >= ENOUGH && !angry) found.push('lead');
  const asking = asks({ all, cues, language, angry, buying: found.includes('lead') });
  // A feeling without a word of complaint is one only where nothing else explains the text.
  const told = insulted || found.length > 0 || points.suggestion >= ENOUGH;
  if (!told && grieves(points, feeling, cues, asking)) found.push('complaint');
  if (asking) found.push('question');
  if (points.suggestion >= ENOUGH) found.push('suggestion');
  if (praises(points, feeling) && (!grumbles || points.praise >= ENOUGH)) found.push('praise');
  if (insulted) found.push('abuse');
  return found.length > 0 ? found : ['chatter'];
}

/** One clear sign; lesser ones ("child", "doctor") together, but not in a text that is glad. */
function isCrisis(points: Points, { mood }: Feeling, cues: readonly CueMatch[]): boolean {
  if (points.crisis < ENOUGH) return false;
  const clear = cues.some(({ value }) => value.label === 'crisis' && value.strength === 'strong');
  if (mood !== 'positive') return true;
  // "The hospital scene is great": one such word in praise is what the praise is about.
  return clear && (points.praise < ENOUGH || points.crisis >= TWICE);
}

/** Bad feeling alone must be strong; "the refund has not come" has none and is a grievance. */
function grieves(
  points: Points,
  { mood, score }: Feeling,
  cues: readonly CueMatch[],
  asking: boolean,
): boolean {
  const stuck = cues.some(({ value }) => value.label === 'high' && value.strength === 'strong');
  if (mood !== 'negative') return mood === 'neutral' && stuck && !asking;
  return points.complaint > 0 || stuck || (score <= CLEARLY_BAD && !asking);
}

const YOU = new Set(['you', 'u', 'your', "you're", 'youre', 'ur']);

/** A rude word without a grievance, said to somebody. */
function isInsult({ mood }: Feeling, cues: readonly CueMatch[], all: readonly Token[]): boolean {
  return (
    mood === 'negative' &&
    cues.some(({ value }) => value.label === 'abuse') &&
    all.some(({ norm }) => YOU.has(norm))
  );
}

function praises(points: Points, { mood, score }: Feeling): boolean {
  if (mood === 'negative') return false;
  if (mood === 'neutral') return points.praise >= ENOUGH && points.complaint < ENOUGH;
  // Without a word of praise it takes more than one mild word: "happy" may be about the weather.
  return points.praise >= WEAK || score >= 0.5;
}
