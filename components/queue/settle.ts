import type { StoredCase } from '../../storage/cases.ts';

export interface ShownRow {
  row: StoredCase;
  /** Has left this list while the pointer was on it; stays in its place until the pointer goes. */
  gone: boolean;
}

/**
 * Keeps a list from jumping under the pointer: while `held`, rows stay where they were, with their
 * newest content; what left stays as `gone`, and what is new is only counted.
 */
export function settle(
  shown: readonly ShownRow[],
  rows: readonly StoredCase[],
  held: boolean,
): { shown: ShownRow[]; waiting: number } {
  if (!held || shown.length === 0) {
    return { shown: rows.map((row) => ({ row, gone: false })), waiting: 0 };
  }
  const fresh = new Map(rows.map((row) => [row.id, row]));
  const last = shown.at(-1)?.row;
  const kept = shown.map((item) => {
    const row = fresh.get(item.row.id);
    fresh.delete(item.row.id);
    return row ? { row, gone: false } : { ...item, gone: true };
  });
  // Rows beyond the end move nothing: they may come at once.
  const beyond = [...fresh.values()].filter((row) => last && row.sortKey >= last.sortKey);
  return {
    shown: [...kept, ...beyond.map((row) => ({ row, gone: false }))],
    waiting: fresh.size - beyond.length,
  };
}
