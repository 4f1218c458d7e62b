import type { NewEvent } from '../utils/cases/types.ts';
import { isSame } from '../utils/same.ts';
import type { Settings } from '../utils/settings/types.ts';
import { bookOf } from '../utils/sla/index.ts';
import type { Triage } from '../utils/triage/types.ts';
import { TRIAGE_VERSION } from '../utils/triage/version.ts';
import type { StoredCase } from './cases.ts';
import { db } from './database.ts';
import { append } from './events.ts';
import { reader } from './lessons.ts';

const KEY = 'triage';
/** Cases that one turn reads; between turns whoever else wants the store has it. */
const TURN = 200;

/** How far the stored cases have been read by the engine of today. */
export interface Reading {
  /** Of the engine. */
  version: number;
  /** Id of the last case that was read; null: all are. */
  after: string | null;
  read: number;
}

export async function readingState(): Promise<Reading> {
  const stored = (await db.settings.get(KEY))?.value as Reading | undefined;
  return stored?.version === TRIAGE_VERSION
    ? stored
    : { version: TRIAGE_VERSION, after: '', read: 0 };
}

/**
 * Reads stored cases again where the engine has changed since: some turns at a time, each a
 * transaction with its own place in the list, so a worker that dies goes on where it stood. What the
 * person has corrected stays on top.
 * @param turns at most so many now; the next tick goes on
 * @param now Unix milliseconds
 */
export async function retriage(settings: Settings, now: number, turns: number): Promise<Reading> {
  let state = await readingState();
  if (state.after === null) return state;
  const read = await reader(settings);
  for (let turn = 0; turn < turns && state.after !== null; turn += 1) {
    state = await db.transaction('rw', [db.events, db.cases, db.settings], async () => {
      const { after, read: done } = await readingState();
      if (after === null) return state;
      const rows = await db.cases.where('id').above(after).limit(TURN).toArray();
      await append(
        rows.flatMap((row) => readAnew(row, read)),
        { book: bookOf(settings.sla), now },
      );
      const next = {
        version: TRIAGE_VERSION,
        after: rows.length < TURN ? null : (rows.at(-1)?.id ?? null),
        read: done + rows.length,
      };
      await db.settings.put({ key: KEY, value: next });
      return next;
    });
  }
  return state;
}

/** A case that reads as before gets no event: the log tells what changed, not what was looked at. */
function readAnew(row: StoredCase, read: (text: string) => Triage): NewEvent[] {
  const judged = read(row.text);
  if (row.triage && isSame(judged, row.triage)) return [];
  const key = `triaged:${row.id}:${TRIAGE_VERSION}:${row.editedAt ?? 0}`;
  return [{ caseId: row.id, actor: 'hamdel', type: 'triaged', triage: judged, key }];
}
