import { browser } from '../browser.ts';
import { type Answer, MessageError } from './errors.ts';
import type { BackgroundMessage, PageMessage, ToBackground, ToPage } from './protocol.ts';

/**
 * Asks the background.
 * @throws MessageError with a key: what the background refused, or `error.noBackground` where
 * nobody answered (the worker died, or the extension was updated under an open page).
 */
export async function send<K extends BackgroundMessage>(
  name: K,
  data: ToBackground[K]['in'],
): Promise<ToBackground[K]['out']> {
  const answer = await ask(() => browser.runtime.sendMessage({ name, data }));
  return unwrap<ToBackground[K]['out']>(answer);
}

/** Asks the content script of a tab. @throws MessageError `error.noPage` where there is none. */
export async function sendToPage<K extends PageMessage>(
  tabId: number,
  name: K,
  data: ToPage[K]['in'],
): Promise<ToPage[K]['out']> {
  const answer = await ask(() => browser.tabs.sendMessage(tabId, { name, data }), 'error.noPage');
  return unwrap<ToPage[K]['out']>(answer, 'error.noPage');
}

/** The tab that the person looks at; its address only where we may read that page. */
export async function activePage(): Promise<{ tabId: number; url: string | undefined } | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url };
}

async function ask(call: () => Promise<unknown>, key = 'error.noBackground'): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    throw new MessageError(key, error instanceof Error ? error.message : String(error));
  }
}

function unwrap<T>(answer: unknown, missing = 'error.noBackground'): T {
  const reply = answer as Answer<T> | undefined;
  if (!reply) throw new MessageError(missing);
  if (!reply.ok) throw new MessageError(reply.key, reply.detail);
  return reply.value;
}
