import { Dexie } from 'dexie';
import type { CaseAction } from '../utils/messaging/protocol.ts';
import type { Settings } from '../utils/settings/types.ts';
import { triage } from '../utils/triage/index.ts';
import { type Lesson, learn, MOST_LESSONS, type Taught } from '../utils/triage/learning/index.ts';
import type { Triage } from '../utils/triage/types.ts';
import type { StoredCase } from './cases.ts';
import { db } from './database.ts';

/** A lesson, and whether something was corrected in it: booleans cannot be indexed, so 0 and 1. */
export type StoredLesson = Lesson & { corrected: 0 | 1 };

/** Whoever does this to a case has read its labels and let them stand. */
const HANDLED: ReadonlySet<CaseAction['do']> = new Set([
  'resolve',
  'escalate',
  'moveToDm',
  'answeredElsewhere',
]);

/** What the person has taught, newest first. */
export async function listLessons(): Promise<StoredLesson[]> {
  return db.lessons.orderBy('at').reverse().toArray();
}

/** Notes what an action teaches; inside the caller's transaction over `lessons`. */
export async function noteLesson(row: StoredCase, action: CaseAction, now: number): Promise<void> {
  const isHandled = HANDLED.has(action.do);
  if (!isHandled && action.do !== 'correct' && action.do !== 'undo') return;
  if (isHandled || isCorrected(row)) await keep([lessonOf(row, now)]);
  else await db.lessons.delete(row.id);
}

const isCorrected = (row: StoredCase) => Object.keys(row.corrections).length > 0;

const lessonOf = (row: StoredCase, at: number): StoredLesson => ({
  caseId: row.id,
  text: row.text,
  at,
  taught: row.corrections,
  corrected: isCorrected(row) ? 1 : 0,
});

/** Keeps lessons, and lets the oldest go where they are too many. */
async function keep(lessons: readonly StoredLesson[]): Promise<void> {
  await db.lessons.bulkPut(lessons);
  const excess = (await db.lessons.count()) - MOST_LESSONS;
  if (excess <= 0) return;
  await db.lessons.bulkDelete(await db.lessons.orderBy('at').limit(excess).primaryKeys());
}

/** Forgets one lesson, or all. The cases that were corrected keep their labels. */
export async function forgetLessons(caseId: string | null): Promise<void> {
  if (caseId === null) await db.lessons.clear();
  else await db.lessons.delete(caseId);
}

/** After cases came in from an archive: their corrections teach here, too. */
export async function gatherLessons(): Promise<void> {
  await db.transaction('rw', [db.cases, db.lessons], async () => {
    const known = new Set(await db.lessons.toCollection().primaryKeys());
    const rows = await db.cases.filter((row) => isCorrected(row) && !known.has(row.id)).toArray();
    await keep(rows.map((row) => lessonOf(row, row.updatedAt)));
  });
}

/** The last layers that were learnt: a thousand lessons take some tenths of a second. */
let learnt: { key: string; taught: Taught } | null = null;

/** How comments are read now: by the engine, and by what the person has taught where that is on. */
export async function reader(settings: Settings): Promise<(text: string) => Triage> {
  const { routes, pressingFrom } = settings;
  const read = (text: string) => triage(text, { routes, pressingFrom });
  if (!settings.learn) return read;
  // Another correction is worth learning anew; one more case that was right can wait for it. Asked
  // by the index alone: the lessons themselves are read when something is to be learnt.
  const corrections = db.lessons
    .where('[corrected+at]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey]);
  const count = await corrections.count();
  if (count === 0) return read;
  const key = JSON.stringify([count, await corrections.lastKey(), routes, pressingFrom]);
  if (learnt?.key !== key) learnt = { key, taught: learn(await listLessons(), read) };
  const { taught } = learnt;
  return (text) => taught(text, read(text));
}
