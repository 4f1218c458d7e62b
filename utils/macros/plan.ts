import type { CaseRow } from '../cases/types.ts';
import type { CaseAction } from '../messaging/protocol.ts';
import { adapterOf } from '../networks/index.ts';
import { fill } from '../replies/slots.ts';
import type { ReplyLanguage, SlotValues, Template } from '../replies/types.ts';
import type { Team } from '../settings/types.ts';
import type { CasePlan, Macro, MacroStep, Obstacle } from './types.ts';

const MINUTE = 60_000;

/** What a plan depends on, beside the macro and the cases. */
export interface PlanContext {
  templates: readonly Template[];
  teams: readonly Pick<Team, 'id'>[];
  /** Unix milliseconds. */
  now: number;
  languageOf(row: CaseRow): ReplyLanguage;
  valuesOf(row: CaseRow, language: ReplyLanguage): SlotValues;
  /** What the person has filled in for all cases; a case's own values go before. */
  answers: SlotValues;
}

type StepPlan = { action: CaseAction | null } | { cannot: Obstacle; missing?: string[] };

/**
 * Says beforehand what a macro will do to each case, and to which it can do nothing. A case in
 * which one step cannot be done is left alone as a whole: nothing is half done. Pure.
 */
export function planMacro(
  macro: Macro,
  cases: readonly CaseRow[],
  context: PlanContext,
): CasePlan[] {
  const byId = new Map(context.templates.map((template) => [template.id, template]));
  return cases.map((row) => planCase(macro, row, context, byId));
}

function planCase(
  macro: Macro,
  row: CaseRow,
  context: PlanContext,
  byId: ReadonlyMap<string, Template>,
): CasePlan {
  const actions: CaseAction[] = [];
  for (const [step, own] of macro.steps.entries()) {
    const plan = planStep(own, row, context, byId);
    if ('cannot' in plan) {
      return { caseId: row.id, cannot: plan.cannot, step, missing: plan.missing ?? [] };
    }
    if (plan.action) actions.push(plan.action);
  }
  if (actions.length > 0) return { caseId: row.id, actions };
  return { caseId: row.id, cannot: 'nothing', step: 0, missing: [] };
}

/** Steps that are still wanted where a case is done; the others would stir it up again. */
const AFTERWARDS: ReadonlySet<MacroStep['do']> = new Set(['tag', 'assign', 'note']);

function planStep(
  step: MacroStep,
  row: CaseRow,
  context: PlanContext,
  byId: ReadonlyMap<string, Template>,
): StepPlan {
  if (row.status === 'void') return { cannot: 'gone' };
  if (row.status === 'resolved' && !AFTERWARDS.has(step.do)) return { cannot: 'resolved' };
  switch (step.do) {
    case 'reply':
      return planReply(step, row, context, byId);
    case 'tag': {
      const add = step.add.filter((tag) => !row.tags.includes(tag));
      const remove = step.remove.filter((tag) => row.tags.includes(tag));
      return { action: add.length + remove.length > 0 ? { do: 'tag', add, remove } : null };
    }
    case 'escalate': {
      if (!context.teams.some(({ id }) => id === step.team)) return { cannot: 'noTeam' };
      const isThere = row.escalation?.team === step.team && row.team === step.team;
      return { action: isThere ? null : { do: 'escalate', team: step.team, reason: step.reason } };
    }
    case 'assign': {
      const isTheirs = (row.assignee ?? '') === step.person;
      return { action: isTheirs ? null : { do: 'assign', person: step.person } };
    }
    case 'note':
      return { action: { do: 'note', text: step.text } };
    case 'snooze': {
      const until = step.minutes === null ? null : context.now + step.minutes * MINUTE;
      return { action: { do: 'snooze', until } };
    }
    case 'wait':
      return { action: row.status === 'waiting' ? null : { do: 'wait' } };
    case 'resolve':
      return { action: { do: 'resolve' } };
  }
}

function planReply(
  { templates }: Extract<MacroStep, { do: 'reply' }>,
  row: CaseRow,
  context: PlanContext,
  byId: ReadonlyMap<string, Template>,
): StepPlan {
  const language = context.languageOf(row);
  const template = byId.get(templates[language] ?? '');
  if (template?.language !== language || template.disabled) return { cannot: 'noTemplate' };
  const { channel } = template;
  if (channel === 'dm' && !hasPrivate(row)) return { cannot: 'noChannel' };
  const values = { ...context.answers, ...context.valuesOf(row, language) };
  const { text, missing } = fill(template, values);
  if (missing.length > 0) return { cannot: 'slot', missing };
  const written = row.drafts[channel];
  if (written?.text === text && written.templateId === template.id) return { action: null };
  // What the person has begun is theirs.
  if (written && written.text.trim() !== '') return { cannot: 'hasDraft' };
  return { action: { do: 'draft', channel, text, templateId: template.id } };
}

function hasPrivate(row: CaseRow): boolean {
  return row.source !== 'other' && adapterOf(row.source).dmAddress(row.author) !== null;
}
