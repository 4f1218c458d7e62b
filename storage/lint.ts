import { wordsOf } from '../utils/i18n.ts';
import type { LintNote, ToBackground } from '../utils/messaging/protocol.ts';
import { lint } from '../utils/replies/lint/index.ts';
import { lintInputOf } from '../utils/replies/lint-input.ts';
import type { ReplyLanguage } from '../utils/replies/types.ts';
import type { Settings } from '../utils/settings/types.ts';
import { getCases } from './cases.ts';
import { rememberedReplies } from './recent-replies.ts';

/**
 * What there is to say of a reply in a network's own box, in the person's words.
 * @param language the person's own
 */
export async function lintReply(
  { network, channel, caseId, text }: ToBackground['reply:lint']['in'],
  settings: Settings,
  language: ReplyLanguage,
): Promise<LintNote[]> {
  const [row] = caseId === null ? [] : await getCases([caseId]);
  const { t } = wordsOf(language);
  const input = lintInputOf(row ?? null, {
    reply: text,
    network,
    channel,
    history: await rememberedReplies(network),
  });
  return lint(input, { off: new Set(settings.lint.off) }).map(({ why, ...finding }) => ({
    ...finding,
    message: t(why.key, why.params),
  }));
}
