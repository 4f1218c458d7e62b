import type { CaseRow } from '../cases/types.ts';
import { leadingIntent } from './plan.ts';

/** What a case tells of how it was answered. */
export type AnsweredCase = Pick<CaseRow, 'source' | 'intents' | 'sentiment' | 'usedTemplates'>;

/** By what a case is about and its network: how often each template was chosen. */
export type Habits = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Like cases: the same leading intent on the same network. Language, channel and step are the template's own. */
const kindOf = (row: Omit<AnsweredCase, 'usedTemplates'>) => `${leadingIntent(row)} ${row.source}`;

/** Counts what was put into boxes, once a case: inserting again is no second choice. */
export function habitsOf(rows: readonly AnsweredCase[]): Habits {
  const habits = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const counts = habits.get(kindOf(row)) ?? new Map<string, number>();
    habits.set(kindOf(row), counts);
    for (const id of new Set(row.usedTemplates)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return habits;
}

/** How often each template was chosen in cases like this one. */
export function habitsFor(
  row: Omit<AnsweredCase, 'usedTemplates'>,
  habits: Habits,
): ReadonlyMap<string, number> {
  return habits.get(kindOf(row)) ?? new Map();
}
