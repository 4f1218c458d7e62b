import { type Reading, retriage } from './retriage.ts';
import { readSettings } from './settings.ts';

export interface Pace {
  /** Unix milliseconds. */
  now: () => number;
  /** Lets others have the store between two turns. @param took milliseconds of the last one */
  pause: (took: number) => Promise<void>;
  /** Milliseconds after which no further turn begins. */
  lasting: number;
}

/** One reading at a time in a worker: a second one would only wait for the turns of the first. */
let running: Promise<Reading> | null = null;

/**
 * Reads stored cases anew, turn after turn, until all are read or the time is up. Settings are asked
 * for before each turn: what the person changes meanwhile holds from the next turn on.
 * @returns where it stands
 */
export function readOn(pace: Pace): Promise<Reading> {
  running ??= turnsOf(pace).finally(() => {
    running = null;
  });
  return running;
}

async function turnsOf({ now, pause, lasting }: Pace): Promise<Reading> {
  const until = now() + lasting;
  for (;;) {
    const began = now();
    const state = await retriage(await readSettings(), began, 1);
    if (state.after === null || now() >= until) return state;
    await pause(now() - began);
  }
}
