import { type CueMatch, findCues } from './cues.ts';
import { intentsOf, type Points, pointsOf } from './intents.ts';
import { detectLanguage } from './language.ts';
import { routeTo } from './routes.ts';
import { type Feeling, feelingOf } from './sentiment.ts';
import { READ_LIMIT, type Token, tokenise } from './tokens.ts';
import type { Intent, LanguageTag, Reason, Route, Triage, Urgency } from './types.ts';

export { DEFAULT_ROUTES } from './routes.ts';
export { isUsableTerm, matchWatchTerms } from './watch.ts';

/** Words shown for one reason; more would be a list, not a reason. */
const WORDS_SHOWN = 4;

/**
 * Reads one comment: language, feeling, what it wants, how soon, for whom, and why.
 * Deterministic, synchronous, linear in the length of the text; never throws.
 * @param text hostile; its first 10,000 UTF-16 units are read
 * @param options.routes which team takes what; empty: `DEFAULT_ROUTES`
 */
export function triage(text: string, options: { routes: Route[] }): Triage {
  const all = tokenise(text);
  const tokens = all.filter((token) => token.kind === 'word' || token.kind === 'emoji');
  const language = detectLanguage(text.slice(0, READ_LIMIT), tokens);
  const cues = findCues(tokens, language);
  const feeling = feelingOf(tokens, cues, language);
  const points = pointsOf(cues);
  const intents = intentsOf(points, feeling, all, cues, language);
  const urgency = urgencyOf(intents, cues);
  const routed = routeTo(intents, tokens, options.routes);
  const quote = quoter(text, tokens);
  return {
    language,
    sentiment: feeling.mood,
    score: feeling.score,
    intents,
    urgency,
    team: routed.team,
    needsReply: intents.some((intent) => ANSWERED.includes(intent)),
    confidence: confidenceOf(intents, points, feeling, language, text),
    reasons: [
      ...quote(`sentiment:${feeling.mood}`, feeling.places),
      ...intents.flatMap((intent) => quote(`intent:${intent}`, placesOf(cues, intent))),
      ...(urgency === 'high' ? quote('urgency:high', placesOf(cues, 'high')) : []),
      ...quote(`team:${routed.team}`, routed.matches),
    ],
  };
}

/** What a good manager answers; chatter, spam and mere insults are left alone. */
const ANSWERED: Intent[] = ['crisis', 'complaint', 'question', 'praise', 'suggestion', 'lead'];

function urgencyOf(intents: Intent[], cues: readonly CueMatch[]): Urgency {
  if (intents.includes('crisis')) return 'crisis';
  const pressing = cues.some((cue) => cue.value.label === 'high');
  if (intents.includes('complaint')) return pressing ? 'high' : 'normal';
  return intents.includes('question') || intents.includes('lead') ? 'normal' : 'low';
}

const placesOf = (cues: readonly CueMatch[], label: string): CueMatch[] =>
  cues
    .filter((cue) => cue.value.label === label)
    .sort((a, b) => Number(a.value.strength === 'weak') - Number(b.value.strength === 'weak'));

type Place = { from: number; to: number };

/** Turns places into words exactly as they stand in the text; no words, no reason. */
function quoter(text: string, tokens: readonly Token[]) {
  return (label: string, places: readonly Place[]): Reason[] => {
    const words = new Set<string>();
    for (const { from, to } of places) {
      const first = tokens[from];
      const last = tokens[to - 1];
      if (first && last && words.size < WORDS_SHOWN) words.add(text.slice(first.start, last.end));
    }
    return words.size > 0 ? [{ label, words: [...words] }] : [];
  };
}

/**
 * How sure the engine is, 0 to 1. Not a measured probability: it grows with cues that agree and
 * with the strength of feeling, and is low where the language is not known or the text was cut.
 */
function confidenceOf(
  intents: Intent[],
  points: Points,
  feeling: Feeling,
  language: LanguageTag,
  text: string,
): number {
  const known = language === 'en' || language === 'fa';
  const first = intents[0] ?? 'chatter';
  // "Nothing found" in a short text is likely right; in a long one more likely missed.
  if (first === 'chatter') return known ? (text.length < 200 ? 0.5 : 0.35) : 0.2;
  const cues = Math.min(points[first], 6) / 6;
  const sure = 0.4 + 0.35 * cues + 0.2 * Math.abs(feeling.score);
  return Math.round(sure * (known ? 1 : 0.6) * (text.length > READ_LIMIT ? 0.6 : 1) * 100) / 100;
}
