/** The only place that reads the time: Unix milliseconds. */
export function now(): number {
  return Date.now();
}

/** And the only one that asks where the browser is: the IANA name of its zone. */
export function browserZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
