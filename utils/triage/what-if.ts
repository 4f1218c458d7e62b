import { LEARNED } from './learning/lessons.ts';
import type { Triage, Urgency } from './types.ts';

const DAY = 86_400_000;

/** What is asked of a case: a case row has it all. */
export interface PastCase {
  id: string;
  text: string;
  triage: Pick<Triage, 'pressing' | 'urgency' | 'reasons'> | null;
  corrections: { urgency?: Urgency };
  escalation: unknown;
  /** When it came in, Unix milliseconds. */
  clock: { seenAt: number };
}

export interface WhatIf<C extends PastCase = PastCase> {
  /** Cases that could be judged, and those whose reading is too old to tell. */
  total: number;
  unread: number;
  /** How many would be marked urgent. */
  marked: number;
  /** The same a week; null where all came in within one day. */
  aWeek: number | null;
  /** Cases that did need a person, and those of them that would be marked. */
  needed: number;
  caught: number;
  missed: C[];
  /** Cases that the person called less urgent, and those of them that would be marked all the same. */
  calm: number;
  wrong: number;
  /** What changes against the threshold in force; not what the person has called otherwise. */
  added: C[];
  removed: C[];
}

/**
 * What another threshold would have marked urgent among past cases.
 * @param from the threshold to try, 0 to 1; see `PRESSING_FROM`
 * @param inForce the one that holds now
 */
export function whatIf<C extends PastCase>(
  cases: readonly C[],
  from: number,
  inForce: number,
): WhatIf<C> {
  const known = cases.filter((one) => pressingOf(one) !== undefined);
  const isMarked = (one: C, at: number) => isMarkedAt(one, at, inForce);
  const marked = known.filter((one) => isMarked(one, from));
  const needed = known.filter(neededPerson);
  const missed = needed.filter((one) => !isMarked(one, from));
  const calm = known.filter(calledCalm);
  const free = known.filter(({ corrections }) => corrections.urgency === undefined);
  const changed = free.filter((one) => isMarked(one, from) !== isMarked(one, inForce));
  const newestFirst = (list: C[]) => list.toSorted((a, b) => b.clock.seenAt - a.clock.seenAt);
  return {
    total: known.length,
    unread: cases.length - known.length,
    marked: marked.length,
    aWeek: aWeekOf(known, marked.length),
    needed: needed.length,
    caught: needed.length - missed.length,
    missed: newestFirst(missed),
    calm: calm.length,
    wrong: calm.filter((one) => isMarked(one, from)).length,
    added: newestFirst(changed.filter((one) => isMarked(one, from))),
    removed: newestFirst(changed.filter((one) => !isMarked(one, from))),
  };
}

const isUrgent = (urgency: Urgency | undefined) => urgency === 'high' || urgency === 'crisis';

const pressingOf = ({ triage }: PastCase) => triage?.pressing;

/** Urgency that corrections have taught goes before the threshold, and does not move with it. */
function isMarkedAt({ triage }: PastCase, from: number, inForce: number): boolean {
  const pressing = triage?.pressing ?? 0;
  const urgent = isUrgent(triage?.urgency);
  const learned = triage?.reasons.some(({ label }) => label === LEARNED) ?? false;
  return learned && urgent !== pressing >= inForce ? urgent : pressing >= from;
}

/** The person said so, or handed it over and said nothing else. */
function neededPerson({ corrections, escalation }: PastCase): boolean {
  return corrections.urgency ? isUrgent(corrections.urgency) : escalation !== null;
}

function calledCalm({ corrections }: PastCase): boolean {
  return corrections.urgency !== undefined && !isUrgent(corrections.urgency);
}

function aWeekOf(cases: readonly PastCase[], marked: number): number | null {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { clock } of cases) {
    first = Math.min(first, clock.seenAt);
    last = Math.max(last, clock.seenAt);
  }
  const days = (last - first) / DAY;
  return days >= 1 ? (marked / days) * 7 : null;
}
