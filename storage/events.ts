import { Dexie } from 'dexie';
import { v7 as uuidv7 } from 'uuid';
import { fold } from '../utils/cases/fold.ts';
import { project, type StoredCase } from '../utils/cases/project.ts';
import type { CaseEvent, NewEvent } from '../utils/cases/types.ts';
import type { Policy } from '../utils/sla/types.ts';
import { db } from './database.ts';

/** The events of a case, oldest first. */
export async function eventsOf(caseId: string): Promise<CaseEvent[]> {
  return db.events.where('caseId').equals(caseId).sortBy('id');
}

/** Gives a new event its id, which sorts by the time of recording. @param at Unix milliseconds */
export function stamp(event: NewEvent, at: number): CaseEvent {
  return { ...event, at: event.at ?? at, id: uuidv7() } as CaseEvent;
}

/**
 * Appends events and brings the rows of their cases up to date. Must run inside a read-write
 * transaction over `events` and `cases`. Events whose key is already stored are left out.
 *
 * Nothing is asked before it is written: the browser keeps the order of requests in a transaction,
 * so the rows of new cases follow their events at once, and the store works while we fold. A key
 * that turns out to be taken is rare, and its case is then folded again from the log.
 * @returns the rows that changed.
 */
export async function append(
  events: readonly NewEvent[],
  context: { policy: Policy; now: number },
): Promise<StoredCase[]> {
  if (events.length === 0) return [];
  const stamped = events.map((event) => stamp(event, context.now));
  const adding = addUnknown(stamped);
  const byCase = Map.groupBy(stamped, (event) => event.caseId);
  // A case that starts here has no older events: no need to look for them.
  const starts = [...byCase.values()].filter((log) => log.some(({ type }) => type === 'captured'));
  const started = foldAll(starts.flat(), context);
  const writing = started.length === 0 ? null : db.cases.bulkPut(started);
  const [left] = await Promise.all([adding, writing]);
  const changed = (id: string) => byCase.get(id)?.some((event) => !left.has(event)) ?? false;
  const whole = new Set(starts.flat().flatMap((event) => (left.has(event) ? [event.caseId] : [])));
  const sure = started.filter((row) => !whole.has(row.id));
  const known = new Set(sure.map((row) => row.id));
  const again = [...byCase.keys()].filter((id) => whole.has(id) || (!known.has(id) && changed(id)));
  if (again.length === 0) return sure;
  const rows = foldAll(await db.events.where('caseId').anyOf(again).toArray(), context);
  await db.cases.bulkPut(rows);
  return [...sure, ...rows.filter((row) => changed(row.id))];
}

/** Folds many cases' events into stored rows. */
export function foldAll(
  events: readonly CaseEvent[],
  context: { policy: Policy; now: number },
): StoredCase[] {
  const byCase = Map.groupBy(events, (event) => event.caseId);
  return [...byCase.values()].flatMap((log) => {
    const row = fold(log);
    return row ? [project(row, context.policy, context.now)] : [];
  });
}

/**
 * Adds events all at once. @returns those that were left out, since their key is stored already
 * @throws where the store failed in any other way
 */
async function addUnknown(events: readonly CaseEvent[]): Promise<ReadonlySet<CaseEvent>> {
  const left = new Set<CaseEvent>();
  try {
    await db.events.bulkAdd(events);
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    for (const [position, failure] of Object.entries(error.failuresByPos)) {
      const event = events[Number(position)];
      if (failure.name !== 'ConstraintError' || !event) throw error;
      left.add(event);
    }
  }
  return left;
}
