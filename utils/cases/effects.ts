import { applyJudgement } from './judgement.ts';
import type { CaseEvent, CaseRow, EventType } from './types.ts';

type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>;
type Effects = {
  [T in Exclude<EventType, 'captured' | 'undone'>]: (row: CaseRow, event: EventOf<T>) => void;
};

/** What each event does to the row. Rows are built afresh by the fold, so effects may change them. */
const effects: Effects = {
  editedOnPage(row, event) {
    row.text = event.text;
    row.editedAt = event.at;
    const first = row.talk.find((line) => line.id === row.id);
    if (first) first.text = event.text;
  },
  deletedOnPage(row) {
    row.clock.void = true;
  },
  seenAgain(row) {
    row.clock.void = false;
  },
  triaged(row, event) {
    row.triage = event.triage;
    applyJudgement(row);
  },
  corrected(row, event) {
    row.corrections = { ...row.corrections, ...event.changes };
    applyJudgement(row);
  },
  drafted(row, event) {
    if (event.text === '') delete row.drafts[event.channel];
    else
      row.drafts[event.channel] = { text: event.text, templateId: event.templateId, at: event.at };
  },
  inserted(row, event) {
    if (event.ok && event.templateId) row.usedTemplates.push(event.templateId);
    row.drafts[event.channel] = { text: event.text, templateId: event.templateId, at: event.at };
  },
  answered(row, event) {
    row.clock.answers.push({ at: event.at, via: event.via });
    const id = event.replyId ?? event.id;
    row.talk.push({ id, from: 'brand', via: event.via, text: event.text, at: event.at });
    delete row.drafts[event.via];
    row.snoozedUntil = null;
    if (row.dm && event.at >= row.dm.startedAt) {
      if (event.via === 'public') row.dm.publicSentAt ??= event.at;
      else row.dm.privateSentAt ??= event.at;
    }
  },
  customerReplied(row, event) {
    row.talk.push({
      id: event.replyId,
      from: 'customer',
      via: 'public',
      text: event.text,
      at: event.at,
    });
    row.snoozedUntil = null;
    endWaiting(row, event.at);
  },
  movedToDm(row, event) {
    row.dm = {
      startedAt: event.at,
      publicText: event.publicText,
      privateText: event.privateText,
      publicSentAt: null,
      privateSentAt: null,
    };
  },
  escalated(row, event) {
    row.escalation = { team: event.team, reason: event.reason, at: event.at };
    row.team = event.team;
  },
  assigned(row, event) {
    row.assignee = event.person === '' ? null : event.person;
  },
  snoozed(row, event) {
    row.snoozedUntil = event.until;
  },
  woken(row) {
    row.snoozedUntil = null;
  },
  waiting(row, event) {
    if (row.clock.waits.at(-1)?.to !== null) row.clock.waits.push({ from: event.at, to: null });
    row.snoozedUntil = null;
  },
  active(row, event) {
    endWaiting(row, event.at);
    row.snoozedUntil = null;
  },
  resolved(row, event) {
    endWaiting(row, event.at);
    row.snoozedUntil = null;
    if (row.clock.resolutions.at(-1)?.reopenedAt !== null) {
      row.clock.resolutions.push({ at: event.at, reopenedAt: null });
    }
  },
  reopened(row, event) {
    const last = row.clock.resolutions.at(-1);
    if (last) last.reopenedAt ??= Math.max(event.at, last.at);
  },
  noted(row) {
    row.noteCount += 1;
  },
  tagged(row, event) {
    const removed = new Set(event.remove);
    row.tags = [...new Set([...row.tags, ...event.add])].filter((tag) => !removed.has(tag)).sort();
  },
};

function endWaiting(row: CaseRow, at: number): void {
  const wait = row.clock.waits.at(-1);
  if (wait?.to === null) wait.to = Math.max(at, wait.from);
}

/** Changes `row` by one event; an event of a kind that this version does not know changes nothing. */
export function applyEvent(row: CaseRow, event: CaseEvent): void {
  if (Object.hasOwn(effects, event.type)) {
    const effect = effects[event.type as keyof Effects] as (row: CaseRow, event: CaseEvent) => void;
    effect(row, event);
  }
  row.updatedAt = Math.max(row.updatedAt, event.at);
}
