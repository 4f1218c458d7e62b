import { getCase } from '../../storage/cases.ts';
import { putHandoff } from '../../storage/handoffs.ts';
import { browser } from '../../utils/browser.ts';
import { now } from '../../utils/clock.ts';
import { MessageError } from '../../utils/messaging/errors.ts';
import type { ToBackground } from '../../utils/messaging/protocol.ts';
import type { Sender } from '../../utils/messaging/sender.ts';
import { adapterOf } from '../../utils/networks/index.ts';
import { slotsIn } from '../../utils/replies/slots.ts';
import { placesOf } from './at-work.ts';

/**
 * Leaves a draft for the page it belongs to, and opens that page: beside, where the person is at
 * work in a page already; in front, when asked for by the panel.
 * @returns false where there is no such page
 * @throws MessageError where the case is not stored, or a slot still stands in the text
 */
export async function startHandoff(
  { caseId, channel, text, templateId, place }: ToBackground['handoff:start']['in'],
  sender: Sender,
): Promise<boolean> {
  if (slotsIn(text).length > 0) throw new MessageError('error.openSlots', caseId);
  const row = await getCase(caseId);
  if (!row) throw new MessageError('error.unknownCase', caseId);
  if (row.source === 'other') return false;
  const address = channel === 'dm' ? adapterOf(row.source).dmAddress(row.author) : row.permalink;
  if (address === null) return false;
  const [from] = placesOf(sender, place);
  await putHandoff({
    id: crypto.randomUUID(),
    caseId,
    network: row.source,
    channel,
    handle: row.author.handle,
    commentId: caseId,
    text,
    templateId,
    createdAt: now(),
    ...(from !== undefined && { place: from }),
  });
  const beside =
    sender.from === 'page' ? { active: false, openerTabId: sender.tabId } : { active: true };
  await browser.tabs.create({ url: address, ...beside });
  return true;
}
