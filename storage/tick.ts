import { project } from '../utils/cases/project.ts';
import type { NewEvent } from '../utils/cases/types.ts';
import type { Settings } from '../utils/settings/types.ts';
import { bookOf, crossings } from '../utils/sla/index.ts';
import { db } from './database.ts';
import { append } from './events.ts';
import { noteCrossings } from './reminders.ts';

/** Cases that one turn looks at; the rest has its turn right after. */
const TURN = 500;

/**
 * Brings every case whose time has come up to date: snoozed ones wake, targets at risk or breached
 * are noted, each once. Due times live in the rows; an alarm only wakes the worker that calls this.
 * @param now Unix milliseconds
 */
export async function tick(settings: Settings, now: number): Promise<void> {
  const context = { book: bookOf(settings.sla), now };
  for (;;) {
    const count = await db.transaction('rw', [db.events, db.cases, db.reminders], async () => {
      const due = await db.cases.where('wakeAt').belowOrEqual(now).limit(TURN).toArray();
      const found = due
        .filter((row) => row.needsReply)
        .flatMap((row) =>
          crossings(row.clock, context.book, row.clock.seenAt, now).map((crossing) => ({
            ...crossing,
            caseId: row.id,
          })),
        );
      await noteCrossings(found);
      await db.cases.bulkPut(due.map((row) => project(row, context.book, now)));
      const woken = due.flatMap((row): NewEvent[] => {
        const until = row.snooze?.until ?? null;
        if (until === null || until > now) return [];
        return [{ caseId: row.id, actor: 'hamdel', type: 'woken', at: until }];
      });
      await append(woken, context);
      return due.length;
    });
    if (count < TURN) return;
  }
}

/** When the next case changes by itself, Unix milliseconds, or null. */
export async function nextWake(): Promise<number | null> {
  return (await db.cases.orderBy('wakeAt').first())?.wakeAt ?? null;
}
