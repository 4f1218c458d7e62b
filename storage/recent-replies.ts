import type { SourceId } from '../utils/networks/types.ts';
import type { StoredCase } from './cases.ts';
import { db } from './database.ts';

/** Cases that are looked at, newest first, and replies that are told. */
const CASES = 200;
const REPLIES = 10;

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

const brandLines = ({ talk }: StoredCase) =>
  talk.filter(({ from, via }) => from === 'brand' && via === 'public');
