import type { Crossing } from '../utils/sla/types.ts';
import { db } from './database.ts';

/** Something that is to be told about a case, once. */
export interface Reminder extends Crossing {
  /** `caseId:target:kind`. */
  id: string;
  caseId: string;
  /** When it was told, Unix milliseconds; 0 until then. */
  toldAt: number;
}

/** Notes crossings that are not noted yet; inside the caller's transaction. */
export async function noteCrossings(
  crossings: readonly (Crossing & { caseId: string })[],
): Promise<void> {
  const rows = crossings.map((crossing) => ({
    ...crossing,
    id: `${crossing.caseId}:${crossing.target}:${crossing.kind}`,
    toldAt: 0,
  }));
  const known = await db.reminders.bulkGet(rows.map((row) => row.id));
  await db.reminders.bulkAdd(rows.filter((_, index) => known[index] === undefined));
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

/** What was told lately, newest first: the record; a system notification is only a hint of it. */
export async function listReminders(limit: number): Promise<Reminder[]> {
  return db.reminders.orderBy('at').reverse().limit(limit).toArray();
}
