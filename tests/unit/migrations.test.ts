import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { HamdelDatabase } from '../../storage/database.ts';
import { foldAll } from '../../storage/events.ts';
import { MIGRATIONS } from '../../storage/migrations/index.ts';
import { project, type StoredCase } from '../../utils/cases/project.ts';
import type { Settings } from '../../utils/settings/types.ts';
import { bookOf } from '../../utils/sla/index.ts';

/** A database as a released version stored it: made by that version's code once, then frozen. */
interface Frozen {
  version: number;
  /** The time at which the rows were right, Unix milliseconds. */
  now: number;
  stores: Record<string, string>;
  tables: Record<string, Record<string, unknown>[]>;
}

const NAME = 'hamdel-frozen';
const FOLDER = new URL('../fixtures/database/', import.meta.url);
const fixtureOf = (version: number) => `v${String(version).padStart(3, '0')}.json`;
const frozen = (version: number) =>
  JSON.parse(readFileSync(new URL(fixtureOf(version), FOLDER), 'utf8')) as Frozen;
const VERSIONS = MIGRATIONS.map(({ version }) => version);

afterEach(() => Dexie.delete(NAME));

/** Puts the frozen rows into a database that knows no version above theirs. */
async function install({ version, tables }: Frozen): Promise<void> {
  const old = new Dexie(NAME);
  for (const migration of MIGRATIONS.filter((one) => one.version <= version)) {
    old.version(migration.version).stores(migration.stores);
  }
  await old.open();
  for (const [name, rows] of Object.entries(tables)) await old.table(name).bulkAdd(rows);
  old.close();
}

describe('migrations', () => {
  it('are all registered, in order, each with the database that it was released with', () => {
    const files = readdirSync(new URL('../../storage/migrations/', import.meta.url)).filter(
      (file) => /^v\d+/.test(file),
    );
    expect(files.map((file) => Number(file.slice(1, 4)))).toEqual(VERSIONS);
    expect(VERSIONS).toEqual(VERSIONS.toSorted((a, b) => a - b));
    expect(readdirSync(FOLDER).toSorted()).toEqual(VERSIONS.map(fixtureOf));
    for (const { version, stores } of MIGRATIONS) {
      // A released schema is never changed: browsers have databases that were made by it.
      expect(stores).toEqual(frozen(version).stores);
    }
  });

  it.each(VERSIONS)('every row of version %i is read by the version of today', async (version) => {
    const before = frozen(version);
    await install(before);
    const db = new HamdelDatabase(NAME);
    await db.open();
    expect(db.verno).toBe(VERSIONS.at(-1));
    for (const [name, rows] of Object.entries(before.tables)) {
      // Every kind of row must be among the frozen ones, or its migration is not tried at all.
      expect([name, rows.length > 0]).toEqual([name, true]);
      const asked = name === 'settings' && version < 2 ? 1 : 0; // the wish to build rows anew
      expect([name, await db.table(name).count()]).toEqual([name, rows.length + asked]);
    }
    const settings = (await db.settings.get('settings'))?.value as Settings;
    const context = { book: bookOf(settings.sla), now: before.now };
    const folded = foldAll(await db.events.toArray(), context);
    const stored = await db.cases.toArray();
    const wanted = folded.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (await db.settings.get('rebuild')) {
      // Until they are built anew the rows tell the same of what they told before.
      const brief = ({ id, status, snooze, dueAt, phase, view }: StoredCase) =>
        JSON.stringify({ id, status, snooze, dueAt, phase, view });
      const read = stored.map((row) => project(row, context.book, context.now));
      expect(read.map(brief)).toEqual(wanted.map(brief));
    } else expect(stored).toEqual(wanted);
    db.close();
  });

  it.each(VERSIONS)(
    'every row of version %i is found by each index of its table',
    async (version) => {
      await install(frozen(version));
      const db = new HamdelDatabase(NAME);
      await db.open();
      for (const table of db.tables) {
        for (const { name, multi, keyPath } of table.schema.indexes) {
          const rows = (await table.toArray()) as Record<string, unknown>[];
          const parts = [keyPath].flat().map(String);
          const indexed = rows.filter((row) =>
            parts.every((part) => row[part] !== undefined && row[part] !== null),
          );
          const expected = multi
            ? indexed.reduce((sum, row) => sum + new Set(row[name] as unknown[]).size, 0)
            : indexed.length;
          expect([table.name, name, await table.orderBy(name).count()]).toEqual([
            table.name,
            name,
            expected,
          ]);
        }
      }
      db.close();
    },
  );

  it.each(VERSIONS)('version %i opened twice stays as it is', async (version) => {
    await install(frozen(version));
    const read = async () => {
      const db = new HamdelDatabase(NAME);
      const rows = await Promise.all(db.tables.map((table) => table.toArray()));
      db.close();
      return JSON.stringify(rows);
    };
    const first = await read();
    expect(await read()).toBe(first);
  });

  it('hold examples of every kind of event', () => {
    const kinds = new Set(
      VERSIONS.flatMap((version) => frozen(version).tables.events?.map(({ type }) => type)),
    );
    expect(kinds.size).toBeGreaterThanOrEqual(22);
  });
});
