import type { CueIntent, CueMatch } from './cues.ts';
import type { Feeling } from './sentiment.ts';
import type { Token } from './tokens.ts';
import type { Intent, LanguageTag } from './types.ts';

const STRONG = 2;
/** Half a strong cue, so that two of them say it together. */
const WEAK = 1;
/** For what must not be said lightly of anybody, it takes three weak words. */
const WEAK_GRAVE = 0.7;
const ENOUGH = 2;
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
  const grumbles = points.complaint >= ENOUGH && feeling.mood !== 'positive';
  if (points.spam >= ENOUGH && !grumbles) return ['spam'];
  const found: Intent[] = [];
  if (points.crisis >= ENOUGH) found.push('crisis');
  const insulted = points.abuse >= ENOUGH;
  // An insult with a grievance in it is a grievance; without one it is only an insult.
  if (grumbles || found.length > 0) found.push('complaint');
  else if (!insulted && feeling.mood === 'negative' && points.suggestion < ENOUGH) {
    found.push('complaint');
  }
  const angry = found.length > 0;
  if (points.lead >= ENOUGH && !angry) found.push('lead');
  if (asks(points, all, cues, language, angry)) found.push('question');
  if (points.suggestion >= ENOUGH) found.push('suggestion');
  if (praises(points, feeling)) found.push('praise');
  if (insulted) found.push('abuse');
  return found.length > 0 ? found : ['chatter'];
}

function praises(points: Points, { mood, score }: Feeling): boolean {
  if (mood !== 'positive') return false;
  // Without a word of praise it takes more than one mild word: "happy" may be about the weather.
  return points.praise >= WEAK || score >= 0.5;
}

/** A question in anger is mostly none: "how hard is it to answer?" wants no explanation. */
function asks(
  points: Points,
  all: readonly Token[],
  cues: readonly CueMatch[],
  language: LanguageTag,
  angry: boolean,
): boolean {
  const marked = all.some(({ kind, norm }) => kind === 'mark' && /[?؟]/.test(norm));
  if (marked) return !angry || cues.some(isStrongQuestion);
  if (angry || points.question < ENOUGH) return false;
  // English without a mark asks only where a sentence begins so: "I know how to cook" does not.
  return language !== 'en' || cues.some((cue) => isStrongQuestion(cue) && opens(all, cue.from));
}

/** May stand before a question: "Hi there, how do I …", "please can you …". */
const OPENERS = new Set(
  'hi hey hello there dear team please so and also but ok quick question'.split(' '),
);

/** Whether a sentence begins at the word with this place among the words, greetings left aside. */
function opens(all: readonly Token[], place: number): boolean {
  let word = -1;
  let open = true;
  for (const { kind, norm } of all) {
    if (kind === 'mark') open = true;
    if (kind !== 'word' && kind !== 'emoji') continue;
    word += 1;
    if (word === place) return open;
    open = (open && OPENERS.has(norm)) || kind === 'emoji';
  }
  return false;
}

const isStrongQuestion = ({ value }: CueMatch): boolean =>
  value.label === 'question' && value.strength === 'strong';
