import { clocks, nextChange, standing } from '../sla/index.ts';
import type { Clock, PolicyBook } from '../sla/types.ts';
import { wordsOf } from './search.ts';
import type { CaseRow } from './types.ts';

/** What a queue needs to know of the clock at a glance; brought up to date at each tick. */
export type Phase = 'calm' | 'risk' | 'breached' | 'late' | 'none';

/** The row with the fields that are searched by index; booleans cannot be indexed, so 0 and 1. */
export type StoredCase = CaseRow & {
  open: 0 | 1;
  escalated: 0 | 1;
  view: 'inbox' | 'later' | 'done';
  phase: Phase;
  /** Most urgent first: tier times 10^14 plus the next due time; see `sortKeyOf`. */
  sortKey: number;
  /** The due time that stands next, Unix milliseconds, or null. */
  dueAt: number | null;
  /** The next instant at which this row changes by itself; absent where it never does. */
  wakeAt?: number;
  words: string[];
};

/**
 * Turns a folded row into the stored one.
 * @param folded the row; a stored one is worked out anew, and nothing of its old times stays
 * @param now Unix milliseconds
 */
export function project(
  folded: CaseRow & { wakeAt?: number },
  book: PolicyBook,
  now: number,
): StoredCase {
  const { wakeAt: _passed, ...row } = folded;
  const next = nextTarget(row, book, now);
  const phase = phaseOf(row, next);
  const wakeAt = wakeAtOf(row, book, now);
  return {
    ...row,
    open: row.status === 'open' ? 1 : 0,
    escalated: row.escalation && row.status !== 'resolved' && row.status !== 'void' ? 1 : 0,
    view: row.status === 'open' ? 'inbox' : isDone(row) ? 'done' : 'later',
    phase,
    sortKey: sortKeyOf(row, phase, next?.due ?? null),
    dueAt: next?.due ?? null,
    ...(wakeAt === null ? {} : { wakeAt }),
    words: wordsOf(row),
  };
}

function isDone(row: CaseRow): boolean {
  return row.status === 'resolved' || row.status === 'void';
}

/** The target that stands next; none where nothing is owed. */
function nextTarget(row: CaseRow, book: PolicyBook, now: number): Clock | null {
  if (isDone(row) || !row.needsReply) return null;
  return standing(clocks(row.clock, book, now));
}

function phaseOf(row: CaseRow, next: Clock | null): Phase {
  if (!next || row.status !== 'open') return 'none';
  if (next.state === 'late_on_arrival') return 'late';
  if (next.state === 'breached' || next.state === 'breached_met') return 'breached';
  return next.state === 'at_risk' ? 'risk' : 'calm';
}

/** Crisis before all, then running clocks, then what came late, then what wants no answer. */
function sortKeyOf(row: CaseRow, phase: Phase, due: number | null): number {
  const TIER = 1e14; // Unix milliseconds stay below 10^14 until the year 5138
  if (isDone(row)) return 4 * TIER - row.updatedAt;
  if (!row.needsReply) return 3 * TIER - row.clock.postedAt;
  if (row.urgency === 'crisis') return row.clock.postedAt;
  if (phase === 'late') return 3 * TIER - TIER / 2 - row.clock.postedAt;
  return TIER + (due ?? row.snooze?.until ?? row.clock.postedAt);
}

function wakeAtOf(row: CaseRow, book: PolicyBook, now: number): number | null {
  const times: number[] = [];
  if (row.status === 'snoozed' && row.snooze?.until != null) times.push(row.snooze.until);
  if (!isDone(row) && row.needsReply) {
    const change = nextChange(row.clock, book, now);
    if (change !== null) times.push(change);
  }
  return times.length === 0 ? null : Math.min(...times);
}
