import { now as clock } from '../utils/clock.ts';
import type { ImportReport } from '../utils/messaging/protocol.ts';
import { bookOf } from '../utils/sla/index.ts';
import { type Archive, FORMAT, parseArchive, VERSION } from './archive.ts';
import { db } from './database.ts';
import { foldAll } from './events.ts';
import { gatherLessons } from './lessons.ts';
import { mergeMacros, ownMacros } from './macros.ts';
import { rememberAuthors } from './people.ts';
import { reproject } from './plan.ts';
import { rememberPosts } from './posts.ts';
import { forgetReading } from './retriage.ts';
import { readSettings, writeSettings } from './settings.ts';

/** Where a migration leaves its wish; see `migrations/`. */
const REBUILD = 'rebuild';

/** Everything the person has, as one JSON file: the log, posts, own templates and macros, settings. */
export async function exportAll(exportedAt: number = clock()): Promise<Blob> {
  const [events, posts, templates, macros, settings] = await Promise.all([
    db.events.toArray(),
    db.posts.toArray(),
    db.templates.toArray(),
    ownMacros(),
    readSettings(),
  ]);
  const archive = {
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
    tables: { events, posts, templates, macros: macros ?? [], settings: [settings] },
  };
  return new Blob([JSON.stringify(archive)], { type: 'application/json' });
}

/**
 * Takes an archive in, beside what is there: the log is a set of events, so what is known already
 * stays, and what is new is added. All or nothing.
 * @param dryRun only says what would happen
 * @param now Unix milliseconds
 */
export async function importArchive(
  text: string,
  dryRun: boolean,
  now: number,
): Promise<ImportReport> {
  const read = parseArchive(text);
  if ('problems' in read) {
    return { ok: false, problems: read.problems, counts: { events: 0, cases: 0, templates: 0 } };
  }
  const { archive } = read;
  const fresh = dryRun ? await unknownEvents(archive) : await merge(archive, now);
  // Its targets hold for the cases that were here before it, too.
  if (!dryRun && archive.settings) await reproject(archive.settings, now);
  if (!dryRun) await gatherLessons();
  const cases = new Set(fresh.map((event) => event.caseId)).size;
  return {
    ok: true,
    problems: [],
    counts: { events: fresh.length, cases, templates: archive.templates.length },
  };
}

/** Events that are not stored yet, by id and by key: another computer may have seen the same. */
async function unknownEvents({ events }: Archive): Promise<Archive['events']> {
  const byId = await db.events.bulkGet(events.map((event) => event.id));
  const keys = events.flatMap((event) => (event.key ? [event.key] : []));
  const stored = await db.events.where('key').anyOf(keys).toArray();
  const taken = new Set(stored.flatMap((event) => event.key ?? []));
  const ids = new Set<string>();
  return events.filter((event, index) => {
    const known = byId[index] !== undefined || ids.has(event.id);
    if (known || (event.key && taken.has(event.key))) return false;
    ids.add(event.id);
    if (event.key) taken.add(event.key);
    return true;
  });
}

/** @returns the events that were added */
async function merge(archive: Archive, now: number): Promise<Archive['events']> {
  const tables = [db.events, db.cases, db.people, db.posts, db.templates, db.settings];
  return db.transaction('rw', tables, async () => {
    // Asked inside: a page may store the same events while the archive is being read.
    const fresh = await unknownEvents(archive);
    await db.events.bulkAdd(fresh);
    if (fresh.some(({ type }) => type === 'triaged')) await forgetReading();
    await rememberPosts(archive.posts, now);
    await db.templates.bulkPut(archive.templates);
    await mergeMacros(archive.macros);
    if (archive.settings) await writeSettings(archive.settings);
    const book = bookOf((await readSettings()).sla);
    const touched = [...new Set(fresh.map((event) => event.caseId))];
    const log = await db.events.where('caseId').anyOf(touched).toArray();
    await db.cases.bulkPut(foldAll(log, { book, now }));
    await rememberAuthors(
      log.flatMap((event) => (event.type === 'captured' ? [event.comment] : [])),
    );
    return fresh;
  });
}

/** Rebuilds every row from the log. The log is the truth: the rows come out the same. */
export async function rebuild(now: number): Promise<void> {
  await db.transaction('rw', [db.events, db.cases, db.settings], async () => {
    const book = bookOf((await readSettings()).sla);
    await db.cases.clear();
    await db.cases.bulkPut(foldAll(await db.events.toArray(), { book, now }));
  });
}

/** After a migration that asks for it: what the log knows and the old rows did not. */
export async function rebuildIfAsked(now: number): Promise<void> {
  if (!(await db.settings.get(REBUILD))) return;
  await rebuild(now);
  await db.settings.delete(REBUILD);
}

/** Erases everything the person has. */
export async function eraseAll(): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
