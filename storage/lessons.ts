import type { CaseAction } from '../utils/messaging/protocol.ts';
import type { Settings } from '../utils/settings/types.ts';
import { triage } from '../utils/triage/index.ts';
import { type Lesson, learn, MOST_LESSONS, type Taught } from '../utils/triage/learning/index.ts';
import type { Triage } from '../utils/triage/types.ts';
import type { StoredCase } from './cases.ts';
import { db } from './database.ts';

const KEY = 'lessons';
/** Whoever does this to a case has read its labels and let them stand. */
const HANDLED: ReadonlySet<CaseAction['do']> = new Set([
  'resolve',
  'escalate',
  'moveToDm',
  'answeredElsewhere',
]);

/** What the person has taught, newest first. */
export async function listLessons(): Promise<Lesson[]> {
  return ((await db.settings.get(KEY))?.value as Lesson[] | undefined) ?? [];
}

/** Notes what an action teaches; inside the caller's transaction over `settings`. */
export async function noteLesson(row: StoredCase, action: CaseAction, now: number): Promise<void> {
  const isCorrected = Object.keys(row.corrections).length > 0;
  const isTaught = action.do === 'correct' || action.do === 'undo';
  if (!isTaught && !HANDLED.has(action.do)) return;
  const known = await listLessons();
  const others = known.filter((lesson) => lesson.caseId !== row.id);
  const lesson: Lesson = { caseId: row.id, text: row.text, at: now, taught: row.corrections };
  const stays = isCorrected || HANDLED.has(action.do);
  if (!stays && others.length === known.length) return;
  await db.settings.put({
    key: KEY,
    value: (stays ? [lesson, ...others] : others).slice(0, MOST_LESSONS),
  });
}

/** Forgets one lesson, or all. The cases that were corrected keep their labels. */
export async function forgetLessons(caseId: string | null): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const lessons = caseId === null ? [] : await listLessons();
    await db.settings.put({
      key: KEY,
      value: lessons.filter((lesson) => lesson.caseId !== caseId),
    });
  });
}

/** After cases came in from an archive: their corrections teach here, too. */
export async function gatherLessons(): Promise<void> {
  const known = await listLessons();
  const ids = new Set(known.map((lesson) => lesson.caseId));
  const rows = await db.cases
    .filter((row) => Object.keys(row.corrections).length > 0 && !ids.has(row.id))
    .toArray();
  if (rows.length === 0) return;
  const found = rows.map(
    (row): Lesson => ({
      caseId: row.id,
      text: row.text,
      at: row.updatedAt,
      taught: row.corrections,
    }),
  );
  const all = [...known, ...found].sort((a, b) => b.at - a.at).slice(0, MOST_LESSONS);
  await db.settings.put({ key: KEY, value: all });
}

/** The last layers that were learnt: thousands of lessons take some tenths of a second. */
let learnt: { key: string; taught: Taught } | null = null;

/** How comments are read now: by the engine, and by what the person has taught where that is on. */
export async function reader(settings: Settings): Promise<(text: string) => Triage> {
  const read = (text: string) => triage(text, { routes: settings.routes });
  const lessons = settings.learn ? await listLessons() : [];
  // Another correction is worth learning anew; one more case that was right can wait for it.
  const corrected = lessons.filter(({ taught }) => Object.keys(taught).length > 0);
  const key = JSON.stringify([corrected.length, corrected[0], settings.routes]);
  if (corrected.length === 0) return read;
  if (learnt?.key !== key) learnt = { key, taught: learn(lessons, read) };
  const { taught } = learnt;
  return (text) => taught(text, read(text));
}
