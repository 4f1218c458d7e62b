import { isSame } from '../same.ts';
import type { Traits } from '../sla/types.ts';
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

/** Keeps what SLA policies match on, with the moment since when: a change re-reads open targets. */
export function noteTraits(row: CaseRow, at: number): void {
  const { traits } = row.clock;
  const last = traits.at(-1);
  const own: Traits = { priority: row.urgency, intents: [...row.intents], tags: [...row.tags] };
  const from = Math.max(at, last?.from ?? at);
  if (last?.from === from) traits.pop();
  const before = traits.at(-1);
  if (before && isSame({ ...own, from: before.from }, before)) return;
  traits.push({ ...own, from });
}
