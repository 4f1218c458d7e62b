import { caseOf } from './captured.ts';
import { applyEvent } from './effects.ts';
import type { CaseEvent, CaseRow } from './types.ts';

/**
 * Folds the events of one case into its row; the same events always give the same row.
 * @param events events of one case in any order; they are read by id, that is by time of recording.
 * @returns null where nothing was captured.
 */
export function fold(events: readonly CaseEvent[]): CaseRow | null {
  const ordered = [...events].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  let row: CaseRow | null = null;
  for (const event of withoutUndone(ordered)) {
    if (event.type === 'captured') row ??= caseOf(event);
    else if (row) applyEvent(row, event);
  }
  return row && settle(row);
}

/** The events that still count: without those taken back, and without the taking back itself. */
export function withoutUndone(events: readonly CaseEvent[]): CaseEvent[] {
  const undone = new Set(
    events.flatMap((event) => (event.type === 'undone' ? [event.eventId] : [])),
  );
  return events.filter((event) => event.type !== 'undone' && !undone.has(event.id));
}

/** Derives the status from the clock facts, so that no two events can disagree about it. */
function settle(row: CaseRow): CaseRow {
  const resolved = row.clock.resolutions.at(-1)?.reopenedAt === null;
  const waiting = row.clock.waits.at(-1)?.to === null;
  row.status = row.clock.void
    ? 'void'
    : resolved
      ? 'resolved'
      : waiting
        ? 'waiting'
        : row.snooze !== null
          ? 'snoozed'
          : 'open';
  row.talk.sort((a, b) => a.at - b.at);
  return row;
}
