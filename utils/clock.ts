/** The only place that reads the time: Unix milliseconds. */
export function now(): number {
  return Date.now();
}
