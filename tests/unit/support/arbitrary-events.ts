import fc from 'fast-check';
import type { CaseEvent, EventBody, EventType } from '../../../utils/cases/types.ts';
import { INTENTS, SENTIMENTS, URGENCIES } from '../../../utils/triage/types.ts';
import { caseComment, eventId, judged, NOON } from './samples.ts';

const text = fc.constantFrom('', 'سلام', 'sorry!', 'see you', '😀');
const channel = fc.constantFrom('public' as const, 'dm' as const);
const templateId = fc.constantFrom(null, 'en-1', 'fa-2');
const team = fc.constantFrom('care', 'product');
const words = fc.subarray(['vip', 'late', 'مهم']);
const at = fc.integer({ min: NOON - 5_000_000, max: NOON + 5_000_000 });

/** One arbitrary a kind of event: a kind that is added without one does not compile. */
const BODIES: { [T in EventType]: fc.Arbitrary<Extract<EventBody, { type: T }>> } = {
  captured: fc.record({
    type: fc.constant('captured'),
    comment: fc.constant(caseComment()),
    why: fc.constantFrom('ownPost', 'mention', 'byHand'),
    watchTerms: words,
  }),
  editedOnPage: fc.record({ type: fc.constant('editedOnPage'), text }),
  deletedOnPage: fc.constant({ type: 'deletedOnPage' }),
  seenAgain: fc.constant({ type: 'seenAgain' }),
  triaged: fc.record({
    type: fc.constant('triaged'),
    triage: fc
      .record({
        sentiment: fc.constantFrom(...SENTIMENTS),
        intents: fc.subarray([...INTENTS]),
        urgency: fc.constantFrom(...URGENCIES),
        needsReply: fc.boolean(),
      })
      .map(judged),
  }),
  corrected: fc.record({
    type: fc.constant('corrected'),
    changes: fc.record(
      {
        sentiment: fc.constantFrom(...SENTIMENTS),
        team,
        needsReply: fc.boolean(),
        urgency: fc.constantFrom(...URGENCIES),
      },
      { requiredKeys: [] },
    ),
  }),
  drafted: fc.record({ type: fc.constant('drafted'), channel, text, templateId }),
  inserted: fc.record({
    type: fc.constant('inserted'),
    channel,
    text,
    templateId,
    ok: fc.boolean(),
  }),
  answered: fc.record({
    type: fc.constant('answered'),
    via: channel,
    text,
    replyId: fc.constantFrom(null, 'r1'),
  }),
  customerReplied: fc.record({
    type: fc.constant('customerReplied'),
    replyId: fc.constantFrom('r2', 'r3'),
    text,
  }),
  movedToDm: fc.record({ type: fc.constant('movedToDm'), publicText: text, privateText: text }),
  escalated: fc.record({ type: fc.constant('escalated'), team, reason: text }),
  assigned: fc.record({ type: fc.constant('assigned'), person: text }),
  snoozed: fc.record({ type: fc.constant('snoozed'), until: at }),
  woken: fc.constant({ type: 'woken' }),
  waiting: fc.constant({ type: 'waiting' }),
  active: fc.constant({ type: 'active' }),
  resolved: fc.constant({ type: 'resolved' }),
  reopened: fc.constant({ type: 'reopened' }),
  noted: fc.record({ type: fc.constant('noted'), text }),
  tagged: fc.record({ type: fc.constant('tagged'), add: words, remove: words }),
  undone: fc.record({ type: fc.constant('undone'), eventId: fc.nat(40).map(eventId) }),
};

export const EVENT_TYPES = Object.keys(BODIES) as EventType[];

/** A log of one case: any events in any order, with times that need not follow the order. */
export const anyLog: fc.Arbitrary<CaseEvent[]> = fc
  .array(
    fc.record({
      body: fc.oneof(...Object.values(BODIES)) as fc.Arbitrary<EventBody>,
      at,
      actor: fc.constantFrom('page' as const, 'person' as const, 'hamdel' as const),
    }),
    { maxLength: 40 },
  )
  .map((events) =>
    events.map(
      ({ body, ...head }, index) =>
        ({ id: eventId(index), caseId: 'instagram:18000001', ...head, ...body }) as CaseEvent,
    ),
  );
