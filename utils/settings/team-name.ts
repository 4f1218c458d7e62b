import { isMessageKey, type Words } from '../i18n.ts';
import type { Level } from '../sla/types.ts';
import type { TeamId } from '../triage/types.ts';
import type { Settings } from './types.ts';

/** The name the person gave the team; else the built-in one; else its id. */
export function teamName(id: TeamId, settings: Settings, words: Words): string {
  const own = settings.teams.find((team) => team.id === id)?.name;
  if (own) return own;
  const key = `team.${id}`;
  return isMessageKey(key) ? words.t(key) : id;
}

/** Whom an escalation level names, and how they are reached; empty where that was not written down. */
export function toldOne(
  notify: Level['notify'],
  settings: Settings,
  words: Words,
): { name: string; contact: string } {
  if ('person' in notify) return { name: notify.person, contact: '' };
  const contact = settings.teams.find((team) => team.id === notify.team)?.contact ?? '';
  return { name: teamName(notify.team, settings, words), contact: contact.trim() };
}
