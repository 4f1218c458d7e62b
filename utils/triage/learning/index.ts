import { needsReply } from '../reply.ts';
import { INTENTS, type Intent, SENTIMENTS, TEAMS, type Triage, URGENCIES } from '../types.ts';
import { featuresOf } from './features.ts';
import { Layer } from './learner.ts';
import { LEARNED, type Lesson } from './lessons.ts';

export { type Lesson, MOST_LESSONS } from './lessons.ts';

/** Reads a comment as the person's corrections have taught. */
export type Taught = (text: string, own: Triage) => Triage;

interface Seen extends Lesson {
  features: number[];
  base: Triage;
}

/**
 * Learns from corrections, on this device alone. A question that nobody ever corrected is left to
 * the engine; for one that was, whatever else was handled as it stood counts as right.
 * @param lessons any order; they are learnt from oldest to newest
 * @param read what the engine itself says of a text
 */
export function learn(lessons: readonly Lesson[], read: (text: string) => Triage): Taught {
  const seen = lessons
    .toSorted((a, b) => a.at - b.at || (a.caseId < b.caseId ? -1 : 1))
    .map((lesson) => ({ ...lesson, features: featuresOf(lesson.text), base: read(lesson.text) }));
  const teams = [
    ...new Set([
      ...TEAMS,
      'none',
      ...seen.flatMap(({ base, taught }) => [base.team, taught.team ?? base.team]),
    ]),
  ];
  const mood = question(seen, SENTIMENTS, 'sentiment');
  const urgency = question(seen, URGENCIES, 'urgency');
  const team = question(seen, teams, 'team');
  const reply = question(seen, [false, true], 'needsReply');
  const intents = INTENTS.map((intent) => intentOf(seen, intent));
  return (text, own) => {
    const features = featuresOf(text);
    if (features.length < 2) return own; // no words of its own to be recognised by
    const found = INTENTS.filter(
      (intent, at) => intents[at]?.(features, own) ?? own.intents.includes(intent),
    );
    // Small talk stands alone.
    const wanted = found.length > 1 ? found.filter((intent) => intent !== 'chatter') : found;
    const intentsNow = wanted.length === 0 || isEqual(wanted, own.intents) ? own.intents : wanted;
    // Taught that it is praise, it is answered as praise is, unless that was taught otherwise.
    const answered = intentsNow === own.intents ? own.needsReply : needsReply(intentsNow, 0);
    const sentiment = mood(features, own.sentiment);
    const now: Triage = {
      ...own,
      sentiment,
      score: sentiment === own.sentiment ? own.score : SCORES[sentiment],
      urgency: urgency(features, own.urgency),
      team: team(features, own.team),
      needsReply: reply(features, answered),
      intents: intentsNow,
    };
    return withReasons(now, own);
  };
}

/** A layer for one question, where it was ever corrected; else the engine's own answer. */
function question<K extends 'sentiment' | 'urgency' | 'team' | 'needsReply'>(
  seen: readonly Seen[],
  answers: readonly Triage[K][],
  part: K,
): (features: readonly number[], own: Triage[K]) => Triage[K] {
  if (seen.every(({ taught }) => taught[part] === undefined)) return (_, own) => own;
  const layer = new Layer(
    answers.length,
    seen.map(({ features, base, taught }) => ({
      features,
      base: answers.indexOf(base[part]),
      right: answers.indexOf((taught[part] ?? base[part]) as Triage[K]),
    })),
  );
  return (features, own) => {
    const base = answers.indexOf(own);
    // An answer that no lesson knows, such as a new team, is one that the layer cannot weigh.
    return base < 0 ? own : (answers[layer.answer(features, base)] ?? own);
  };
}

/** Each intent is a yes or no of its own: a comment may have several. */
function intentOf(
  seen: readonly Seen[],
  intent: Intent,
): ((features: readonly number[], own: Triage) => boolean) | null {
  if (seen.every(({ taught }) => taught.intents === undefined)) return null;
  const layer = new Layer(
    2,
    seen.map(({ features, base, taught }) => ({
      features,
      base: Number(base.intents.includes(intent)),
      right: Number((taught.intents ?? base.intents).includes(intent)),
    })),
  );
  return (features, own) => layer.answer(features, Number(own.intents.includes(intent))) === 1;
}

const isEqual = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one));

/** A feeling that was taught has no words of the lists to be weighed by: a clear one of its kind. */
const SCORES = { negative: -0.5, neutral: 0, positive: 0.5 } as const;

/** Reasons of what no longer holds go; that it was taught is a reason of its own. */
function withReasons(now: Triage, own: Triage): Triage {
  const holds = ({ label }: Triage['reasons'][number]) => {
    const [part = '', value = ''] = label.split(':');
    if (part === 'sentiment') return value === now.sentiment;
    if (part === 'intent') return now.intents.some((intent) => intent === value);
    if (part === 'urgency') return value === now.urgency;
    return part !== 'team' || value === now.team;
  };
  const isOwn =
    now.sentiment === own.sentiment &&
    now.urgency === own.urgency &&
    now.team === own.team &&
    now.needsReply === own.needsReply &&
    now.intents === own.intents;
  if (isOwn) return own;
  return { ...now, reasons: [...own.reasons.filter(holds), { label: LEARNED, words: [] }] };
}
