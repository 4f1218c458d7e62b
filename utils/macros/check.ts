import type { Template } from '../replies/types.ts';
import type { Team } from '../settings/types.ts';
import type { Macro, MacroStep, StepKind } from './types.ts';

export const MOST_STEPS = 20;
export const LONGEST_NAME = 100;
/** A year, in minutes. */
export const LONGEST_SNOOZE = 366 * 24 * 60;

/** What is wrong with a macro: a message key `macro.bad.*`, and the step it belongs to. */
export interface MacroProblem {
  /** Null: the macro as a whole. */
  step: number | null;
  key:
    | 'noName'
    | 'name'
    | 'nameTwice'
    | 'noSteps'
    | 'tooMany'
    | 'noTemplate'
    | 'templateGone'
    | 'noTags'
    | 'noTeam'
    | 'noText'
    | 'span'
    | 'twice'
    | 'twoEnds';
}

export interface KnownThings {
  teams: readonly Pick<Team, 'id'>[];
  templates: readonly Pick<Template, 'id' | 'language'>[];
  /** The other macros' names. */
  names: readonly string[];
}

/** Steps of which a second one would only overrule the first. */
const ONCE: ReadonlySet<StepKind> = new Set(['reply', 'escalate', 'assign']);
/** Where a case ends up: a macro names one place. */
const ENDS: ReadonlySet<StepKind> = new Set(['snooze', 'wait', 'resolve']);

/** All that is wrong with a macro, in the order in which it is shown. */
export function checkMacro(macro: Macro, known: KnownThings): MacroProblem[] {
  const problems: MacroProblem[] = [];
  const name = macro.name.trim();
  if (name === '') problems.push({ step: null, key: 'noName' });
  else if (name.length > LONGEST_NAME) problems.push({ step: null, key: 'name' });
  else if (known.names.some((other) => other.trim() === name)) {
    problems.push({ step: null, key: 'nameTwice' });
  }
  if (macro.steps.length === 0) problems.push({ step: null, key: 'noSteps' });
  if (macro.steps.length > MOST_STEPS) problems.push({ step: null, key: 'tooMany' });
  macro.steps.forEach((step, index) => {
    const key = wrongWith(step, known) ?? clash(macro.steps.slice(0, index), step);
    if (key) problems.push({ step: index, key });
  });
  return problems;
}

function wrongWith(step: MacroStep, known: KnownThings): MacroProblem['key'] | null {
  switch (step.do) {
    case 'reply': {
      const chosen = Object.entries(step.templates);
      if (chosen.length === 0) return 'noTemplate';
      const isThere = ([language, id]: [string, string]) =>
        known.templates.some((own) => own.id === id && own.language === language);
      return chosen.every(isThere) ? null : 'templateGone';
    }
    case 'tag':
      return [...step.add, ...step.remove].some((tag) => tag.trim() !== '') ? null : 'noTags';
    case 'escalate':
      return known.teams.some(({ id }) => id === step.team) ? null : 'noTeam';
    case 'note':
      return step.text.trim() === '' ? 'noText' : null;
    case 'snooze': {
      const { minutes } = step;
      return minutes === null || (minutes >= 1 && minutes <= LONGEST_SNOOZE) ? null : 'span';
    }
    default:
      return null;
  }
}

function clash(before: readonly MacroStep[], step: MacroStep): MacroProblem['key'] | null {
  if (ENDS.has(step.do) && before.some((other) => ENDS.has(other.do))) return 'twoEnds';
  return ONCE.has(step.do) && before.some((other) => other.do === step.do) ? 'twice' : null;
}
