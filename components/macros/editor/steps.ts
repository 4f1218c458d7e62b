import type { Macro, MacroStep, StepKind } from '../../../utils/macros/types.ts';
import type { Settings } from '../../../utils/settings/types.ts';

/** A day, in minutes: how long a new snooze lasts. */
const DAY = 24 * 60;

/** A step as it begins in the editor. */
export function emptyStep(kind: StepKind, settings: Settings): MacroStep {
  switch (kind) {
    case 'reply':
      return { do: 'reply', templates: {} };
    case 'tag':
      return { do: 'tag', add: [], remove: [] };
    case 'escalate':
      return { do: 'escalate', team: settings.teams[0]?.id ?? 'care', reason: '' };
    case 'assign':
      return { do: 'assign', person: '' };
    case 'note':
      return { do: 'note', text: '' };
    case 'snooze':
      return { do: 'snooze', minutes: DAY };
    default:
      return { do: kind };
  }
}

/** The macro as it is stored: without the spaces and empty words of its making. */
export function tidied(macro: Macro): Macro {
  return { ...macro, name: macro.name.trim(), steps: macro.steps.map(tidiedStep) };
}

function tidiedStep(step: MacroStep): MacroStep {
  switch (step.do) {
    case 'tag':
      return { ...step, add: tidiedTags(step.add), remove: tidiedTags(step.remove) };
    case 'escalate':
      return { ...step, reason: step.reason.trim() };
    case 'assign':
      return { ...step, person: step.person.trim() };
    case 'note':
      return { ...step, text: step.text.trim() };
    default:
      return step;
  }
}

function tidiedTags(tags: readonly string[]): string[] {
  const plain = tags.map((tag) => tag.trim().replace(/^#/, ''));
  return [...new Set(plain)].filter((tag) => tag !== '');
}
