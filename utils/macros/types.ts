import type { CaseAction } from '../messaging/protocol.ts';
import type { ReplyLanguage, SlotValues } from '../replies/types.ts';
import type { TeamId } from '../triage/types.ts';

/** Kinds of step, in the order in which they are offered. */
export const STEP_KINDS = [
  'reply',
  'tag',
  'escalate',
  'assign',
  'note',
  'snooze',
  'wait',
  'resolve',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export type MacroStep =
  /** The filled template becomes the case's draft: the one of the case's language, where there is one. */
  | { do: 'reply'; templates: Partial<Record<ReplyLanguage, string>> }
  | { do: 'tag'; add: string[]; remove: string[] }
  | { do: 'escalate'; team: TeamId; reason: string }
  /** Empty: nobody in particular. */
  | { do: 'assign'; person: string }
  | { do: 'note'; text: string }
  /** From the moment of the run on; null: until the customer answers. */
  | { do: 'snooze'; minutes: number | null }
  | { do: 'wait' }
  | { do: 'resolve' };

/** Several steps under one name, for one case or many. */
export interface Macro {
  id: string;
  name: string;
  steps: MacroStep[];
}

/** Why a step cannot be done in a case. */
export type Obstacle =
  | 'gone'
  | 'resolved'
  | 'noTemplate'
  | 'noChannel'
  | 'hasDraft'
  | 'slot'
  | 'noTeam'
  | 'nothing';

/** What a macro does to one case: all of its steps, or none where one of them cannot be done. */
export type CasePlan =
  | { caseId: string; actions: CaseAction[] }
  | { caseId: string; cannot: Obstacle; step: number; missing: string[] };

/** What is asked of a run. */
export interface RunRequest {
  /** Chosen by whoever asks: the same run asked for twice is done once. */
  runId: string;
  /** As it was when it was asked for, whatever becomes of it. */
  macro: Macro;
  caseIds: readonly string[];
  answers: SlotValues;
}

/** A run of a macro over cases, as it is kept so that it can be taken back. */
export interface MacroRun {
  id: string;
  name: string;
  /** When it began, Unix milliseconds. */
  at: number;
  /** Cases that were asked for, those looked at so far, and those in which something was done. */
  total: number;
  seen: number;
  done: number;
  state: 'running' | 'done' | 'undone';
  /** When it was last heard of, Unix milliseconds: a run whose worker died is not waited for. */
  heardAt: number;
}

/** A run that was not heard of for so long has died with its worker, milliseconds. */
const DEAD_AFTER = 30_000;

/** Whether a run was cut off half-way: it can go on, or be taken back. @param now Unix milliseconds */
export function isCutOff({ state, heardAt }: MacroRun, now: number): boolean {
  return state === 'running' && now - heardAt >= DEAD_AFTER;
}

/** What a later change keeps from being taken back. */
export type Kept = 'draft' | 'status' | 'team' | 'assignee' | 'tags' | 'gone';

/** What came of taking a run back. */
export interface UndoReport {
  /** Cases in which something was taken back. */
  undone: number;
  kept: { caseId: string; what: Kept[] }[];
}
