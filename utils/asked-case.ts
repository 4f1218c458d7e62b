import { browser } from './browser.ts';
import { now } from './clock.ts';

const KEY = 'askedCase';

/**
 * The case that a toolbar or a notification asks the panel to show. Kept in the session's storage:
 * a panel takes no address with it when it is opened, and may be open already.
 */
export async function askForCase(caseId: string): Promise<void> {
  // The time makes asking for the same case twice a change.
  await browser.storage.session.set({ [KEY]: { caseId, at: now() } });
}

/** Tells of each case that is asked for, also of one that was just before. @returns a way to stop */
export function onAskedCase(show: (caseId: string) => void): () => void {
  const take = (value: unknown) => {
    const caseId = (value as { caseId?: unknown } | undefined)?.caseId;
    if (typeof caseId !== 'string') return;
    show(caseId);
    void browser.storage.session.remove(KEY);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>) => take(changes[KEY]?.newValue);
  browser.storage.session.onChanged.addListener(listen);
  void browser.storage.session.get(KEY).then((stored) => take(stored[KEY]));
  return () => browser.storage.session.onChanged.removeListener(listen);
}
