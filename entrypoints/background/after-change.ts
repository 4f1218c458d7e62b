import { countCases } from '../../storage/cases.ts';
import { browser } from '../../utils/browser.ts';
import { NETWORKS } from '../../utils/networks/index.ts';
import { originsOf } from '../../utils/permissions.ts';
import { armNextDue } from './alarms.ts';

/** What must follow every write: the badge tells the truth, and the next alarm is set. */
export async function afterChange(): Promise<void> {
  await Promise.all([drawBadge(), armNextDue()]);
}

/** The badge shows how many cases are due, and nothing when none is. Recomputed at every start. */
export async function drawBadge(): Promise<void> {
  const { due, breached } = await countCases();
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 999 ? '999+' : String(due) });
  await browser.action.setBadgeBackgroundColor({ color: breached > 0 ? '#a3122b' : '#7a4b00' });
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
