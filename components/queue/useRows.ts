import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { type CaseFilter, type Cursor, listCases, type StoredCase } from '../../storage/cases.ts';

const PAGE = 100;

interface Rows {
  /** Undefined while the first page is being read. */
  rows: StoredCase[] | undefined;
  /** There is a next page, and it is not being read yet. */
  more: boolean;
  /** Reads the next page; to be called near the end of the list. */
  readOn(): void;
}

/** As many pages as were asked for, by key, read again whenever a case among them changes. */
async function readPages(filter: CaseFilter, pages: number, now: number) {
  const rows: StoredCase[] = [];
  let after: Cursor | null = null;
  for (let page = 0; page < pages; page += 1) {
    const found: { rows: StoredCase[]; next: Cursor | null } = await listCases(filter, {
      after,
      limit: PAGE,
      now,
    });
    rows.push(...found.rows);
    after = found.next;
    if (after === null) break;
  }
  return { rows, more: after !== null };
}

export function useRows(filter: CaseFilter, now: number): Rows {
  const key = JSON.stringify(filter);
  const [depth, setDepth] = useState({ key, pages: 1 });
  const pages = depth.key === key ? depth.pages : 1;
  const found = useLiveQuery(async () => {
    const read = await readPages(filter, pages, now);
    return { ...read, key, pages };
  }, [key, pages]);
  // An answer to an older question must not stand under a new one.
  const current = found?.key === key ? found : undefined;
  const readOn = useCallback(() => setDepth({ key, pages: pages + 1 }), [key, pages]);
  const more = current?.pages === pages && current.more;
  return { rows: current?.rows, more, readOn };
}
