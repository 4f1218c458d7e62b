import { type CueMatch, findCues } from './cues.ts';
import { type Disguised, disguisedWords } from './disguise.ts';
import { intentsOf, type Points, pointsOf } from './intents.ts';
import { detectLanguage } from './language.ts';
import type { Routed } from './routes.ts';
import { type Feeling, feelingOf } from './sentiment.ts';
import { type SpamSigns, spamSigns } from './spam.ts';
import { teamOf } from './teams.ts';
import { READ_LIMIT, type Token, tokenise } from './tokens.ts';
import type { Intent, LanguageTag } from './types.ts';
import { pressingOf } from './urgency.ts';

/** What lists, cues and signs say of a text: of itself in a language without a model, and as what the model is told. */
export interface Ruling {
  /** As much of the text as was read. */
  read: string;
  /** Every token, marks, links and handles too. */
  all: Token[];
  /** Words and emoji. */
  tokens: Token[];
  language: LanguageTag;
  cues: CueMatch[];
  feeling: Feeling;
  promotion: SpamSigns;
  disguised: Disguised[];
  points: Points;
  intents: Intent[];
  /** See `pressingOf`. */
  pressing: number;
  /** By the words of the text alone. */
  team: Routed;
}

/** Reads a text by rules. Deterministic, linear in its length, never throws. */
export function ruling(text: string): Ruling {
  const read = text.slice(0, READ_LIMIT);
  const all = tokenise(read);
  const tokens = all.filter((token) => token.kind === 'word' || token.kind === 'emoji');
  const language = detectLanguage(read, tokens);
  const cues = findCues(tokens, language);
  const feeling = feelingOf(tokens, cues, language);
  const promotion = spamSigns(read, all);
  const disguised = disguisedWords(read);
  const points = pointsOf(cues);
  points.spam += promotion.points;
  points.abuse += 2 * disguised.length;
  const intents = intentsOf(points, feeling, all, cues, language);
  const pressing = pressingOf(intents, cues, feeling.score);
  const team = teamOf(intents, tokens);
  return {
    read,
    all,
    tokens,
    language,
    cues,
    feeling,
    promotion,
    disguised,
    points,
    intents,
    pressing,
    team,
  };
}
