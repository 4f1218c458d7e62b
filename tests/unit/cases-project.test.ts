import { describe, expect, it } from 'vitest';
import { fold } from '../../utils/cases/fold.ts';
import { project, type StoredCase } from '../../utils/cases/project.ts';
import type { CaseEvent, CaseRow, EventBody } from '../../utils/cases/types.ts';
import { CAPTURED, caseComment, HOUR, judged, logOf, NOON } from './support/samples.ts';
import { PLAIN_BOOK } from './support/sla.ts';

/** A row with a triage, posted `hours` before noon and seen then, unless told otherwise. */
function rowOf(
  hours: number,
  steps: (EventBody & Partial<Pick<CaseEvent, 'at'>>)[] = [],
  urgency: 'normal' | 'crisis' = 'normal',
  seen = hours,
): CaseRow {
  const posted = { at: NOON - hours * HOUR, precision: 0 };
  const row = fold(
    logOf(
      { ...CAPTURED, comment: caseComment({ posted }), at: NOON - seen * HOUR },
      { type: 'triaged', triage: judged({ urgency }), at: NOON - seen * HOUR },
      ...steps,
    ),
  );
  if (!row) throw new Error('no row');
  return row;
}

describe('project', () => {
  const stored = (row: CaseRow, now = NOON) => project(row, PLAIN_BOOK, now);
  const answered = {
    type: 'answered',
    via: 'public',
    text: 'Sorry',
    replyId: 'r',
    at: NOON - HOUR / 2,
  } as const;
  const needless = { type: 'corrected', changes: { needsReply: false } } as const;

  it.each<[string, CaseRow, Partial<StoredCase>]>([
    [
      'calm',
      rowOf(1),
      {
        open: 1,
        escalated: 0,
        view: 'inbox',
        phase: 'calm',
        dueAt: NOON + 11 * HOUR,
        wakeAt: NOON + 8.6 * HOUR,
      },
    ],
    ['at risk', rowOf(10), { phase: 'risk', dueAt: NOON + 2 * HOUR, wakeAt: NOON + 2 * HOUR }],
    ['breached', rowOf(13), { phase: 'breached', dueAt: NOON - HOUR, wakeAt: NOON + 6.2 * HOUR }],
    ['late when it came', rowOf(13, [], 'normal', 0), { phase: 'late' }],
    [
      'answered: its end is due next',
      rowOf(1, [answered]),
      { phase: 'calm', dueAt: NOON + 23 * HOUR },
    ],
    [
      'answered late: the end counts',
      rowOf(20, [answered]),
      { phase: 'risk', dueAt: NOON + 4 * HOUR },
    ],
    [
      'wants no answer',
      rowOf(30, [needless]),
      { open: 1, view: 'inbox', phase: 'none', dueAt: null, wakeAt: undefined },
    ],
    [
      'waiting',
      rowOf(1, [{ type: 'waiting', at: NOON }]),
      { open: 0, view: 'later', phase: 'none' },
    ],
    [
      'snoozed: wakes at its time',
      rowOf(1, [{ type: 'snoozed', until: NOON + HOUR }]),
      { open: 0, view: 'later', phase: 'none', wakeAt: NOON + HOUR },
    ],
    [
      'snoozed for long: its target comes first',
      rowOf(1, [{ type: 'snoozed', until: NOON + 99 * HOUR }]),
      { wakeAt: NOON + 8.6 * HOUR },
    ],
    [
      'snoozed, wants no answer',
      rowOf(1, [needless, { type: 'snoozed', until: NOON + 99 * HOUR }]),
      { wakeAt: NOON + 99 * HOUR, dueAt: null },
    ],
    [
      'resolved',
      rowOf(1, [{ type: 'resolved', at: NOON }]),
      { open: 0, view: 'done', phase: 'none', dueAt: null, wakeAt: undefined },
    ],
    [
      'gone',
      rowOf(1, [{ type: 'deletedOnPage', at: NOON }]),
      { open: 0, view: 'done', dueAt: null, wakeAt: undefined },
    ],
    [
      'escalated',
      rowOf(1, [{ type: 'escalated', team: 'care', reason: '' }]),
      { escalated: 1, view: 'inbox' },
    ],
    [
      'escalated while it waits',
      rowOf(1, [{ type: 'escalated', team: 'care', reason: '' }, { type: 'waiting' }]),
      { escalated: 1, view: 'later' },
    ],
    [
      'escalated and done',
      rowOf(1, [{ type: 'escalated', team: 'care', reason: '' }, { type: 'resolved' }]),
      { escalated: 0, view: 'done' },
    ],
  ])('%s', (_, row, expected) => {
    const projected = stored(row);
    for (const [key, value] of Object.entries(expected))
      expect([key, projected[key as keyof StoredCase]]).toEqual([key, value]);
    // An index holds no null: what never wakes has no such key at all.
    expect('wakeAt' in projected).toBe(projected.wakeAt !== undefined);
    expect(projected).toMatchObject(row);
  });

  it('sorts the most urgent first', () => {
    const inOrder = [
      ['the older crisis', rowOf(2, [], 'crisis')],
      ['a crisis, breached or not', rowOf(1, [], 'crisis')],
      ['breached longest', rowOf(15)],
      ['breached', rowOf(13)],
      ['at risk', rowOf(10)],
      ['calm', rowOf(1)],
      ['answered, to be ended', rowOf(1.5, [answered])],
      ['late, the newest first', rowOf(30, [], 'normal', 0)],
      ['late, the older after it', rowOf(60, [], 'normal', 0)],
      ['wants no answer, the newest', rowOf(3, [needless])],
      ['wants no answer, older, though a crisis', rowOf(9, [needless], 'crisis')],
    ] as const;
    const sorted = inOrder.toSorted(([, a], [, b]) => stored(a).sortKey - stored(b).sortKey);
    expect(sorted.map(([name]) => name)).toEqual(inOrder.map(([name]) => name));
    const done = [
      rowOf(1, [{ type: 'resolved', at: NOON + 9 }]),
      rowOf(1, [{ type: 'resolved', at: NOON + 2 }], 'crisis'),
    ];
    const keys = done.map((row) => stored(row).sortKey);
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    expect(Math.min(...keys)).toBeGreaterThan(
      Math.max(...inOrder.map(([, row]) => stored(row).sortKey)),
    );
  });

  it('gives keys that a database can sort exactly', () => {
    for (const now of [0, NOON, Date.UTC(2999, 0)]) {
      const { sortKey } = stored(rowOf(1, [{ type: 'resolved', at: now }]), now);
      expect(Number.isSafeInteger(sortKey)).toBe(true);
    }
  });
});
