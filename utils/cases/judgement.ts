import type { CaseRow } from './types.ts';

/** Puts the person's corrections on top of the engine's triage. */
export function applyJudgement(row: CaseRow): void {
  const { triage, corrections } = row;
  if (triage) {
    row.sentiment = triage.sentiment;
    row.intents = triage.intents;
    row.urgency = triage.urgency;
    row.team = row.escalation?.team ?? triage.team;
    row.needsReply = triage.needsReply;
  }
  if (corrections.sentiment) row.sentiment = corrections.sentiment;
  if (corrections.intents) row.intents = corrections.intents;
  if (corrections.urgency) row.urgency = corrections.urgency;
  if (corrections.team) row.team = corrections.team;
  if (corrections.needsReply !== undefined) row.needsReply = corrections.needsReply;
}
