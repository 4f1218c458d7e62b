import { useRef } from 'react';

/**
 * Keys for rows that have no id of their own, so that what is typed into one stays with it when
 * another is removed.
 */
export function useRowKeys(count: number): {
  keys: readonly number[];
  drop(index: number): void;
  /** A row changes places with its neighbour. */
  move(index: number, by: -1 | 1): void;
} {
  const kept = useRef<number[]>([]);
  const next = useRef(0);
  while (kept.current.length < count) {
    kept.current.push(next.current);
    next.current += 1;
  }
  kept.current.length = count;
  return {
    keys: kept.current,
    drop(index) {
      kept.current = kept.current.toSpliced(index, 1);
    },
    move(index, by) {
      const moved = kept.current.slice(index, index + 1);
      kept.current = kept.current.toSpliced(index, 1).toSpliced(index + by, 0, ...moved);
    },
  };
}
