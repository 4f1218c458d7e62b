import type { Crossing } from '../utils/sla/types.ts';
import { db } from './database.ts';

/** Something that is to be told about a case, once. */
export interface Reminder extends Crossing {
  /** `caseId:target:instance:kind:step`. */
  id: string;
  caseId: string;
  /** When it was told, Unix milliseconds; 0 until then. */
  toldAt: number;
  /** When the list that holds it was looked at, Unix milliseconds; 0 until then. */
  readAt: number;
}

/** Notes crossings that are not noted yet; inside the caller's transaction. */
export async function noteCrossings(
  crossings: readonly (Crossing & { caseId: string })[],
): Promise<void> {
  const rows = crossings.map(
    (crossing): Reminder => ({ ...crossing, id: idOf(crossing), toldAt: 0, readAt: 0 }),
  );
  const known = await db.reminders.bulkGet(rows.map((row) => row.id));
  await db.reminders.bulkAdd(rows.filter((_, index) => known[index] === undefined));
}

const idOf = ({ caseId, target, instance, kind, step }: Crossing & { caseId: string }) =>
  [caseId, target, instance, kind, step].join(':');

/** The case of a reminder's id, whose own id has colons too. */
export function caseOfReminder(id: string): string {
  return id.split(':').slice(0, -4).join(':');
}

/** Reminders that nobody has been told of, oldest first: what was missed is among them. */
export async function untold(): Promise<Reminder[]> {
  return db.reminders.where('toldAt').equals(0).sortBy('at');
}

export async function markTold(ids: readonly string[], now: number): Promise<void> {
  await db.transaction('rw', db.reminders, () =>
    db.reminders.where('id').anyOf(ids).modify({ toldAt: now }),
  );
}

/** Everything noted up to `until` has been looked at. Both Unix milliseconds. */
export async function markRead(until: number, now: number): Promise<void> {
  await db.transaction('rw', db.reminders, () =>
    db.reminders
      .where('readAt')
      .equals(0)
      .filter((reminder) => reminder.at <= until)
      .modify({ readAt: now }),
  );
}

export async function countUnread(): Promise<number> {
  return db.reminders.where('readAt').equals(0).count();
}

/** The record, newest first; a system notification is only a hint of it. */
export async function listReminders(limit: number): Promise<Reminder[]> {
  return db.reminders.orderBy('at').reverse().limit(limit).toArray();
}
