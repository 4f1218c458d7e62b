import { Temporal } from 'temporal-polyfill';

/** The platform's Temporal where it is there, the polyfill elsewhere: decided inside the package. */
export { Temporal };

/** True for the name of a time zone that this browser knows, such as `Asia/Tehran`. */
export function isTimeZone(name: string): boolean {
  try {
    // An offset such as +03:30 would be taken too, but knows no clock change.
    return (
      /^[A-Za-z]/.test(name) &&
      Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name) !== null
    );
  } catch {
    return false;
  }
}
