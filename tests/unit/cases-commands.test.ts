import { describe, expect, it } from 'vitest';
import { endsWithAnswer, eventsFor } from '../../utils/cases/commands.ts';
import { fold } from '../../utils/cases/fold.ts';
import { project, type StoredCase } from '../../utils/cases/project.ts';
import type { CaseEvent, CaseRow, EventBody } from '../../utils/cases/types.ts';
import type { CaseAction } from '../../utils/messaging/protocol.ts';
import { policyOf } from '../../utils/sla/index.ts';
import { ACTIONS } from './support/message-samples.ts';
import { CAPTURED, caseComment, eventId, HOUR, judged, logOf, NOON } from './support/samples.ts';

const CASE = 'instagram:18000001';
const policy = policyOf({ acknowledgeHours: 12, resolveHours: 24, riskAt: 0.8 });

describe('eventsFor', () => {
  const text = 'So sorry';
  it.each<[CaseAction, object]>([
    [ACTIONS.draft, { type: 'drafted', channel: 'public', text, templateId: 'en-1' }],
    [ACTIONS.inserted, { type: 'inserted', channel: 'public', text, templateId: 'en-1', ok: true }],
    [ACTIONS.answeredElsewhere, { type: 'answered', via: 'dm', text: 'We called', replyId: null }],
    [
      ACTIONS.moveToDm,
      { type: 'movedToDm', publicText: 'See your messages', privateText: 'Hello' },
    ],
    [ACTIONS.escalate, { type: 'escalated', team: 'product', reason: 'a bug' }],
    [ACTIONS.assign, { type: 'assigned', person: 'Mina' }],
    [ACTIONS.snooze, { type: 'snoozed', until: NOON }],
    [ACTIONS.wait, { type: 'waiting' }],
    [ACTIONS.activate, { type: 'active' }],
    [ACTIONS.resolve, { type: 'resolved' }],
    [ACTIONS.reopen, { type: 'reopened' }],
    [ACTIONS.note, { type: 'noted', text: 'called twice' }],
    [ACTIONS.tag, { type: 'tagged', add: ['vip'], remove: ['late'] }],
    [ACTIONS.correct, { type: 'corrected', changes: ACTIONS.correct.changes }],
  ])('$do', (action, body) => {
    expect(eventsFor(CASE, action, [])).toEqual([{ caseId: CASE, actor: 'person', ...body }]);
  });

  const undo = (log: CaseEvent[]) =>
    eventsFor(CASE, { do: 'undo' }, log).map((event) => event.type === 'undone' && event.eventId);
  type Step = EventBody & Partial<Pick<CaseEvent, 'actor' | 'group'>>;
  const note: Step = { type: 'noted', text: 'x' };
  it.each<[string, Step[], number[]]>([
    ['the last', [note, { type: 'resolved' }], [2]],
    ['nothing of a fresh case', [], []],
    [
      'not what a page told',
      [note, { type: 'answered', via: 'public', text: '', replyId: 'r', actor: 'page' }],
      [1],
    ],
    [
      'not what Hamdel did by itself',
      [note, { type: 'resolved', actor: 'hamdel' }, { type: 'woken', actor: 'hamdel' }],
      [1],
    ],
    [
      'not a draft',
      [
        note,
        { type: 'drafted', channel: 'dm', text: '', templateId: null },
        { type: 'inserted', channel: 'dm', text: '', templateId: null, ok: true },
      ],
      [1],
    ],
    [
      'not what is undone',
      [note, { type: 'resolved' }, { type: 'undone', eventId: eventId(2) }],
      [1],
    ],
    ['nothing where all is undone', [note, { type: 'undone', eventId: eventId(1) }], []],
    [
      'all of one group',
      [
        note,
        { type: 'noted', text: 'a', group: 'g' },
        { type: 'resolved', group: 'g' },
        { type: 'tagged', add: [], remove: [], group: 'h', actor: 'page' },
      ],
      [2, 3],
    ],
    [
      'an answer that a person noted',
      [{ type: 'answered', via: 'dm', text: 'by phone', replyId: null }],
      [1],
    ],
  ])('undo takes back %s', (_, steps, expected) => {
    expect(undo(logOf({ ...CAPTURED, actor: 'page' }, ...steps))).toEqual(expected.map(eventId));
  });

  it('undo, again and again, comes back to the beginning and stays there', () => {
    const start = logOf({ ...CAPTURED, actor: 'page' });
    const log = logOf(
      { ...CAPTURED, actor: 'page' },
      note,
      { type: 'waiting' },
      { type: 'resolved' },
      { type: 'reopened' },
    );
    for (let step = 0; step < 6; step += 1) {
      const events = eventsFor(CASE, { do: 'undo' }, log);
      expect(events).toHaveLength(step < 4 ? 1 : 0);
      for (const event of events)
        log.push({ ...event, id: eventId(100 + step), at: NOON } as CaseEvent);
    }
    expect(fold(log)).toEqual(fold(start));
  });
});

describe('endsWithAnswer', () => {
  const row = { intents: ['praise'], escalation: null, dm: null, status: 'open' };
  it.each([
    ['praise', {}, true],
    ['a question', { intents: ['question'] }, true],
    ['nothing known', { intents: [] }, true],
    ['a complaint', { intents: ['question', 'complaint'] }, false],
    ['a crisis', { intents: ['crisis'] }, false],
    ['an escalated case', { escalation: { team: 'care' } }, false],
    ['a talk that moved', { dm: {} }, false],
    ['what waits', { status: 'waiting' }, false],
    ['what is done', { status: 'resolved' }, false],
    ['what is gone', { status: 'void' }, false],
  ])('%s', (_, more, ends) => expect(endsWithAnswer({ ...row, ...more })).toBe(ends));
});

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
  const stored = (row: CaseRow, now = NOON) => project(row, policy, now);
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
