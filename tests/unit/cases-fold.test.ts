import { describe, expect, it } from 'vitest';
import { fold } from '../../utils/cases/fold.ts';
import type { CaseEvent, CaseRow, EventBody } from '../../utils/cases/types.ts';
import { CAPTURED, HOUR, judged, logOf, NOON } from './support/samples.ts';

const MINUTE = 60_000;
type Step = EventBody & Partial<Pick<CaseEvent, 'at' | 'actor'>>;

/** The row after these events; each is a minute after the one before, the capture at noon. */
function after(...steps: Step[]): CaseRow {
  const row = fold(logOf(CAPTURED, ...steps));
  if (!row) throw new Error('nothing was captured');
  return row;
}

const answered = (via: 'public' | 'dm', more: Partial<Step> = {}): Step =>
  ({ type: 'answered', via, text: 'Sorry!', replyId: 'r1', ...more }) as Step;
const moved: Step = { type: 'movedToDm', publicText: 'See your messages', privateText: 'Hello' };
const drafted = (channel: 'public' | 'dm', text = 'So sorry'): Step => ({
  type: 'drafted',
  channel,
  text,
  templateId: 't1',
});

describe('each event', () => {
  const bad = judged();
  it.each<[string, Step[], object]>([
    [
      'captured',
      [],
      {
        status: 'open',
        text: CAPTURED.comment.text,
        noteCount: 0,
        dm: null,
        updatedAt: NOON,
        needsReply: true,
      },
    ],
    ['captured once only', [{ ...CAPTURED, why: 'mention' }], { why: 'ownPost' }],
    [
      'editedOnPage',
      [{ type: 'editedOnPage', text: 'New' }],
      { text: 'New', editedAt: NOON + MINUTE, talk: [{ text: 'New' }] },
    ],
    ['deletedOnPage', [{ type: 'deletedOnPage' }], { status: 'void', clock: { void: true } }],
    [
      'seenAgain',
      [{ type: 'deletedOnPage' }, { type: 'seenAgain' }],
      { status: 'open', clock: { void: false } },
    ],
    [
      'triaged',
      [{ type: 'triaged', triage: bad }],
      {
        sentiment: 'negative',
        intents: ['complaint'],
        urgency: 'high',
        team: 'care',
        needsReply: true,
      },
    ],
    [
      'corrected, which stands above the triage, before and after it',
      [
        { type: 'corrected', changes: { sentiment: 'positive' } },
        { type: 'triaged', triage: bad },
        { type: 'corrected', changes: { needsReply: false, intents: [] } },
      ],
      {
        sentiment: 'positive',
        intents: [],
        needsReply: false,
        urgency: 'high',
        corrections: { sentiment: 'positive', needsReply: false, intents: [] },
      },
    ],
    [
      'drafted',
      [drafted('public')],
      { drafts: { public: { text: 'So sorry', templateId: 't1', at: NOON + MINUTE } } },
    ],
    [
      'drafted empty',
      [drafted('public'), drafted('dm'), drafted('public', '')],
      { drafts: { dm: { text: 'So sorry' } } },
    ],
    [
      'inserted',
      [{ type: 'inserted', channel: 'dm', text: 'Hi', templateId: 't2', ok: true }],
      { usedTemplates: ['t2'], drafts: { dm: { text: 'Hi' } } },
    ],
    [
      'inserted in vain',
      [{ type: 'inserted', channel: 'dm', text: 'Hi', templateId: 't2', ok: false }],
      { usedTemplates: [] },
    ],
    [
      'answered, which ends its draft and the snoozing',
      [
        drafted('public'),
        drafted('dm'),
        { type: 'snoozed', until: NOON + HOUR },
        answered('public'),
      ],
      {
        status: 'open',
        snooze: null,
        drafts: { dm: {} },
        clock: { answers: [{ at: NOON + 4 * MINUTE, via: 'public' }] },
        talk: [{}, { id: 'r1', from: 'brand' }],
      },
    ],
    [
      'customerReplied',
      [{ type: 'waiting' }, { type: 'customerReplied', replyId: 'r2', text: 'Hello?' }],
      {
        status: 'open',
        clock: { waits: [{ from: NOON + MINUTE, to: NOON + 2 * MINUTE }] },
        talk: [{}, { id: 'r2', from: 'customer', via: 'public' }],
      },
    ],
    [
      'movedToDm',
      [moved],
      {
        dm: {
          startedAt: NOON + MINUTE,
          publicText: 'See your messages',
          privateText: 'Hello',
          publicSentAt: null,
          privateSentAt: null,
        },
      },
    ],
    [
      'escalated',
      [
        { type: 'triaged', triage: bad },
        { type: 'escalated', team: 'product', reason: 'a bug' },
      ],
      { team: 'product', escalation: { team: 'product', reason: 'a bug', at: NOON + 2 * MINUTE } },
    ],
    [
      'escalated, which a later triage does not move',
      [
        { type: 'escalated', team: 'product', reason: '' },
        { type: 'triaged', triage: bad },
      ],
      { team: 'product' },
    ],
    ['assigned', [{ type: 'assigned', person: 'Mina' }], { assignee: 'Mina' }],
    [
      'assigned to nobody',
      [
        { type: 'assigned', person: 'Mina' },
        { type: 'assigned', person: '' },
      ],
      { assignee: null },
    ],
    [
      'snoozed',
      [{ type: 'snoozed', until: NOON + HOUR }],
      { status: 'snoozed', snooze: { until: NOON + HOUR } },
    ],
    [
      'woken',
      [{ type: 'snoozed', until: NOON + HOUR }, { type: 'woken' }],
      { status: 'open', snooze: null },
    ],
    [
      'waiting twice is one wait',
      [{ type: 'waiting' }, { type: 'waiting' }],
      { status: 'waiting', clock: { waits: [{ from: NOON + MINUTE, to: null }] } },
    ],
    [
      'active',
      [{ type: 'waiting' }, { type: 'active' }],
      { status: 'open', clock: { waits: [{ from: NOON + MINUTE, to: NOON + 2 * MINUTE }] } },
    ],
    [
      'resolved, which ends waiting',
      [{ type: 'waiting' }, { type: 'resolved' }, { type: 'resolved' }],
      {
        status: 'resolved',
        clock: {
          waits: [{ to: NOON + 2 * MINUTE }],
          resolutions: [{ at: NOON + 2 * MINUTE, reopenedAt: null }],
        },
      },
    ],
    [
      'reopened',
      [{ type: 'resolved' }, { type: 'reopened' }, { type: 'reopened' }],
      {
        status: 'open',
        clock: { resolutions: [{ at: NOON + MINUTE, reopenedAt: NOON + 2 * MINUTE }] },
      },
    ],
    [
      'reopened, by a clock that was set back: not before its end',
      [{ type: 'resolved' }, { type: 'reopened', at: NOON }],
      { clock: { resolutions: [{ at: NOON + MINUTE, reopenedAt: NOON + MINUTE }] } },
    ],
    [
      'active, by a clock that was set back: not before the waiting',
      [{ type: 'waiting' }, { type: 'active', at: NOON }],
      { clock: { waits: [{ from: NOON + MINUTE, to: NOON + MINUTE }] } },
    ],
    [
      'reopened without an end',
      [{ type: 'reopened' }],
      { status: 'open', clock: { resolutions: [] } },
    ],
    [
      'noted',
      [
        { type: 'noted', text: 'a' },
        { type: 'noted', text: 'b' },
      ],
      { noteCount: 2 },
    ],
    [
      'tagged',
      [
        { type: 'tagged', add: ['vip', 'late', 'vip'], remove: [] },
        { type: 'tagged', add: ['b'], remove: ['late'] },
      ],
      { tags: ['b', 'vip'] },
    ],
  ])('%s', (_, steps, expected) => {
    expect(after(...steps)).toMatchObject(expected);
  });

  it('answered ends the draft of its own channel, and no other', () => {
    const drafts = (via: 'public' | 'dm') =>
      Object.keys(after(drafted('public'), drafted('dm'), answered(via)).drafts);
    expect([drafts('public'), drafts('dm')]).toEqual([['dm'], ['public']]);
  });

  it('what policies match on is kept with its time: only changes, one an instant', () => {
    const tag = (name: string, at: number) => ({
      type: 'tagged' as const,
      add: [name],
      remove: [],
      at,
    });
    const row = after(
      { type: 'triaged', triage: judged({ urgency: 'high', intents: ['complaint'] }), at: NOON },
      { type: 'noted', text: 'x', at: NOON + MINUTE },
      tag('vip', NOON + 2 * MINUTE),
      tag('late', NOON + 2 * MINUTE),
      tag('vip', NOON + 3 * MINUTE),
    );
    const traits = { priority: 'high', intents: ['complaint'] };
    expect(row.clock.traits).toEqual([
      { ...traits, tags: [], from: NOON },
      { ...traits, tags: ['late', 'vip'], from: NOON + 2 * MINUTE },
    ]);
  });

  it('nothing without a capture', () =>
    expect(fold(logOf({ type: 'noted', text: 'x' }))).toBeNull());

  it.each(['pinned', 'constructor', '__proto__', '__defineGetter__', ''])(
    'of a kind that is not known (%s) changes nothing but the time of the last change',
    (type) => {
      const unknown = { type, to: 'top' } as unknown as Step;
      const row = after({ type: 'noted', text: 'x' }, unknown, unknown);
      expect(row).toEqual({ ...after({ type: 'noted', text: 'x' }), updatedAt: NOON + 3 * MINUTE });
    },
  );
});
