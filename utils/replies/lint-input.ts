import type { CaseRow } from '../cases/types.ts';
import type { LintInput } from './lint/types.ts';

/**
 * What the linter must know of a case; where the page does not tell which comment is answered, it
 * looks only at what needs no comment.
 */
export function lintInputOf(
  row: CaseRow | null,
  reply: Pick<LintInput, 'reply' | 'network' | 'channel' | 'history'>,
): LintInput {
  if (!row) return { ...reply, comment: { text: '', sentiment: 'neutral', intents: [] } };
  const { text, sentiment, intents, clock, triage } = row;
  return {
    ...reply,
    comment: { text, sentiment, intents },
    acknowledged: clock.answers.length > 0,
    ...(triage && { lang: triage.language }),
  };
}
