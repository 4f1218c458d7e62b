import type { Correction } from '../../utils/cases/types.ts';
import type { Words } from '../../utils/i18n.ts';
import { teamName } from '../../utils/settings/team-name.ts';
import type { Settings } from '../../utils/settings/types.ts';

/** The labels of a reading, or of what was corrected in one, in the person's words. */
export function labelsOf(changes: Correction, words: Words, settings: Settings): string[] {
  const { t } = words;
  const labels: string[] = [];
  if (changes.sentiment) labels.push(t(`sentiment.${changes.sentiment}`));
  for (const intent of changes.intents ?? []) labels.push(t(`intent.${intent}`));
  if (changes.urgency) labels.push(t(`urgency.${changes.urgency}`));
  if (changes.team) labels.push(teamName(changes.team, settings, words));
  if (changes.needsReply !== undefined) {
    labels.push(t(changes.needsReply ? 'triage.needsReply' : 'triage.noReply'));
  }
  return labels;
}
