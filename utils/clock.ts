/** The only place that reads the time, so that tests and demos can move it. Unix milliseconds. */
let offset = 0;

export function now(): number {
  return Date.now() + offset;
}

/** Moves this context's clock; for tests and the demo, through the background's test door. */
export function setClockOffset(milliseconds: number): void {
  offset = milliseconds;
}
