import { startFacts } from '../sla/facts.ts';
import type { CaseEvent, CaseRow } from './types.ts';

/** The row of a case that was just captured: nothing judged, nothing done. */
export function caseOf(event: CaseEvent & { type: 'captured' }): CaseRow {
  const { comment } = event;
  return {
    id: event.caseId,
    source: comment.source,
    kind: comment.kind,
    author: comment.author,
    personId: personIdOf(comment.source, comment.author.handle),
    text: comment.text,
    editedAt: null,
    permalink: comment.permalink,
    postId: comment.postId,
    parentId: comment.parentId,
    why: event.why,
    watchTerms: event.watchTerms,
    triage: null,
    corrections: {},
    sentiment: 'neutral',
    intents: [],
    urgency: 'normal',
    team: 'none',
    needsReply: true,
    status: 'open',
    snooze: null,
    escalation: null,
    assignee: null,
    dm: null,
    drafts: {},
    usedTemplates: [],
    talk: [
      {
        id: event.caseId,
        from: 'customer',
        via: 'public',
        text: comment.text,
        at: comment.posted.at,
      },
    ],
    tags: [],
    noteCount: 0,
    clock: startFacts({
      network: comment.source,
      postedAt: comment.posted.at,
      precision: comment.posted.precision,
      seenAt: event.at,
    }),
    updatedAt: event.at,
  };
}

/** One person on one network: `instagram:nika.studio`. Handles are compared in lower case. */
export function personIdOf(source: string, handle: string): string {
  return `${source}:${handle.toLowerCase()}`;
}
