import type { Handoff } from '../utils/messaging/protocol.ts';
import type { NetworkId } from '../utils/networks/types.ts';
import { db } from './database.ts';

/** How long a draft waits for its page, in milliseconds: longer, and it would surprise. */
const LIFETIME = 15 * 60_000;

export async function putHandoff(handoff: Handoff): Promise<void> {
  await db.handoffs.put(handoff);
}

/** Drafts that wait for a page of this network; old ones are let go. @param now Unix milliseconds */
export async function waitingHandoffs(network: NetworkId, now: number): Promise<Handoff[]> {
  await db.handoffs
    .where('createdAt')
    .below(now - LIFETIME)
    .delete();
  const rows = await db.handoffs.toArray();
  return rows.filter((row) => row.network === network);
}

export async function removeHandoff(id: string): Promise<void> {
  await db.handoffs.delete(id);
}
