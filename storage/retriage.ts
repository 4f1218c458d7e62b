import type { NewEvent } from '../utils/cases/types.ts';
import { isSame } from '../utils/same.ts';
import type { Settings } from '../utils/settings/types.ts';
import { bookOf } from '../utils/sla/index.ts';
import type { Triage } from '../utils/triage/types.ts';
import { PRESSING_FROM } from '../utils/triage/urgency.ts';
import { TRIAGE_VERSION } from '../utils/triage/version.ts';
import type { StoredCase } from './cases.ts';
import { db } from './database.ts';
import { append } from './events.ts';
import { reader } from './lessons.ts';

const KEY = 'triage';
/** Cases that one turn reads: who else wants the store waits for half a second at most. */
const TURN = 100;

/** How far the stored cases have been read as comments are read today. */
export interface Reading {
  /** Of the engine. */
  version: number;
  /** From how much pressing a comment was urgent; what was stored before it could be moved has none. */
  pressingFrom?: number;
  /** When this reading began, Unix milliseconds: tells its events from those of one before. */
  since?: number;
  /** Id of the last case that was read; null: all are. */
  after: string | null;
  read: number;
  /** Cases when it began: counted once, with the first turn. */
  total?: number;
}

type Wanted = Pick<Settings, 'pressingFrom'>;

/** Where the reading stands that these settings want; one that is not begun yet has read nothing. */
export async function readingState({ pressingFrom }: Wanted): Promise<Reading> {
  const stored = (await db.settings.get(KEY))?.value as Reading | undefined;
  return stored?.version === TRIAGE_VERSION &&
    (stored.pressingFrom ?? PRESSING_FROM) === pressingFrom
    ? stored
    : { version: TRIAGE_VERSION, pressingFrom, after: '', read: 0 };
}

/** Everything is to be read anew: cases came in that another engine has read. */
export async function forgetReading(): Promise<void> {
  await db.settings.delete(KEY);
}

/** How much of a reading is done; null where none is under way. */
export async function readingProgress(
  settings: Wanted,
): Promise<{ read: number; total: number } | null> {
  const { after, read, total } = await readingState(settings);
  if (after === null || total === undefined) return null;
  // Cases that came in since are read, too, and were not counted.
  return { read: Math.min(read, total), total };
}

/**
 * Reads stored cases again where the engine or its settings have changed since: some turns at a
 * time, each a transaction with its own place in the list, so a worker that dies goes on where it
 * stood. What the person has corrected stays on top.
 * @param turns at most so many now; the next call goes on
 * @param now Unix milliseconds
 */
export async function retriage(settings: Settings, now: number, turns: number): Promise<Reading> {
  let state = await readingState(settings);
  if (state.after === null) return state;
  const read = await reader(settings);
  for (let turn = 0; turn < turns && state.after !== null; turn += 1) {
    state = await db.transaction('rw', [db.events, db.cases, db.settings], async () => {
      const before = await readingState(settings);
      if (before.after === null) return before;
      const since = before.since ?? now;
      const total = before.total ?? (await db.cases.count());
      const rows = await db.cases.where('id').above(before.after).limit(TURN).toArray();
      await append(
        rows.flatMap((row) => readAnew(row, read, `${settings.pressingFrom}:${since}`)),
        { book: bookOf(settings.sla), now },
      );
      const next: Reading = {
        version: TRIAGE_VERSION,
        pressingFrom: settings.pressingFrom,
        since,
        after: rows.length < TURN ? null : (rows.at(-1)?.id ?? null),
        read: before.read + rows.length,
        total,
      };
      await db.settings.put({ key: KEY, value: next });
      return next;
    });
  }
  return state;
}

/** A case that reads as before gets no event: the log tells what changed, not what was looked at. */
function readAnew(row: StoredCase, read: (text: string) => Triage, run: string): NewEvent[] {
  const judged = read(row.text);
  if (row.triage && isSame(judged, row.triage)) return [];
  const key = `triaged:${row.id}:${TRIAGE_VERSION}:${row.editedAt ?? 0}:${run}`;
  return [{ caseId: row.id, actor: 'hamdel', type: 'triaged', triage: judged, key }];
}
