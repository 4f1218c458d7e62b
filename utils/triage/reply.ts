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

/**
 * Whether a good manager would answer this comment.
 * @param words how many words it has
 */
export const needsReply = (intents: readonly Intent[], words: number): boolean =>
  intents.some((intent) => ANSWERED.has(intent)) || (intents[0] === 'chatter' && words > TALKS);
