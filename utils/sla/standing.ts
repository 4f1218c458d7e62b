import type { Clock, ClockFacts, Clocks } from './types.ts';

/** The clock that stands next: the first answer, then an answer that is owed, then the resolution. */
export function standing({ acknowledge, nextReply, resolve }: Clocks): Clock {
  if (acknowledge.at === null) return acknowledge;
  const owed = nextReply.find((clock) => clock.at === null);
  if (!owed || owed.due === null) return resolve;
  return resolve.due !== null && resolve.due < owed.due ? resolve : owed;
}

/** Where pages say no more than "3h": off by more than a minute, a time is shown as "about". */
const EXACT = 60_000;

/** True where the posted time, and what is reckoned from it, is an estimate. */
export function isEstimate({ precision }: Pick<ClockFacts, 'precision'>): boolean {
  return precision > EXACT;
}
