import { browser } from '../browser.ts';
import { ask, unwrap } from './client.ts';
import type { PageMessage, ToPage } from './protocol.ts';

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
