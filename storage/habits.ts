import { type Habits, habitsOf } from '../utils/replies/habits.ts';
import { db } from './database.ts';

/** As many cases as tell what the person chooses; older ones tell of other days. */
const LATEST = 500;
/** How long a count holds, in milliseconds: while somebody types it is asked for again and again. */
const HOLDS = 60_000;

let counted: { at: number; habits: Promise<Habits> } | null = null;

/**
 * What the person chose in the latest cases. Counted when a reply is asked for, never at a start,
 * and at most once a minute.
 * @param now Unix milliseconds
 */
export function habits(now: number): Promise<Habits> {
  if (counted === null || now < counted.at || now >= counted.at + HOLDS) {
    counted = { at: now, habits: count() };
    // A store that failed once is asked again.
    counted.habits.catch(() => {
      counted = null;
    });
  }
  return counted.habits;
}

async function count(): Promise<Habits> {
  return habitsOf(await db.cases.orderBy('updatedAt').reverse().limit(LATEST).toArray());
}
