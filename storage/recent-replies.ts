import { Dexie } from 'dexie';
import type { SourceId } from '../utils/networks/types.ts';
import type { StoredCase } from './cases.ts';
import { db } from './database.ts';

/** Cases that are looked at, newest first, and replies that are told. */
const CASES = 200;
const REPLIES = 10;

/** What was found last, until any case changes: it is asked for at every pause in typing. */
const remembered = new Map<SourceId, Promise<string[]>>();

// Dexie tells of each change once it is stored, whichever context has made it.
Dexie.on('storagemutated', (parts) => {
  const cases = `idb://${db.name}/${db.cases.name}/`;
  if (Object.keys(parts).some((part) => part === 'all' || part.startsWith(cases)))
    remembered.clear();
});

/** What the brand said last in public on a network, newest first: for telling a robot's voice. */
export async function recentReplies(source: SourceId): Promise<string[]> {
  const rows = await db.cases.orderBy('updatedAt').reverse().limit(CASES).toArray();
  return rows
    .filter((row) => row.source === source)
    .flatMap(brandLines)
    .sort((a, b) => b.at - a.at)
    .slice(0, REPLIES)
    .map(({ text }) => text);
}

/** The same from memory. Not for a live query, which must see what it depends on being read. */
export function rememberedReplies(source: SourceId): Promise<string[]> {
  const known = remembered.get(source);
  if (known) return known;
  const asked = recentReplies(source);
  remembered.set(source, asked);
  // A store that failed once is asked again.
  asked.catch(() => remembered.delete(source));
  return asked;
}

const brandLines = ({ talk }: StoredCase) =>
  talk.filter(({ from, via }) => from === 'brand' && via === 'public');
