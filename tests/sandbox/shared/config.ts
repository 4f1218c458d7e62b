// What the server told this page, and the switches as they are now.
import type { PageConfig, Switches } from '../types.ts';

export const config: PageConfig = JSON.parse(
  document.getElementById('sandbox-config')?.textContent ?? '{}',
);

/** Replaced by every poll, so a test can flip a switch while the page is open. */
export const switches: Switches = {
  failSending: config.failSending,
  editorRefuses: config.editorRefuses,
  latencyMs: config.latencyMs,
};

const offset = config.now - Date.now();

/** The sandbox's clock, which a test may have set. */
export const now = (): number => Date.now() + offset;

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export function mountPoint(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[data-sandbox-mount]');
  if (!found) throw new Error('no mount point');
  found.removeAttribute('data-sandbox-mount');
  return found;
}
