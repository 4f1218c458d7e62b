import type { Params, Words } from '../../../utils/i18n.ts';
import type { StoredLevel } from '../../../utils/sla/plan.ts';
import type { Moments, Preview } from '../../../utils/sla/preview.ts';
import { WEEKDAYS, type Weekday } from '../../../utils/sla/types.ts';
import type { Intent } from '../../../utils/triage/types.ts';

const DAY = 86_400_000;
/** Beyond this a weekday alone could be read as the wrong one. */
const NEAR = 6 * DAY;

/** Something that is told on the way: a warning or a level. */
export interface Told {
  /** Unix ms; null: open time never comes to it. */
  at: number | null;
  text: string;
}

/**
 * The next time that a clock on the wall shows this, in the browser's zone.
 * @param time `HH:MM`
 * @returns Unix ms, always later than `now`
 */
export function nextAt(day: Weekday, time: string, now: number): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = new Date(now);
  const ahead = (WEEKDAYS.indexOf(day) - WEEKDAYS.indexOf(weekdayOf(now)) + 7) % 7;
  at.setDate(at.getDate() + ahead);
  at.setHours(hours, minutes, 0, 0);
  if (at.getTime() <= now) at.setDate(at.getDate() + 7);
  return at.getTime();
}

/** `Saturday 10:00` near `from`, the whole date where that could be another Saturday. */
export function whenOf(at: number, from: number, words: Words): string {
  if (Math.abs(at - from) >= NEAR) return words.full(at);
  const day = words.weekday(weekdayOf(at));
  return words.t('policy.when', { day, time: words.moment(at, at) });
}

/** What becomes of a case of this kind, sentence by sentence. @param at Unix ms, when it is posted */
export function sentencesOf(preview: Preview, intent: Intent, at: number, words: Words): string[] {
  const { t } = words;
  const posted = whenOf(at, at, words);
  const said: string[] = [];
  const parts = (['acknowledge', 'resolve'] as const).flatMap((target) => {
    const due = dueOf(preview[target], at, words);
    return due ? [t(`policy.said.${target}${due.risk}`, due.moments)] : [];
  });
  const key = preview.policy.startAt === 'posted' ? 'policy.said.posted' : 'policy.said.seen';
  if (parts.length > 0) {
    const kind = t(`policy.kind.${intent}`);
    said.push(t(key, { kind, at: posted, parts: words.list(parts) }));
  }
  if (preview.nextReply) {
    const due = dueOf(preview.nextReply, at, words);
    if (due) said.push(t(`policy.said.nextReply${due.risk}`, { ...due.moments, at: posted }));
  }
  for (const target of ['acknowledge', 'nextReply', 'resolve'] as const) {
    if (preview[target]?.due === null) {
      said.push(t('policy.said.never', { target: t(`policy.target.${target}`) }));
    }
  }
  return said;
}

function dueOf({ due, risk }: Moments, at: number, words: Words) {
  if (due === null) return null;
  const moments: Params = { due: whenOf(due, at, words) };
  // At risk in the due instant is not at risk before it.
  if (risk === null || risk >= due) return { risk: '', moments } as const;
  return { risk: 'Risk', moments: { ...moments, risk: whenOf(risk, at, words) } } as const;
}

/** Warnings and levels as they come, oldest first; those that never come at the end. */
export function toldOf(
  preview: Preview,
  nameOf: (notify: StoredLevel['notify']) => string,
  words: Words,
): Told[] {
  const { t } = words;
  const warnings = (['acknowledge', 'nextReply', 'resolve'] as const).flatMap((target) =>
    (preview[target]?.warnings ?? []).map((at) => ({
      at,
      text: t('policy.said.warning', { target: t(`policy.target.${target}`) }),
    })),
  );
  const levels = preview.levels.map(({ at, level }) => ({
    at,
    text: t('policy.said.level', { whom: nameOf(level.notify), what: levelWhat(level, words) }),
  }));
  return [...warnings, ...levels].toSorted((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity));
}

/** `First answer overdue for 2 h`. */
export function levelWhat(level: Omit<StoredLevel, 'notify'>, { t, span }: Words): string {
  const target = t(`policy.target.${level.target}`);
  if (level.afterMinutes === 0) return t(`policy.level.${level.at}`, { target });
  return t(`policy.level.${level.at}For`, { target, time: span(level.afterMinutes) });
}

function weekdayOf(at: number): Weekday {
  return WEEKDAYS[(new Date(at).getDay() + 6) % 7] ?? 'mon';
}
