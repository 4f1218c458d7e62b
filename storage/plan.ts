import { Dexie } from 'dexie';
import { project, type StoredCase } from '../utils/cases/project.ts';
import type { PlanEffect } from '../utils/messaging/protocol.ts';
import { isSame } from '../utils/same.ts';
import type { Settings } from '../utils/settings/types.ts';
import { bookOf } from '../utils/sla/index.ts';
import { linesOf } from '../utils/sla/lines.ts';
import type { SlaPlan, SlaSettings } from '../utils/sla/plan.ts';
import type { ClockFacts, PolicyBook } from '../utils/sla/types.ts';
import { db } from './database.ts';
import { writeSettings } from './settings.ts';

/** Cases that one turn looks at. */
const TURN = 500;
/** Plans of old that are kept; cases that were met or missed under older ones are long done. */
const MOST_PAST = 50;

/**
 * What putting a plan in force would do to the cases that are not done.
 * @param now Unix milliseconds: the plan would hold from then on
 */
export async function previewPlan(
  plan: SlaPlan,
  settings: Settings,
  now: number,
): Promise<PlanEffect> {
  const before = bookOf(settings.sla);
  const after = bookOf(succeeded(settings.sla, plan, now));
  const effect = { open: 0, changed: 0, overdue: 0 };
  await eachOpen((rows) => {
    for (const row of rows) {
      if (!row.needsReply) continue;
      effect.open += 1;
      const [was, is] = [duesOf(row.clock, before), duesOf(row.clock, after)];
      if (was.join() !== is.join()) effect.changed += 1;
      if (overdue(is, now) > overdue(was, now)) effect.overdue += 1;
    }
  });
  return effect;
}

/**
 * Puts a plan in force from `now` on: targets that are open are read anew, what was met or missed
 * stays as it was.
 */
export async function putInForce(
  plan: SlaPlan,
  settings: Settings,
  now: number,
): Promise<PlanEffect> {
  const effect = await previewPlan(plan, settings, now);
  const next = { ...settings, sla: succeeded(settings.sla, plan, now) };
  await writeSettings(next);
  await reproject(next, now);
  return effect;
}

/** Works all open rows out anew, after the terms have changed. */
export async function reproject(settings: Settings, now: number): Promise<void> {
  const book = bookOf(settings.sla);
  await eachOpen((rows) => db.cases.bulkPut(rows.map((row) => project(row, book, now))));
}

/** The settings with `plan` in force, and the one before it among those of old. */
function succeeded({ past, ...old }: SlaSettings, plan: SlaPlan, now: number): SlaSettings {
  if (isSame(old, plan)) return { ...old, past };
  return { ...plan, past: [...past, { ...old, until: now }].slice(-MOST_PAST) };
}

/** Of what was met the due instant stays, so every difference is of something open. */
const duesOf = (facts: ClockFacts, book: PolicyBook): number[] =>
  linesOf(facts, book).map((line) => line.due);

const overdue = (dues: readonly number[], now: number) => dues.filter((due) => due <= now).length;

/** Goes through all cases that are not done, some at a time, each turn in one transaction. */
async function eachOpen(turn: (rows: StoredCase[]) => unknown): Promise<void> {
  const keys = await db.cases
    .where('[view+sortKey+id]')
    .between(['inbox'], ['later', Dexie.maxKey])
    .primaryKeys();
  for (let from = 0; from < keys.length; from += TURN) {
    await db.transaction('rw', db.cases, async () => {
      const rows = await db.cases.bulkGet(keys.slice(from, from + TURN));
      await turn(rows.filter((row) => row !== undefined));
    });
  }
}
