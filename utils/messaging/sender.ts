import { networkOf } from '../networks/index.ts';
import type { NetworkId } from '../networks/types.ts';

/** The part of a browser's message sender that proves where a message came from. */
export interface SenderFacts {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
}

/** A sender that has been proven: one of our own pages, or our content script on a network. */
export type Sender =
  | { from: 'extension'; tabId: number | null; windowId: number | null }
  | { from: 'page'; network: NetworkId; tabId: number; windowId: number | null };

/**
 * Who sent a message, or null where it cannot be proven. A content script's origin is its page's,
 * and our own pages in a tab have a tab too, so neither alone says anything.
 */
export function proveSender(sender: SenderFacts, ownId: string, baseUrl: string): Sender | null {
  if (sender.id !== ownId || !sender.url) return null;
  const windowId = sender.tab?.windowId ?? null;
  if (sender.url.startsWith(baseUrl)) {
    return { from: 'extension', tabId: sender.tab?.id ?? null, windowId };
  }
  if (sender.tab?.id === undefined || sender.frameId !== 0 || !URL.canParse(sender.url))
    return null;
  const network = networkOf(new URL(sender.url));
  return network && { from: 'page', network, tabId: sender.tab.id, windowId };
}
