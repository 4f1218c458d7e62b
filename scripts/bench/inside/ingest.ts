import { db } from '../../../storage/database.ts';
import { ingest } from '../../../storage/ingest.ts';
import { readSettings } from '../../../storage/settings.ts';
import { all, open, openLike, type Rows, write } from './raw.ts';
import { type Batch, makeBatches } from './talk.ts';

const WRITTEN = ['events', 'cases', 'people', 'posts'] as const;

/** Empties the product's database and the raw one, so that every round starts alike. */
export async function clear(): Promise<void> {
  await db.open();
  const raw = await openLike(db.name);
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((one) => one.clear())));
  const stores = [...raw.objectStoreNames];
  const transaction = raw.transaction(stores, 'readwrite');
  await new Promise((done) => {
    transaction.oncomplete = done;
    for (const name of stores) transaction.objectStore(name).clear();
  });
  raw.close();
}

/** Takes batches in through `ingest` itself, without messages. @returns milliseconds */
export async function storagePath(batches: readonly Batch[]): Promise<number> {
  const settings = await readSettings();
  const start = performance.now();
  for (const batch of batches) await ingest(batch, settings, Date.now());
  return performance.now() - start;
}

let kept: Rows[] = [];

/** Keeps the rows that the product has now, batch by batch. @returns how many they are */
export async function keepRows(batches: readonly Batch[]): Promise<number> {
  const source = await open(db.name);
  kept = await rowsByBatch(source, batches);
  source.close();
  return kept.flatMap((rows) => Object.values(rows).flat()).length;
}

/**
 * Writes the kept rows to the raw database: same rows, same stores, same indexes, one transaction
 * a batch.
 * @returns milliseconds
 */
export async function rawPath(): Promise<number> {
  const raw = await openLike(db.name);
  const start = performance.now();
  for (const rows of kept) await write(raw, rows);
  const ms = performance.now() - start;
  raw.close();
  return ms;
}

/** Deals the stored rows out again to the batches that made them. */
async function rowsByBatch(source: IDBDatabase, batches: readonly Batch[]): Promise<Rows[]> {
  const batchOf = new Map<string, number>();
  const owners = new Map<string, number>();
  for (const [index, batch] of batches.entries()) {
    for (const { id, network, author } of batch.comments) {
      batchOf.set(id, index);
      owners.set(`${network}:${author.handle}`, index);
    }
    for (const { id } of batch.posts) owners.set(id, index);
  }
  const rows = batches.map((): Rows => ({ events: [], cases: [], people: [], posts: [] }));
  for (const name of WRITTEN) {
    for (const row of await all(source, name)) {
      const caseId = (row as { caseId?: string }).caseId ?? row.id;
      const index = batchOf.get(caseId) ?? owners.get(row.id);
      if (index !== undefined) rows[index]?.[name]?.push(row);
    }
  }
  return rows;
}

/** Fills the product's database with cases, for measures on a queue that has grown. */
export async function seed(cases: number): Promise<number> {
  const size = 500;
  const batches = makeBatches('seed', Math.ceil(cases / size), size, Date.now());
  await storagePath(batches);
  return db.cases.count();
}
