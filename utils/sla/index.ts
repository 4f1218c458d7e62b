/** The SLA engine: pure, computed on read, Unix milliseconds throughout. */
export { bookOf, bookOfPlan } from './book.ts';
export { clocks } from './clocks.ts';
export { crossings, nextChange } from './crossings.ts';
export { openTime } from './open-time.ts';
export { isEstimate, standing } from './standing.ts';
