import { describe, expect, it } from 'vitest';
import { endsWithAnswer, eventsFor } from '../../utils/cases/commands.ts';
import { fold } from '../../utils/cases/fold.ts';
import type { CaseEvent, EventBody } from '../../utils/cases/types.ts';
import type { CaseAction } from '../../utils/messaging/protocol.ts';
import { ACTIONS } from './support/message-samples.ts';
import { CAPTURED, eventId, logOf, NOON } from './support/samples.ts';

const CASE = 'instagram:18000001';

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
