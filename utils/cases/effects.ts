import { note } from '../sla/facts.ts';
import { applyJudgement, noteTraits } from './judgement.ts';
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
  deletedOnPage(row, event) {
    note(row.clock, event);
  },
  seenAgain(row, event) {
    note(row.clock, event);
  },
  triaged(row, event) {
    row.triage = event.triage;
    applyJudgement(row);
    noteTraits(row, event.at);
  },
  corrected(row, event) {
    row.corrections = { ...row.corrections, ...event.changes };
    applyJudgement(row);
    noteTraits(row, event.at);
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
    note(row.clock, event);
    const id = event.replyId ?? event.id;
    row.talk.push({ id, from: 'brand', via: event.via, text: event.text, at: event.at });
    delete row.drafts[event.via];
    row.snooze = null;
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
    row.snooze = null;
    note(row.clock, { type: 'customerMessage', at: event.at, seenAt: event.seenAt ?? event.at });
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
    row.snooze = { until: event.until };
  },
  woken(row) {
    row.snooze = null;
  },
  waiting: changesClock,
  active: changesClock,
  resolved: changesClock,
  reopened(row, event) {
    note(row.clock, event);
  },
  noted(row) {
    row.noteCount += 1;
  },
  tagged(row, event) {
    const removed = new Set(event.remove);
    row.tags = [...new Set([...row.tags, ...event.add])].filter((tag) => !removed.has(tag)).sort();
    noteTraits(row, event.at);
  },
};

function changesClock(row: CaseRow, event: EventOf<'waiting' | 'active' | 'resolved'>): void {
  note(row.clock, event);
  row.snooze = null;
}

/** Changes `row` by one event; an event of a kind that this version does not know changes nothing. */
export function applyEvent(row: CaseRow, event: CaseEvent): void {
  if (Object.hasOwn(effects, event.type)) {
    const effect = effects[event.type as keyof Effects] as (row: CaseRow, event: CaseEvent) => void;
    effect(row, event);
  }
  row.updatedAt = Math.max(row.updatedAt, event.at);
}
