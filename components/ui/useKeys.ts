import { useEffect, useRef } from 'react';

type Keys = Record<string, (event: KeyboardEvent) => void>;

const TYPING = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest(TYPING) !== null;
}

/**
 * Keys of the panel, while nobody types and no sheet is in front. Letters go by the place on the
 * keyboard as well, so that they work under a Persian layout.
 */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key !== 'Escape' && isTyping(event)) return;
      if (document.querySelector('dialog[open]')) return;
      const act = current.current[event.key] ?? current.current[letterOf(event)];
      if (!act) return;
      act(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function letterOf(event: KeyboardEvent): string {
  if (event.code === 'Slash') return event.shiftKey ? '?' : '/';
  return event.code.startsWith('Key') ? event.code.slice(3).toLowerCase() : '';
}
