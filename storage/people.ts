import { personIdOf } from '../utils/cases/captured.ts';
import type { CaseComment } from '../utils/cases/types.ts';
import type { SourceId } from '../utils/networks/types.ts';
import { db } from './database.ts';

/** Somebody who wrote to the brand, on one network. */
export interface Person {
  /** `source:handle`. */
  id: string;
  source: SourceId;
  handle: string;
  name: string;
  firstSeenAt: number;
  lastSeenAt: number;
}

/** Notes who wrote; inside the caller's transaction. Times are those of the comments. */
export async function rememberAuthors(comments: readonly CaseComment[]): Promise<void> {
  const ids = comments.map((comment) => personIdOf(comment.source, comment.author.handle));
  const known = new Map<string, Person>();
  for (const person of await db.people.bulkGet([...new Set(ids)])) {
    if (person) known.set(person.id, person);
  }
  comments.forEach((comment, index) => {
    const id = ids[index] ?? '';
    const at = comment.posted.at;
    const before = known.get(id);
    known.set(id, {
      id,
      source: comment.source,
      handle: comment.author.handle,
      name: comment.author.name,
      firstSeenAt: Math.min(before?.firstSeenAt ?? at, at),
      lastSeenAt: Math.max(before?.lastSeenAt ?? at, at),
    });
  });
  await db.people.bulkPut([...known.values()]);
}
