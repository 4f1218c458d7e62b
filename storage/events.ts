import { v7 as uuidv7 } from 'uuid';
import { fold } from '../utils/cases/fold.ts';
import { project, type StoredCase } from '../utils/cases/project.ts';
import type { CaseEvent, NewEvent } from '../utils/cases/types.ts';
import type { PolicyBook } from '../utils/sla/types.ts';
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
 * @returns the rows that changed.
 */
export async function append(
  events: readonly NewEvent[],
  context: { book: PolicyBook; now: number },
): Promise<StoredCase[]> {
  const fresh = (await withoutKnownKeys(events)).map((event) => stamp(event, context.now));
  if (fresh.length === 0) return [];
  await db.events.bulkAdd(fresh);
  const started = new Set(
    fresh.flatMap((event) => (event.type === 'captured' ? [event.caseId] : [])),
  );
  const touched = [...new Set(fresh.map((event) => event.caseId))];
  // A case that starts here has no older events: no need to look for them.
  const older = touched.filter((id) => !started.has(id));
  const log = older.length === 0 ? fresh : await db.events.where('caseId').anyOf(older).toArray();
  const rows = foldAll(
    older.length === 0 ? fresh : [...log, ...fresh.filter((e) => started.has(e.caseId))],
    context,
  );
  await db.cases.bulkPut(rows);
  return rows;
}

/** Folds many cases' events into stored rows. */
export function foldAll(
  events: readonly CaseEvent[],
  context: { book: PolicyBook; now: number },
): StoredCase[] {
  const byCase = Map.groupBy(events, (event) => event.caseId);
  return [...byCase.values()].flatMap((log) => {
    const row = fold(log);
    return row ? [project(row, context.book, context.now)] : [];
  });
}

async function withoutKnownKeys(events: readonly NewEvent[]): Promise<NewEvent[]> {
  const keys = events.flatMap((event) => (event.key ? [event.key] : []));
  if (keys.length === 0) return [...events];
  const known = new Set(await storedKeys(keys));
  return events.filter((event) => {
    if (!event.key) return true;
    if (known.has(event.key)) return false;
    known.add(event.key);
    return true;
  });
}

async function storedKeys(keys: string[]): Promise<string[]> {
  return (await db.events.where('key').anyOf(keys).keys()).map(String);
}
