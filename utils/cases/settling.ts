import { endsWithAnswer } from './commands.ts';
import type { CaseRow, NewEvent } from './types.ts';

/**
 * What the talk itself settles, told in its order: an answer ends a case that asked for nothing
 * more, and a further message of the customer takes it up again. Each turn of the talk is told once
 * by its key, so the same talk gives the same case however a page has cut it into batches.
 * @param resolveOnAnswer the person's setting; a message after the end reopens in any case
 */
export function settling(row: CaseRow, resolveOnAnswer: boolean): NewEvent[] {
  const base = { caseId: row.id, actor: 'hamdel' as const };
  const events: NewEvent[] = [];
  const last = row.clock.resolutions.at(-1);
  let endedAt = last?.reopenedAt === null ? last.at : null;
  const ends =
    resolveOnAnswer && endsWithAnswer(row.status === 'resolved' ? { ...row, status: 'open' } : row);
  for (const { id, from, at } of row.talk) {
    if (from === 'brand' && endedAt === null && ends) {
      events.push({ ...base, type: 'resolved', at, key: `settled:${row.id}:${id}` });
      endedAt = at;
    } else if (from === 'customer' && endedAt !== null && at > endedAt) {
      events.push({ ...base, type: 'reopened', at, key: `reopened:${row.id}:${id}` });
      endedAt = null;
    }
  }
  return events;
}
