import { type CueMatch, findCues } from './cues.ts';
import { disguisedWords } from './disguise.ts';
import { intentsOf, type Points, pointsOf } from './intents.ts';
import { detectLanguage } from './language.ts';
import { needsReply } from './reply.ts';
import { type Feeling, feelingOf } from './sentiment.ts';
import { spamSigns } from './spam.ts';
import { teamOf } from './teams.ts';
import { READ_LIMIT, type Token, tokenise } from './tokens.ts';
import type { Intent, LanguageTag, Reason, Route, Triage } from './types.ts';
import { PRESSING_FROM, pressingOf, urgencyOf } from './urgency.ts';

export { isUsableTerm, matchWatchTerms } from './watch.ts';

/** Words shown for one reason; more would be a list, not a reason. */
const WORDS_SHOWN = 4;

export interface TriageOptions {
  /** Which team takes what; empty: the team that most words speak of. */
  routes: Route[];
  /** From how much pressing, 0 to 1, a comment needs a person now; see `PRESSING_FROM`. */
  pressingFrom?: number;
}

/**
 * Reads one comment: language, feeling, what it wants, how soon, for whom, and why.
 * Deterministic, synchronous, linear in the length of the text; never throws.
 * @param text hostile; its first 10,000 UTF-16 units are read
 */
export function triage(text: string, options: TriageOptions): Triage {
  const all = tokenise(text);
  const tokens = all.filter((token) => token.kind === 'word' || token.kind === 'emoji');
  const language = detectLanguage(text.slice(0, READ_LIMIT), tokens);
  const cues = findCues(tokens, language);
  const feeling = feelingOf(tokens, cues, language);
  const read = text.slice(0, READ_LIMIT);
  const promotion = spamSigns(read, all);
  const points = pointsOf(cues);
  points.spam += promotion.points;
  const disguised = disguisedWords(read);
  points.abuse += 2 * disguised.length;
  const intents = intentsOf(points, feeling, all, cues, language);
  const routed = teamOf(intents, tokens, options.routes);
  const pressing = pressingOf(intents, cues, feeling.score);
  const from = options.pressingFrom ?? PRESSING_FROM;
  const urgency = urgencyOf(intents, pressing, routed.team, from);
  const quote = quoter(text);
  const spans = (places: readonly Place[]) => spansOf(tokens, places);
  return {
    language,
    sentiment: feeling.mood,
    score: feeling.score,
    intents,
    urgency,
    pressing,
    team: routed.team,
    needsReply: needsReply(intents, tokens.length),
    confidence: confidenceOf(intents, points, feeling, language, text),
    reasons: [
      ...quote(`sentiment:${feeling.mood}`, spans(feeling.places)),
      ...intents.flatMap((intent) =>
        quote(`intent:${intent}`, [
          ...spans(placesOf(cues, intent)),
          ...(intent === 'spam' ? promotion.places : []),
          ...(intent === 'abuse' ? disguised : []),
        ]),
      ),
      ...(urgency === 'high' ? quote('urgency:high', spans(placesOf(cues, 'high'))) : []),
      ...quote(`team:${routed.team}`, spans(routed.matches)),
    ],
  };
}

const placesOf = (cues: readonly CueMatch[], label: string): CueMatch[] =>
  cues
    .filter((cue) => cue.value.label === label)
    .sort((a, b) => Number(a.value.strength === 'weak') - Number(b.value.strength === 'weak'));

type Place = { from: number; to: number };

type Span = { start: number; end: number };

function spansOf(tokens: readonly Token[], places: readonly Place[]): Span[] {
  return places.flatMap(({ from, to }) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** Turns spans into words exactly as they stand in the text; no words, no reason. */
function quoter(text: string) {
  return (label: string, spans: readonly Span[]): Reason[] => {
    const words = new Set<string>();
    for (const { start, end } of spans) {
      if (words.size < WORDS_SHOWN) words.add(text.slice(start, end));
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
