import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Window } from '../../../utils/sla/types.ts';
import {
  DAY_MINUTES,
  type Edge,
  inserted,
  roomAround,
  STEP,
  type Stretch,
  shifted,
  snapped,
  stretchOf,
  withEdge,
} from './windows.ts';

/**
 * What a pull does: draws hours from a minute, or moves a window or one of its edges.
 * `held`: how far from its minute a thing is held, minutes; `x`: where it was taken, pixels.
 */
type Pull = { x: number; hasMoved: boolean } & (
  | { kind: 'draw'; from: number; room: Stretch }
  | { kind: Edge | 'move'; index: number; held: number }
);

/** A hand is never quite still: less is a press. */
const LEAST_MOVE = 4;

interface Drawn {
  windows: Window[];
  index: number;
}

/**
 * Drawing on the bar of a day with a mouse, a pen or a finger. Nothing is changed before it is let
 * go; Escape takes it back.
 * @param onDone index: the window that was drawn or moved
 */
export function useBarDrag(
  windows: readonly Window[],
  onDone: (windows: Window[], index: number) => void,
) {
  const pull = useRef<Pull | null>(null);
  const [drawn, draw] = useState<Drawn | null>(null);
  const stop = () => {
    pull.current = null;
    draw(null);
  };
  const isDrawn = drawn !== null;
  useEffect(() => {
    if (!isDrawn) return;
    const takeBack = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      pull.current = null;
      draw(null);
    };
    addEventListener('keydown', takeBack);
    return () => removeEventListener('keydown', takeBack);
  }, [isDrawn]);

  return {
    /** The windows as they would be if it were let go now; null while nothing is pulled. */
    drawn,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button === 0 && event.isPrimary) pull.current = begin(event, windows);
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const own = pull.current;
        if (!own) return;
        if (!own.hasMoved && Math.abs(event.clientX - own.x) < LEAST_MOVE) return;
        // Not before: a mere press is for what it was made on.
        if (!own.hasMoved) event.currentTarget.setPointerCapture(event.pointerId);
        own.hasMoved = true;
        draw(result(own, windows, minuteAt(event)));
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        const own = pull.current;
        const done = own?.hasMoved ? result(own, windows, minuteAt(event)) : null;
        stop();
        if (done && JSON.stringify(done.windows) !== JSON.stringify(windows)) {
          onDone(done.windows, done.index);
        }
      },
      onPointerCancel: stop,
    },
  };
}

/** The minute of the day under the pointer, in reading direction. */
function minuteAt({ currentTarget, clientX }: PointerEvent<HTMLElement>): number {
  const bar = currentTarget.getBoundingClientRect();
  const isRtl = getComputedStyle(currentTarget).direction === 'rtl';
  const left = bar.left + currentTarget.clientLeft;
  const width = currentTarget.clientWidth;
  const share = (isRtl ? left + width - clientX : clientX - left) / width;
  return Math.min(Math.max(share, 0), 1) * DAY_MINUTES;
}

function begin(event: PointerEvent<HTMLElement>, windows: readonly Window[]): Pull {
  const at = minuteAt(event);
  const start = { x: event.clientX, hasMoved: false };
  const target = event.target instanceof Element ? event.target : null;
  const index = Number(target?.closest<HTMLElement>('[data-window]')?.dataset.window ?? Number.NaN);
  const own = windows[index];
  if (!own) {
    const room = roomAround(windows, null, at);
    return { ...start, kind: 'draw', from: snapped(at), room };
  }
  const edge = target?.closest<HTMLElement>('[data-edge]')?.dataset.edge;
  const stretch = stretchOf(own);
  return edge === 'from' || edge === 'to'
    ? { ...start, kind: edge, index, held: at - stretch[edge] }
    : { ...start, kind: 'move', index, held: at - stretch.from };
}

function result(pull: Pull, windows: readonly Window[], at: number): Drawn | null {
  if (pull.kind === 'draw') {
    const { room } = pull;
    const ends = [pull.from, snapped(at)].map((end) => Math.min(Math.max(end, room.from), room.to));
    const stretch = { from: Math.min(...ends), to: Math.max(...ends) };
    return stretch.to - stretch.from < STEP ? null : inserted(windows, stretch);
  }
  const { index } = pull;
  const to = snapped(at - pull.held);
  const moved =
    pull.kind === 'move' ? shifted(windows, index, to) : withEdge(windows, index, pull.kind, to);
  return { windows: moved, index };
}
