import { browser } from '../../utils/browser.ts';
import { NETWORKS } from '../../utils/networks/index.ts';
import { originsOf } from '../../utils/permissions.ts';
import { armNextDue } from './alarms.ts';
import { drawBadge } from './badge.ts';

/** What must follow every write: the badge tells the truth, and the next alarm is set. */
export async function afterChange(): Promise<void> {
  await Promise.all([drawBadge(), armNextDue()]);
}

/** Tells open network pages to look again: settings or cases were changed elsewhere. */
export async function refreshPages(): Promise<void> {
  const tabs = await browser.tabs.query({
    url: NETWORKS.flatMap((network) => originsOf(network.id)),
  });
  for (const { id } of tabs) {
    // A tab without our script, or one that was never reloaded after an update, has nobody to tell.
    if (id !== undefined)
      browser.tabs.sendMessage(id, { name: 'page:refresh', data: {} }).catch(() => undefined);
  }
}
