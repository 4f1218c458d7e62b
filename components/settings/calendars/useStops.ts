import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Calendar } from '../../../utils/sla/plan.ts';
import type { Weekday } from '../../../utils/sla/types.ts';

/** A place that the keyboard comes to: a window of a day; 0 on a closed day is the day itself. */
export interface Stop {
  day: Weekday;
  index: number;
}

interface Stops {
  container: RefObject<HTMLDivElement | null>;
  /** The only one that Tab comes to. */
  active: Stop;
  /** It has the focus already. */
  reach(stop: Stop): void;
  /** Brings the focus there, once it is drawn. */
  focus(stop: Stop): void;
  /** To the next or the one before, through all days. */
  step(by: 1 | -1): void;
}

/** One stop of the Tab key for the whole week; inside it arrow keys go from window to window. */
export function useStops(days: readonly Weekday[], week: Calendar['week']): Stops {
  const container = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  const [chosen, choose] = useState<Stop>({ day: days[0] ?? 'mon', index: 0 });
  const all = days.flatMap((day) => {
    const count = Math.max(1, week[day]?.length ?? 0);
    return Array.from({ length: count }, (_, index): Stop => ({ day, index }));
  });
  const ofDay = all.filter((stop) => stop.day === chosen.day);
  // Windows may have gone from under it.
  const active = ofDay[Math.min(chosen.index, ofDay.length - 1)] ?? chosen;

  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    const stop = `[data-stop="${active.day}:${active.index}"]`;
    container.current?.querySelector<HTMLElement>(stop)?.focus();
  });
  const focus = (stop: Stop) => {
    wanted.current = true;
    // A new object each time: the same stop may be drawn anew.
    choose({ ...stop });
  };
  return {
    container,
    active,
    reach: choose,
    focus,
    step(by) {
      const at = all.findIndex((stop) => stop.day === active.day && stop.index === active.index);
      const next = all[at + by];
      if (next) focus(next);
    },
  };
}
