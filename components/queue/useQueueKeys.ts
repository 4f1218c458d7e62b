import type { FocusEvent } from 'react';
import { type Form, useSelection } from '../store.ts';
import { useAct } from '../ui/useAct.ts';
import { useKeys } from '../ui/useKeys.ts';
import { useWords } from '../ui/Words.tsx';
import type { ShownRow } from './settle.ts';

/** Moving through the list, and acting on the row that the cursor or the open case stands on. */
export function useQueueKeys(shown: readonly ShownRow[]): void {
  const act = useAct();
  const { t } = useWords();
  const { open, point, ask, correct, toggle, select, openMacros } = useSelection.getState();

  const step = (by: number) => (event: KeyboardEvent) => {
    const inside = event.target instanceof Element && event.target.closest('.case');
    if (inside && event.key.startsWith('Arrow')) return;
    const { cursorId, caseId } = useSelection.getState();
    const at = shown.findIndex((item) => item.row.id === (cursorId ?? caseId));
    const next = shown[at < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, at + by))];
    if (!next) return;
    event.preventDefault();
    if (event.shiftKey && caseId === null) select(withBoth(cursorId, next.row.id));
    point(next.row.id);
    if (caseId !== null) open(next.row.id);
    else focusRow(next.row.id);
  };
  const current = () => {
    const { cursorId, caseId } = useSelection.getState();
    return caseId ?? cursorId;
  };
  const askFor = (form: Form) => (event: KeyboardEvent) => {
    const id = current();
    if (id === null) return;
    event.preventDefault();
    open(id);
    ask(form);
  };
  useKeys({
    j: step(1),
    k: step(-1),
    ArrowDown: step(1),
    ArrowUp: step(-1),
    x: (event) => {
      const { cursorId, caseId } = useSelection.getState();
      if (cursorId === null || caseId !== null) return;
      event.preventDefault();
      toggle(cursorId);
    },
    // Not Ctrl+A, which every text on the page answers to.
    '*': (event) => {
      event.preventDefault();
      select(shown.map((item) => item.row.id));
    },
    m: (event) => {
      const { selected } = useSelection.getState();
      const id = current();
      const ids = selected.length > 0 ? selected : id === null ? [] : [id];
      if (ids.length === 0) return;
      event.preventDefault();
      openMacros(ids);
    },
    e: askFor('escalate'),
    n: askFor('note'),
    c: (event) => {
      event.preventDefault();
      const { cursorId, caseId } = useSelection.getState();
      // An open case shows its labels itself.
      if (caseId !== null) document.querySelector<HTMLElement>('.case .triage button')?.focus();
      else if (cursorId !== null) correct(cursorId);
    },
    r: (event) => {
      const id = current();
      if (id === null) return;
      // The cursor goes on to the next row, which slides into the place of this one.
      if (useSelection.getState().caseId === null) step(1)(event);
      void act(id, { do: 'resolve' }, t('done.resolve'));
    },
  });
}

/** What is chosen, with the row that the keyboard left and the one that it came to. */
function withBoth(from: string | null, to: string): string[] {
  const { selected } = useSelection.getState();
  return [...selected, ...(from === null ? [] : [from]), to];
}

/** The row may only come into the page with the next frame, when the list has scrolled to it. */
export function focusRow(id: string): void {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`[data-case="${CSS.escape(id)}"]`);
    row?.focus({ preventScroll: true });
  });
}

/**
 * The cursor goes where the keyboard goes. Not where the pointer presses: the list scrolls to its
 * cursor, so a row at the edge would move away under the press, and nothing would be pressed.
 */
export function pointByKey(event: FocusEvent<HTMLElement>, id: string): void {
  if (event.currentTarget.matches(':focus-visible')) useSelection.getState().point(id);
}
