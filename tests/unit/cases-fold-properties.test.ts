import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, withoutUndone } from '../../utils/cases/fold.ts';
import type { CaseEvent } from '../../utils/cases/types.ts';
import { clocks, nextChange } from '../../utils/sla/index.ts';
import { anyLog } from './support/arbitrary-events.ts';
import { eventId, NOON } from './support/samples.ts';
import { PLAIN_BOOK } from './support/sla.ts';

/** updatedAt tells when the log last grew in what still counts: what was taken back does not count. */
describe('whatever happened', () => {
  it('is the same in any order of reading, and twice', () => {
    fc.assert(
      fc.property(
        anyLog.chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
        ),
        ([log, shuffled]) => {
          const frozen = structuredClone(log);
          const row = fold(log);
          expect(fold(shuffled)).toEqual(row);
          expect(fold(log)).toEqual(row);
          expect(log).toEqual(frozen);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('leaves no trace once it is undone', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(fold(log)).toEqual(fold(withoutUndone(log)));
        for (const [index, event] of log.entries()) {
          if (event.type === 'undone') continue;
          const undo = {
            ...event,
            id: eventId(900),
            type: 'undone',
            eventId: event.id,
          } as CaseEvent;
          expect(fold([...log, undo])).toEqual(fold(log.toSpliced(index, 1)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps status, waits and resolutions sound, and the clocks can be read', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const row = fold(log);
        const captured = withoutUndone(log).some((event) => event.type === 'captured');
        expect(row !== null).toBe(captured);
        if (!row) return;
        const { waits, resolutions } = row.clock;
        expect(waits.slice(0, -1).every((wait) => wait.to !== null)).toBe(true);
        expect(resolutions.slice(0, -1).every((done) => done.reopenedAt !== null)).toBe(true);
        expect(waits.every((wait) => wait.to === null || wait.to >= wait.from)).toBe(true);
        expect(
          resolutions.every((done) => done.reopenedAt === null || done.reopenedAt >= done.at),
        ).toBe(true);
        const ended = resolutions.at(-1)?.reopenedAt === null;
        const waiting = waits.at(-1)?.to === null;
        const expected = row.clock.void
          ? 'void'
          : ended
            ? 'resolved'
            : waiting
              ? 'waiting'
              : row.snooze === null
                ? 'open'
                : 'snoozed';
        expect(row.status).toBe(expected);
        expect(row.talk.map((line) => line.at)).toEqual(
          row.talk.map((line) => line.at).toSorted((a, b) => a - b),
        );
        expect(row.updatedAt).toBe(Math.max(...counted(log).map((event) => event.at)));
        clocks(row.clock, PLAIN_BOOK, NOON);
        nextChange(row.clock, PLAIN_BOOK, NOON);
      }),
      { numRuns: 500 },
    );
  });
});

/** What counts from the capture on; a second capture is no change. */
function counted(log: CaseEvent[]): CaseEvent[] {
  const kept = withoutUndone(log);
  const first = kept.findIndex((event) => event.type === 'captured');
  return kept.filter(
    (event, index) => index === first || (index > first && event.type !== 'captured'),
  );
}
