import type { CapturedComment } from '../networks/types.ts';

/** What is needed of a case to find the one that a reply belongs to. */
export interface TalkCandidate {
  id: string;
  author: { handle: string };
  parentId: string | null;
  clock: { postedAt: number; precision: number };
}

/**
 * Finds the case that a brand's reply answers: in its thread the one of the person it names first,
 * else the one it stands under. A reply cannot answer what was written after it.
 * @param candidates the cases of the same thread or post
 */
export function answeredCase<T extends TalkCandidate>(
  reply: CapturedComment,
  candidates: readonly T[],
): T | null {
  const earlier = candidates.filter(
    (row) => row.clock.postedAt - row.clock.precision <= reply.posted.at + reply.posted.precision,
  );
  const named = reply.text.match(/^\s*@([\p{L}\p{N}._-]+)/u)?.[1]?.toLowerCase();
  const inThread = reply.parentId
    ? earlier.filter((row) => row.id === reply.parentId || row.parentId === reply.parentId)
    : earlier;
  const latest = (rows: T[]) => rows.toSorted((a, b) => b.clock.postedAt - a.clock.postedAt)[0];
  const byName = named && latest(inThread.filter((row) => row.author.handle.toLowerCase() === named));
  if (byName) return byName;
  return (reply.parentId && inThread.find((row) => row.id === reply.parentId)) || null;
}

/** Short, stable fingerprint of a text (FNV-1a, 32 bit, hex): tells versions of a comment apart. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

/**
 * True where `next` is another wording and not the same one cut short by "… more".
 * @param known the text that is stored
 */
export function isEdit(known: string, next: string): boolean {
  if (next === known) return false;
  const shown = next.replace(/\s*(…|\.\.\.)\s*$/u, '');
  return !(known.startsWith(shown) && shown.length >= 20);
}
