import { type Cursor, countCases, listCases } from '../../../storage/cases.ts';
import { db } from '../../../storage/database.ts';
import { open, result } from './raw.ts';

const INDEX = '[view+sortKey+id]';
const PAGE = 50;

export interface PageTimes {
  ours: number[];
  raw: number[];
}

/**
 * Reads one page of the inbox in turns, through the product and by the plain interface: the same
 * rows from the same index of the same database.
 * @param skip how many rows stand before the page
 */
export async function pageTimes(skip: number, rounds: number): Promise<PageTimes> {
  const raw = await open(db.name);
  const after = skip === 0 ? null : await cursorAt(raw, skip);
  const times: PageTimes = { ours: [], raw: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await timed(PAGE, () => ourPage(after)));
    times.raw.push(await timed(PAGE, () => rawPage(raw, after)));
  }
  raw.close();
  return times;
}

/** Time of one full count for the badge, beside nothing: no index holds sums. */
export async function countTimes(rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await countCases();
    times.push(performance.now() - start);
  }
  return times;
}

async function timed(rows: number, read: () => Promise<unknown[]>): Promise<number> {
  const start = performance.now();
  const found = await read();
  const ms = performance.now() - start;
  if (found.length !== rows) throw new Error(`a page of ${found.length} rows, not of ${rows}`);
  return ms;
}

async function ourPage(after: Cursor | null): Promise<unknown[]> {
  return (await listCases({ view: 'inbox' }, { after, limit: PAGE, now: Date.now() })).rows;
}

function rawPage(raw: IDBDatabase, after: Cursor | null): Promise<unknown[]> {
  const from = ['inbox', ...(after ?? [])];
  const range = IDBKeyRange.bound(from, ['inbox', []], after !== null);
  return result(raw.transaction('cases').objectStore('cases').index(INDEX).getAll(range, PAGE));
}

/** Sort key and id of the row before a position. */
async function cursorAt(raw: IDBDatabase, position: number): Promise<Cursor> {
  const index = raw.transaction('cases').objectStore('cases').index(INDEX);
  const range = IDBKeyRange.bound(['inbox'], ['inbox', []]);
  return new Promise((resolve, reject) => {
    const request = index.openKeyCursor(range);
    let moved = false;
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return reject(new Error(`no row at position ${position}`));
      if (!moved && position > 1) {
        moved = true;
        return cursor.advance(position - 1);
      }
      const [, sortKey, id] = cursor.key as [string, number, string];
      resolve([sortKey, id]);
    };
  });
}
