import { countDue } from '../../storage/cases.ts';
import { browser } from '../../utils/browser.ts';

/** The badge shows how many cases are due, and nothing when none is. Recomputed at every start. */
export async function drawBadge(): Promise<void> {
  const { due, breached } = await countDue();
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 999 ? '999+' : String(due) });
  await browser.action.setBadgeBackgroundColor({ color: breached > 0 ? '#a3122b' : '#7a4b00' });
}
