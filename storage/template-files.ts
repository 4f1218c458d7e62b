import type { TemplatesReport } from '../utils/messaging/protocol.ts';
import { KNOWN_SLOTS, planImport } from '../utils/replies/files/plan.ts';
import { readTemplates } from '../utils/replies/files/read.ts';
import { slotsIn } from '../utils/replies/slots.ts';
import type { Template } from '../utils/replies/types.ts';
import { db } from './database.ts';
import { readSettings } from './settings.ts';
import { listTemplates } from './templates.ts';

/** Where the settings table keeps what stood before the last import. */
const BEFORE = 'templatesBefore';

/** The last import, as it can be taken back. */
export interface LastImport {
  /** Unix milliseconds. */
  at: number;
  /** What was stored under each id that it wrote; null where there was nothing. */
  rows: { id: string; before: Template | null }[];
}

/**
 * Brings a file of templates in, all rows that can be or none, and keeps what was there before
 * until the next import.
 * @param dryRun only says what would happen
 * @param now Unix milliseconds
 */
export async function importTemplates(
  file: string,
  dryRun: boolean,
  now: number,
): Promise<TemplatesReport> {
  const read = readTemplates(file);
  if ('refused' in read) return { refused: read.refused, rows: [] };
  return db.transaction('rw', [db.templates, db.settings], async () => {
    const stored = await db.templates.toArray();
    const { variables } = await readSettings();
    // A slot of the person's own, in a template that is here already, is no slip of the pen.
    const own = stored.flatMap(({ text }) => slotsIn(text).map(({ ask }) => ask));
    const { rows, take } = planImport(read.rows, {
      templates: await listTemplates(),
      slots: new Set([...KNOWN_SLOTS, ...Object.keys(variables), ...own]),
      newId: () => `own.${crypto.randomUUID()}`,
    });
    if (!dryRun && take.length > 0) await write(take, stored, now);
    return { refused: null, rows };
  });
}

async function write(take: Template[], stored: Template[], now: number): Promise<void> {
  const byId = new Map(stored.map((template) => [template.id, template]));
  const last: LastImport = {
    at: now,
    rows: take.map(({ id }) => ({ id, before: byId.get(id) ?? null })),
  };
  await db.templates.bulkPut(take);
  await db.settings.put({ key: BEFORE, value: last });
}

/** The import that can still be taken back; null where there is none. */
export async function lastImport(): Promise<LastImport | null> {
  return ((await db.settings.get(BEFORE))?.value as LastImport | undefined) ?? null;
}

/** Puts everything that the last import wrote back to what it was. @returns how many templates */
export async function undoImport(): Promise<number> {
  return db.transaction('rw', [db.templates, db.settings], async () => {
    const last = await lastImport();
    if (!last) return 0;
    const before = last.rows.flatMap((row) => row.before ?? []);
    await db.templates.bulkPut(before);
    await db.templates.bulkDelete(last.rows.filter((row) => !row.before).map(({ id }) => id));
    await db.settings.delete(BEFORE);
    return last.rows.length;
  });
}

/** The person's own and edited templates; the shipped ones are on every computer. */
export async function ownTemplates(): Promise<Template[]> {
  const ids = new Set(await db.templates.toCollection().primaryKeys());
  return (await listTemplates()).filter(({ id }) => ids.has(id));
}
