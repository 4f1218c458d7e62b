import type { ClockFacts } from './types.ts';

/** What starts, stops, meets or ends a clock. Times are Unix milliseconds. */
export type ClockEvent =
  | { at: number; type: 'customerMessage'; seenAt: number }
  | { at: number; type: 'answered'; via: 'public' | 'dm' }
  | { at: number; type: 'waiting' }
  | { at: number; type: 'active' }
  | { at: number; type: 'resolved' }
  | { at: number; type: 'reopened' }
  | { at: number; type: 'deletedOnPage' }
  | { at: number; type: 'seenAgain' };

/** The facts of a case that was just captured. */
export function startFacts(
  captured: Pick<ClockFacts, 'network' | 'postedAt' | 'precision' | 'seenAt'>,
): ClockFacts {
  return {
    ...captured,
    messages: [],
    answers: [],
    waits: [],
    resolutions: [],
    void: false,
    traits: [],
  };
}

/** Notes one event in the facts, which it changes. Events come as they were recorded. */
export function note(facts: ClockFacts, event: ClockEvent): void {
  const resolution = facts.resolutions.at(-1);
  switch (event.type) {
    case 'customerMessage':
      facts.messages.push({ at: event.at, seenAt: event.seenAt });
      endWaiting(facts, event.at);
      break;
    case 'answered':
      facts.answers.push({ at: event.at, via: event.via });
      break;
    case 'waiting':
      if (facts.waits.at(-1)?.to !== null) facts.waits.push({ from: event.at, to: null });
      break;
    case 'active':
      endWaiting(facts, event.at);
      break;
    case 'resolved':
      endWaiting(facts, event.at);
      if (resolution?.reopenedAt !== null) {
        facts.resolutions.push({ at: event.at, reopenedAt: null });
      }
      break;
    case 'reopened':
      if (resolution) resolution.reopenedAt ??= Math.max(event.at, resolution.at);
      break;
    case 'deletedOnPage':
      facts.void = true;
      break;
    case 'seenAgain':
      facts.void = false;
  }
}

function endWaiting(facts: ClockFacts, at: number): void {
  const wait = facts.waits.at(-1);
  if (wait?.to === null) wait.to = Math.max(at, wait.from);
}

/** What stands at the end of one instant; so the order of events of the same instant is no matter. */
const ORDER: ClockEvent['type'][] = [
  'seenAgain',
  'waiting',
  'active',
  'customerMessage',
  'answered',
  'resolved',
  'reopened',
  'deletedOnPage',
];

/** Notes many events, given in any order, as they happened. */
export function noteAll(facts: ClockFacts, events: readonly ClockEvent[]): void {
  const rank = (event: ClockEvent) => ORDER.indexOf(event.type);
  for (const event of events.toSorted((a, b) => a.at - b.at || rank(a) - rank(b))) {
    note(facts, event);
  }
}
