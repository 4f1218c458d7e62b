import { withoutUndone } from '../cases/fold.ts';
import type { CaseEvent, NewEvent } from '../cases/types.ts';
import type { Kept } from './types.ts';

/** The sides of a case that an event changes; a later change of the same side is not overruled. */
function sidesOf(event: CaseEvent): string[] {
  switch (event.type) {
    case 'drafted':
    case 'inserted':
      return [`draft:${event.channel}`];
    case 'answered':
      // An answer also ends a snooze.
      return [`draft:${event.via}`, 'status'];
    case 'escalated':
      return ['team'];
    case 'corrected':
      return event.changes.team === undefined ? [] : ['team'];
    case 'assigned':
      return ['assignee'];
    case 'tagged':
      return [...event.add, ...event.remove].map((tag) => `tag:${tag}`);
    case 'snoozed':
    case 'woken':
    case 'waiting':
    case 'active':
    case 'resolved':
    case 'reopened':
    case 'customerReplied':
      return ['status'];
    default:
      return [];
  }
}

function keptAs(side: string): Kept {
  if (side.startsWith('draft:')) return 'draft';
  if (side.startsWith('tag:')) return 'tags';
  return side as Kept;
}

/**
 * What takes a run back in one case. A step whose side of the case has changed since, by whomever,
 * stays as history and is named: taking it back would rewrite what came after. Tags are the
 * exception: each stands by itself, so those nobody touched go, and the others are named.
 * @param log the events of one case, in any order
 * @param run the id of the run, which is the group of its events
 */
export function undoRun(
  caseId: string,
  log: readonly CaseEvent[],
  run: string,
): { events: NewEvent[]; kept: Kept[] } {
  const standing = withoutUndone([...log].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const kept = new Set<Kept>();
  const events: NewEvent[] = [];
  standing.forEach((event, index) => {
    if (event.group !== run) return;
    const later = new Set(
      standing
        .slice(index + 1)
        .filter((other) => other.group !== run)
        .flatMap(sidesOf),
    );
    const changed = sidesOf(event).filter((side) => later.has(side));
    for (const side of changed) kept.add(keptAs(side));
    if (changed.length === 0 || event.type === 'tagged') {
      events.push({ caseId, actor: 'person', type: 'undone', eventId: event.id });
    }
  });
  return { events, kept: [...kept] };
}
