import type { Intent } from './types.ts';

/** What a good manager answers; chatter, spam and mere insults are left alone. */
const ANSWERED: ReadonlySet<Intent> = new Set([
  'crisis',
  'complaint',
  'question',
  'praise',
  'suggestion',
  'lead',
]);

/** So many words are rarely said for nothing, even where no intent was found in them. */
const TALKS = 12;
/** Log-odds by which the model must be sure that what wants nothing deserves an answer. */
const SURE = 1;

/**
 * Whether a good manager would answer this comment: whoever wants something, and small talk that the
 * model, or without one its length, says is more than that.
 * @param words how many words it has
 * @param odds of an answer by the model, in log-odds
 */
export const needsReply = (intents: readonly Intent[], words: number, odds?: number): boolean =>
  intents.some((intent) => ANSWERED.has(intent)) ||
  (intents[0] === 'chatter' && (odds === undefined ? words > TALKS : odds > SURE));
