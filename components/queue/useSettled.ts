import { useRef, useState } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { type ShownRow, settle } from './settle.ts';

interface Settled {
  shown: ShownRow[] | undefined;
  /** Cases that would move others, waiting for the pointer to leave. */
  waiting: number;
  hold(): void;
  release(): void;
}

/** The rows as they may be shown now: in order, but never moving under the pointer. */
export function useSettled(rows: StoredCase[] | undefined, listKey: string): Settled {
  const [held, setHeld] = useState(false);
  const before = useRef<{ key: string; shown: ShownRow[] }>({ key: '', shown: [] });
  const same = before.current.key === listKey;
  const result = rows && settle(same ? before.current.shown : [], rows, held && same);
  if (result) before.current = { key: listKey, shown: result.shown };
  return {
    shown: result?.shown,
    waiting: result?.waiting ?? 0,
    hold: () => setHeld(true),
    release: () => setHeld(false),
  };
}
