import type { CaseAction } from '../messaging/protocol.ts';
import { withoutUndone } from './fold.ts';
import type { CaseEvent, NewEvent } from './types.ts';

/**
 * What a person's action appends to the log of a case.
 * @returns an empty list where there is nothing to do, e.g. nothing to undo.
 */
export function eventsFor(
  caseId: string,
  action: CaseAction,
  log: readonly CaseEvent[],
): NewEvent[] {
  const base = { caseId, actor: 'person' as const };
  switch (action.do) {
    case 'draft':
      return [
        {
          ...base,
          type: 'drafted',
          channel: action.channel,
          text: action.text,
          templateId: action.templateId,
        },
      ];
    case 'inserted':
      return [
        {
          ...base,
          type: 'inserted',
          channel: action.channel,
          text: action.text,
          templateId: action.templateId,
          ok: action.ok,
        },
      ];
    case 'answeredElsewhere':
      return [{ ...base, type: 'answered', via: action.via, text: action.text, replyId: null }];
    case 'moveToDm':
      return [
        {
          ...base,
          type: 'movedToDm',
          publicText: action.publicText,
          privateText: action.privateText,
        },
      ];
    case 'escalate':
      return [{ ...base, type: 'escalated', team: action.team, reason: action.reason }];
    case 'assign':
      return [{ ...base, type: 'assigned', person: action.person }];
    case 'snooze':
      return [{ ...base, type: 'snoozed', until: action.until }];
    case 'wait':
      return [{ ...base, type: 'waiting' }];
    case 'activate':
      return [{ ...base, type: 'active' }];
    case 'resolve':
      return [{ ...base, type: 'resolved' }];
    case 'reopen':
      return [{ ...base, type: 'reopened' }];
    case 'note':
      return [{ ...base, type: 'noted', text: action.text }];
    case 'tag':
      return [{ ...base, type: 'tagged', add: action.add, remove: action.remove }];
    case 'correct':
      return [{ ...base, type: 'corrected', changes: action.changes }];
    case 'undo':
      return undoLast(caseId, log);
  }
}

/** What is never taken back: drafts have the editor's own undo; facts of the page are facts. */
const KEPT = new Set([
  'captured',
  'editedOnPage',
  'deletedOnPage',
  'seenAgain',
  'triaged',
  'drafted',
  'inserted',
]);

function undoLast(caseId: string, log: readonly CaseEvent[]): NewEvent[] {
  const last = withoutUndone(log).findLast(
    (event) => event.actor === 'person' && !KEPT.has(event.type),
  );
  if (!last) return [];
  const together = log.filter(
    (event) => event.id === last.id || (last.group && event.group === last.group),
  );
  return together.map((event) => ({ caseId, actor: 'person', type: 'undone', eventId: event.id }));
}

/**
 * After an answer, a case that asked for nothing more is done: praise, a question, small talk. A
 * complaint, a crisis, an escalated or moved talk stays until somebody resolves it.
 */
export function endsWithAnswer(row: {
  intents: readonly string[];
  escalation: unknown;
  dm: unknown;
  status: string;
}): boolean {
  const stays = row.intents.includes('complaint') || row.intents.includes('crisis');
  return !stays && row.escalation === null && row.dm === null && row.status === 'open';
}
