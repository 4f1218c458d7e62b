import { type PointerEvent, useState } from 'react';

/** Where a row that is being dragged came from, and where it would stand. */
export interface Drag {
  from: number;
  to: number;
}

/** How near to the window's edge it begins to scroll, and how far at most in one frame, CSS pixels. */
const EDGE = 72;
const FASTEST = 16;

/**
 * Rows of a list that are put in order by a handle, with mouse, pen or finger. Nothing moves before
 * it is let go; Escape leaves all as it was.
 * @param onDrop told where the row is to stand, counted from 0
 */
export function useRowDrag(onDrop: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);

  const start = (event: PointerEvent<HTMLElement>) => {
    const handle = event.currentTarget;
    const row = handle.closest('li');
    if (event.button !== 0 || drag !== null || !row?.parentElement) return;
    event.preventDefault(); // no words are selected on the way
    handle.setPointerCapture(event.pointerId);
    const rows = [...row.parentElement.children];
    const from = rows.indexOf(row);
    let to = from;
    const grabbed = event.clientY;
    let y = grabbed;
    const end = new AbortController();
    const { signal } = end;
    const look = () => {
      const next = placeAt(rows, from, y);
      if (next !== to) setDrag({ from, to: next });
      to = next;
    };
    const finish = (isDropped: boolean) => {
      end.abort();
      setDrag(null);
      if (isDropped && to !== from) onDrop(from, to);
    };
    const frame = () => {
      if (signal.aborted) return;
      if (!handle.isConnected) return finish(false);
      const far = pull(y);
      // What was taken hold of at an edge stays there until it is moved over it.
      if (far * (y - grabbed) > 0) window.scrollBy({ top: far, behavior: 'instant' });
      look();
      requestAnimationFrame(frame);
    };
    const follow = (move: globalThis.PointerEvent) => {
      y = move.clientY;
    };
    handle.addEventListener('pointermove', follow, { signal });
    handle.addEventListener('pointercancel', () => finish(false), { signal });
    handle.addEventListener('lostpointercapture', () => finish(false), { signal });
    const drop = (up: globalThis.PointerEvent) => {
      follow(up);
      look();
      finish(true);
    };
    handle.addEventListener('pointerup', drop, { signal });
    const onKey = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return;
      key.preventDefault();
      finish(false);
    };
    document.addEventListener('keydown', onKey, { signal, capture: true });
    setDrag({ from, to });
    requestAnimationFrame(frame);
  };
  return { drag, start };
}

/** The place among the rows that belongs to a height in the window: above it stand those whose middle is. */
function placeAt(rows: readonly Element[], from: number, y: number): number {
  const above = rows.filter((row, at) => {
    const { top, height } = row.getBoundingClientRect();
    return at !== from && top + height / 2 < y;
  });
  return above.length;
}

/** How far to scroll: the nearer to an edge the faster; nothing between. */
function pull(y: number): number {
  const over = Math.min(0, y - EDGE) + Math.max(0, y - (window.innerHeight - EDGE));
  return Math.max(-1, Math.min(1, over / EDGE)) * FASTEST;
}
