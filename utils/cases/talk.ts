import type { CapturedComment } from '../networks/types.ts';

/** What is needed of a case to find the one that a reply belongs to. */
export interface TalkCandidate {
  id: string;
  author: { handle: string; name: string };
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
  const inThread = reply.parentId
    ? earlier.filter((row) => row.id === reply.parentId || row.parentId === reply.parentId)
    : earlier;
  const latest = (rows: T[]) => rows.toSorted((a, b) => b.clock.postedAt - a.clock.postedAt)[0];
  const byName = latest(inThread.filter((row) => names(reply.text, row.author)));
  if (byName) return byName;
  return (reply.parentId && inThread.find((row) => row.id === reply.parentId)) || null;
}

/** A reply begins with whom it is to: `@handle` on Instagram, the name alone on LinkedIn. */
function names(text: string, author: { handle: string; name: string }): boolean {
  const start = text.trimStart().toLowerCase();
  const begins = (name: string) =>
    name !== '' && start.startsWith(name) && !/^[\p{L}\p{N}_]/u.test(start.slice(name.length));
  const handle = author.handle.toLowerCase();
  return (
    begins(`@${handle}`) || (author.name !== author.handle && begins(author.name.toLowerCase()))
  );
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
