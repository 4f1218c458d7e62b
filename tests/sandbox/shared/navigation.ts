// Moving between pages with the history API, as the real sites do: no reload, no event of their
// own, and the new content mounts late.
import { useEffect, useState } from 'react';
import { switches } from './config.ts';

const listeners = new Set<() => void>();

export function go(path: string, state: unknown = null): void {
  history.pushState(state, '', path);
  for (const listener of [...listeners]) listener();
}

addEventListener('popstate', () => {
  for (const listener of [...listeners]) listener();
});

/** The address, at once. */
export function usePath(): string {
  const [path, setPath] = useState(location.pathname + location.search);
  useEffect(() => {
    const update = (): void => setPath(location.pathname + location.search);
    listeners.add(update);
    update();
    return () => void listeners.delete(update);
  }, []);
  return path;
}

/** The address whose content should be mounted: follows the real one after the latency. */
export function useLatePath(): string | null {
  const path = usePath();
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLate(path), switches.latencyMs);
    return () => clearTimeout(timer);
  }, [path]);
  return late === path ? late : null;
}

/** Follow plain clicks on links inside the site without a reload. `stays`: false lets the browser load. */
export function followLinks(
  root: HTMLElement,
  stays: (path: string) => boolean = () => true,
): void {
  root.ownerDocument.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.target === '_blank') return;
    if (link.origin !== location.origin || !stays(link.pathname)) return;
    event.preventDefault();
    if (link.getAttribute('href') !== '#') go(link.pathname + link.search);
  });
}
