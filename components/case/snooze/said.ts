import type { Words } from '../../../utils/i18n.ts';
import { Temporal } from '../../../utils/sla/temporal.ts';
import { type TargetId, WEEKDAYS } from '../../../utils/sla/types.ts';
import type { Reading } from '../../../utils/snooze/index.ts';

/** When a case would come back, Unix milliseconds; null: when the customer answers. */
export type Until = number | null;

/** The target that stands next. */
export interface Due {
  target: TargetId;
  /** Unix milliseconds. */
  at: number;
}

/** What a reading asks for; undefined where it is refused, or nothing was written. */
export function untilOf(reading: Reading): Until | undefined {
  if (reading.kind === 'untilAnswer') return null;
  return reading.kind === 'until' ? reading.until : undefined;
}

/** "Back Sunday 29 Nov, 09:00": with the day of the week where it is neither today nor tomorrow. */
export function backWords(until: Until, now: number, timeZone: string, words: Words): string {
  if (until === null) return words.t('snooze.backAnswer');
  const time = words.moment(until, now);
  const [date, today] = [until, now].map((at) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate(),
  );
  const day = date && WEEKDAYS[date.dayOfWeek - 1];
  if (!day || !today || today.until(date).days < 2) return words.t('snooze.back', { time });
  return words.t('snooze.backOn', { day: words.weekday(day), time });
}

/** True where a target is due between now and then, so that it would be missed unseen. */
export function isAfterDue(until: Until, due: Due | null, now: number): boolean {
  return due !== null && until !== null && due.at > now && until > due.at;
}

/** What is due while the case is away. @param until undefined where nothing is chosen yet */
export function dueWords(
  due: Due,
  until: Until | undefined,
  now: number,
  { t, moment }: Words,
): string {
  const params = { target: t(`snooze.target.${due.target}`), time: moment(due.at, now) };
  if (due.at <= now) return t('snooze.over', params);
  if (until === null) return t('snooze.dueMaybe', params);
  const isBefore = until !== undefined && isAfterDue(until, due, now);
  return t(isBefore ? 'snooze.dueBefore' : 'snooze.due', params);
}
