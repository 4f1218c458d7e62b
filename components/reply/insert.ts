import type { StoredCase } from '../../storage/cases.ts';
import { send } from '../../utils/messaging/client.ts';
import { MessageError } from '../../utils/messaging/errors.ts';
import { activePage, sendToPage } from '../../utils/messaging/page-client.ts';
import type { InsertOutcome } from '../../utils/messaging/protocol.ts';
import { networkOf } from '../../utils/networks/index.ts';
import { slotsIn } from '../../utils/replies/slots.ts';
import type { Channel } from '../../utils/replies/types.ts';
import { PLACE, writer } from './writer.ts';

export type Outcome =
  | 'inserted'
  | 'opened'
  | 'notOpened'
  | 'mismatch'
  | 'noComposer'
  | 'noReply'
  | 'notOnPage'
  | 'wrongAccount'
  | 'answered'
  | 'elsewhere'
  | 'noClipboard'
  | 'other';

interface Reply {
  channel: Channel;
  text: string;
  templateId: string | null;
  /** When the person began to answer, Unix milliseconds. */
  began?: number;
}

export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Brings a reply to where it is sent from: into the page in front where the comment stands there,
 * else into a page that is opened for it. Whatever fails, the text ends up on the clipboard.
 * @throws MessageError `error.openSlots` while a slot stands in the text
 */
export async function insertReply(row: StoredCase, reply: Reply, force = false): Promise<Outcome> {
  if (slotsIn(reply.text).length > 0) throw new MessageError('error.openSlots');
  if (row.source === 'other') return orClipboard('other', reply.text);
  const inFront = await insertInFront(row, reply, force);
  if (inFront?.ok) return 'inserted';
  // Nothing was touched: the person decides.
  if (inFront && 'own' in inFront) return inFront.reason;
  if (inFront && inFront.reason !== 'notOnPage') {
    return inFront.copied ? inFront.reason : orClipboard(inFront.reason, reply.text);
  }
  // The page that is opened asks no more: nobody may be looking at it yet.
  if (!force && (await writer.elsewhere(row.id))) return 'elsewhere';
  const { began: _, ...draft } = reply;
  const { opened } = await send('handoff:start', { caseId: row.id, ...draft, place: PLACE });
  return opened ? 'opened' : orClipboard('notOpened', reply.text);
}

/** Takes a reply out of its box again. @returns false where the page is not in front, or has changed */
export async function takeBack(row: StoredCase, channel: Channel, text: string): Promise<boolean> {
  const page = await activePage();
  if (!page) return false;
  const { ok } = await sendToPage(page.tabId, 'page:takeBack', { caseId: row.id, channel, text });
  return ok;
}

/** Null where the page in front is another site, or does not answer. */
async function insertInFront(
  row: StoredCase,
  reply: Reply,
  force: boolean,
): Promise<InsertOutcome | null> {
  const page = await activePage();
  if (!page?.url || !URL.canParse(page.url)) return null;
  if (networkOf(new URL(page.url)) !== row.source) return null;
  try {
    const request = { caseId: row.id, ...reply, place: PLACE, force };
    return await sendToPage(page.tabId, 'page:insert', request);
  } catch {
    return null;
  }
}

async function orClipboard(outcome: Outcome, text: string): Promise<Outcome> {
  return (await copy(text)) ? outcome : 'noClipboard';
}
