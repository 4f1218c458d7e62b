/** Labels of triage; one meaning each, see `labels` in the documentation of the product. */
export const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

export const INTENTS = [
  'complaint',
  'question',
  'praise',
  'suggestion',
  'lead',
  'spam',
  'abuse',
  'crisis',
  'chatter',
] as const;
export type Intent = (typeof INTENTS)[number];
/** Intents by what must be answered first: a thank-you with a complaint in it is a complaint. */
export const BY_WEIGHT: readonly Intent[] = [
  'crisis',
  'complaint',
  'lead',
  'question',
  'suggestion',
  'praise',
  'abuse',
  'spam',
  'chatter',
];

export const URGENCIES = ['crisis', 'high', 'normal', 'low'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const TEAMS = ['care', 'product', 'content'] as const;
/** The three default teams (method F2); a person may add others, so a team id is any string. */
export type TeamId = string;

/** BCP 47 primary tag, or `und` where the text does not say. `fa-Latn` is Persian in Latin letters. */
export type LanguageTag = string;

/** Why the engine thinks so. */
export interface Reason {
  /** What these words decided, e.g. `sentiment:negative`, `intent:complaint`, `urgency:high`. */
  label: string;
  /** The words as they stand in the text. */
  words: string[];
}

export interface Triage {
  language: LanguageTag;
  sentiment: Sentiment;
  /** -1 (worst) to 1 (best). */
  score: number;
  intents: Intent[];
  urgency: Urgency;
  /** 0 to 1: how much speaks for "this needs a person now"; readings of old have none. */
  pressing?: number;
  team: TeamId | 'none';
  needsReply: boolean;
  /** 0 to 1. */
  confidence: number;
  reasons: Reason[];
}

/** Which team takes what (method F2); the first route whose intent is among the case's wins. */
export interface Route {
  intent: Intent;
  /** Only where one of these words stands in the text; empty: always. Plain words, never a regex. */
  words: string[];
  team: TeamId;
}
