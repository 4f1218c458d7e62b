import type { CaseBrief } from '../../messaging/protocol.ts';
import type { PageKey, PageWords } from '../messages.ts';
import { say } from '../words.ts';
import { clockWords } from './clock-words.ts';
import { type IconName, icon } from './icons.ts';
import type { Surface } from './surface.ts';

/** What the buttons of the pill do. */
export interface PillActions {
  suggestions(): void;
  dm(): void;
  escalate(): void;
  note(): void;
  resolve(): void;
  reopen(): void;
  why(): void;
  panel(): void;
}

/** The pill beside a comment: its clock, and what can be done. Arrow keys walk through it. */
export function pillFor(
  surface: Surface,
  words: PageWords,
  brief: CaseBrief,
  actions: PillActions,
  now: number,
): HTMLElement {
  const pill = surface.element('div', 'pill');
  pill.setAttribute('role', 'toolbar');
  const { text, state } = clockWords(brief, words, now);
  pill.setAttribute(
    'aria-label',
    `${say(words, 'toolbar', { name: brief.row.author.name })}، ${text}`,
  );
  pill.append(surface.element('span', `clock ${state}`, text));
  const done = brief.row.status === 'resolved' || brief.row.status === 'void';
  const button = (name: IconName, key: PageKey, press: () => void, main = false) => {
    const made = surface.button(main ? 'main' : '', say(words, key), press);
    made.append(icon(pill.ownerDocument, name));
    if (main) made.append(surface.element('span', '', say(words, key)));
    pill.append(made);
  };
  if (done) button('reopen', 'reopen', actions.reopen);
  else {
    button('reply', 'reply', actions.suggestions, true);
    button('dm', 'dm', actions.dm);
    button('escalate', 'escalate', actions.escalate);
    button('note', 'note', actions.note);
    button('resolve', 'resolve', actions.resolve);
  }
  button('why', 'why', actions.why);
  button('panel', 'panel', actions.panel);
  walkWithArrows(pill);
  return pill;
}

/** One stop for Tab; arrows go on from there, in the direction of reading. */
function walkWithArrows(pill: HTMLElement): void {
  const buttons = [...pill.querySelectorAll<HTMLButtonElement>('button')];
  for (const [index, button] of buttons.entries()) button.tabIndex = index === 0 ? 0 : -1;
  pill.addEventListener('keydown', (event) => {
    const forward = pill.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const step = event.key === forward ? 1 : event.key === backward ? -1 : 0;
    const current = buttons.indexOf(event.target as HTMLButtonElement);
    if (step === 0 || current < 0) return;
    event.preventDefault();
    buttons.at((current + step) % buttons.length)?.focus();
  });
}
