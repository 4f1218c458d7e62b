import { useCallback, useEffect, useState } from 'react';
import { browser } from '../../utils/browser.ts';
import { activePage, sendToPage } from '../../utils/messaging/page-client.ts';
import type { PageHealth } from '../../utils/messaging/protocol.ts';
import { networkOf } from '../../utils/networks/index.ts';
import type { NetworkId } from '../../utils/networks/types.ts';
import { missingHosts } from '../../utils/permissions.ts';

export type PageState =
  | { kind: 'checking' }
  | { kind: 'away' }
  | { kind: 'noAccess'; networks: NetworkId[] }
  | { kind: 'silent'; tabId: number; network: NetworkId }
  | { kind: 'read'; tabId: number; health: PageHealth };

const EVERY = 3000;

async function look(): Promise<PageState> {
  const [page, missing] = await Promise.all([activePage(), missingHosts()]);
  const network = page?.url && URL.canParse(page.url) ? networkOf(new URL(page.url)) : null;
  // A page whose address is hidden from us may well be one that we have no access to.
  if (!page || !network) {
    return page && !page.url && missing.length > 0
      ? { kind: 'noAccess', networks: missing }
      : { kind: 'away' };
  }
  if (missing.includes(network)) return { kind: 'noAccess', networks: [network] };
  try {
    const health = await sendToPage(page.tabId, 'page:health', {});
    return { kind: 'read', tabId: page.tabId, health };
  } catch {
    return { kind: 'silent', tabId: page.tabId, network };
  }
}

/** How the page in front is being read: asked again on each change of tab and every 3 seconds. */
export function usePageHealth(): { page: PageState; refresh: () => void } {
  const [page, setPage] = useState<PageState>({ kind: 'checking' });
  const refresh = useCallback(() => {
    if (document.hidden) return;
    look().then(setPage, () => setPage({ kind: 'away' }));
  }, []);
  useEffect(() => {
    refresh();
    const timer = setInterval(refresh, EVERY);
    browser.tabs.onActivated.addListener(refresh);
    browser.tabs.onUpdated.addListener(refresh);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      browser.tabs.onActivated.removeListener(refresh);
      browser.tabs.onUpdated.removeListener(refresh);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [refresh]);
  return { page, refresh };
}
