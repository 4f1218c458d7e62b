import type { StoredCase } from '../../storage/cases.ts';
import { send } from '../../utils/messaging/client.ts';
import { activePage, sendToPage } from '../../utils/messaging/page-client.ts';
import type { InsertOutcome } from '../../utils/messaging/protocol.ts';
import { networkOf } from '../../utils/networks/index.ts';
import type { Channel } from '../../utils/replies/types.ts';

export type Outcome =
  | 'inserted'
  | 'opened'
  | 'notOpened'
  | 'mismatch'
  | 'noComposer'
  | 'noReply'
  | 'notOnPage'
  | 'noClipboard'
  | 'other';

interface Reply {
  channel: Channel;
  text: string;
  templateId: string | null;
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
 */
export async function insertReply(row: StoredCase, reply: Reply): Promise<Outcome> {
  if (row.source === 'other') return orClipboard('other', reply.text);
  const inFront = await insertInFront(row, reply);
  if (inFront?.ok) return 'inserted';
  if (inFront && inFront.reason !== 'notOnPage') {
    return inFront.copied ? inFront.reason : orClipboard(inFront.reason, reply.text);
  }
  const { opened } = await send('handoff:start', { caseId: row.id, ...reply });
  return opened ? 'opened' : orClipboard('notOpened', reply.text);
}

/** Null where the page in front is another site, or does not answer. */
async function insertInFront(row: StoredCase, reply: Reply): Promise<InsertOutcome | null> {
  const page = await activePage();
  if (!page?.url || !URL.canParse(page.url)) return null;
  if (networkOf(new URL(page.url)) !== row.source) return null;
  try {
    return await sendToPage(page.tabId, 'page:insert', { caseId: row.id, ...reply });
  } catch {
    return null;
  }
}

async function orClipboard(outcome: Outcome, text: string): Promise<Outcome> {
  return (await copy(text)) ? outcome : 'noClipboard';
}
