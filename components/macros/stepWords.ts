import type { Words } from '../../utils/i18n.ts';
import type { MacroStep, Obstacle } from '../../utils/macros/types.ts';
import type { CaseAction } from '../../utils/messaging/protocol.ts';
import { slotsIn } from '../../utils/replies/slots.ts';
import { teamName } from '../../utils/settings/team-name.ts';
import type { Settings } from '../../utils/settings/types.ts';
import { slotLabel } from '../reply/slotWords.ts';

const MINUTE = 60_000;
/** Of a note or a reply, as much as tells it from others, in UTF-16 units. */
const QUOTED = 48;

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED).toWellFormed()}…`;
}

function tagWords(add: readonly string[], remove: readonly string[], words: Words): string {
  const { t, join } = words;
  const parts = [
    add.length > 0 && t('macro.does.tag', { tags: join([...add]) }),
    remove.length > 0 && t('macro.does.untag', { tags: join([...remove]) }),
  ];
  return join(parts.filter((part) => part !== false));
}

/** What a step of a macro does, in a few words. */
export function stepWords(step: MacroStep, words: Words, settings: Settings): string {
  const { t } = words;
  switch (step.do) {
    case 'reply':
      return t('macro.does.reply');
    case 'tag':
      return tagWords(step.add, step.remove, words);
    case 'snooze':
      return step.minutes === null
        ? t('macro.does.snoozeAnswer')
        : t('macro.does.snooze', { time: words.span(step.minutes) });
    default:
      return plainWords(step, words, settings);
  }
}

/** What will be done to one case, in a few words. */
export function actionWords(
  action: CaseAction,
  words: Words,
  settings: Settings,
  now: number,
): string {
  const { t } = words;
  switch (action.do) {
    case 'draft':
      return t('macro.does.replyWith', { text: quote(action.text) });
    case 'tag':
      return tagWords(action.add, action.remove, words);
    case 'snooze':
      return action.until === null
        ? t('macro.does.snoozeAnswer')
        : t('macro.does.snooze', { time: words.span(Math.round((action.until - now) / MINUTE)) });
    case 'escalate':
    case 'assign':
    case 'note':
    case 'wait':
    case 'resolve':
      return plainWords(action, words, settings);
    default:
      return '';
  }
}

type Plain = Extract<MacroStep, { do: 'escalate' | 'assign' | 'note' | 'wait' | 'resolve' }>;

/** The steps that are the same in a macro and in a case. */
function plainWords(step: Plain, words: Words, settings: Settings): string {
  const { t } = words;
  switch (step.do) {
    case 'escalate':
      return t('macro.does.escalate', { team: teamName(step.team, settings, words) });
    case 'assign':
      return step.person === ''
        ? t('macro.does.unassign')
        : t('macro.does.assign', { name: step.person });
    case 'note':
      return t('macro.does.note', { text: quote(step.text) });
    default:
      return t(`macro.does.${step.do}`);
  }
}

/** Why a case is left alone. @param missing what open slots ask for */
export function obstacleWords(why: Obstacle, missing: readonly string[], words: Words): string {
  const asked = missing.flatMap((ask) => slotsIn(`{{${ask}}}`));
  const slots = words.join([...new Set(asked.map((slot) => slotLabel(slot, words)))]);
  return words.t(`macro.cannot.${why}`, { slots });
}
