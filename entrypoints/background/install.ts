import { browser } from '../../utils/browser.ts';
import { MATCHES } from '../../utils/networks/hosts.ts';
import { onTick } from './alarms.ts';
import { drawMenus } from './menus.ts';

/** After install, update or new access: open pages get the script at once, not at their reload. */
export function registerInstall(): void {
  browser.runtime.onInstalled.addListener(() => {
    void drawMenus();
    void injectIntoOpenPages();
    void onTick();
  });
  browser.permissions.onAdded.addListener(() => void injectIntoOpenPages());
}

async function injectIntoOpenPages(): Promise<void> {
  for (const tab of await browser.tabs.query({ url: MATCHES })) {
    if (tab.id === undefined || tab.discarded) continue;
    await browser.scripting
      .executeScript({ target: { tabId: tab.id }, files: ['/network.js'] })
      .catch(() => undefined); // a page that the browser keeps for itself, an error page
  }
}
