import { clear, keepRows, rawPath, seed, storagePath } from './ingest.ts';
import { countTimes, pageTimes } from './queue.ts';
import { makeBatches } from './talk.ts';

/** The instruments, for whoever drives the browser; in the worker and in `bench.html`. */
const instruments = {
  makeBatches,
  clear,
  keepRows,
  seed,
  storagePath,
  rawPath,
  pageTimes,
  countTimes,
};

export type Instruments = typeof instruments;

Object.assign(globalThis, { hamdelBench: instruments });
