import { isMessageKey, type Words } from '../../utils/i18n.ts';
import type { Settings } from '../../utils/settings/types.ts';
import type { TeamId } from '../../utils/triage/types.ts';

/** The name the person gave the team; else the built-in one; else its id. */
export function teamName(id: TeamId, settings: Settings, words: Words): string {
  const own = settings.teams.find((team) => team.id === id)?.name;
  if (own) return own;
  const key = `team.${id}`;
  return isMessageKey(key) ? words.t(key) : id;
}
