import * as v from 'valibot';
import { INTENTS, SENTIMENTS, URGENCIES } from '../../triage/types.ts';
import { source } from './network.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const at = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
const words = v.pipe(v.string(), v.maxLength(20_000));
const short = v.pipe(v.string(), v.maxLength(5000));
const channel = v.picklist(['public', 'dm']);
const list = v.pipe(v.array(short), v.maxLength(100));

/** A web address or none: it becomes a link. */
const address = v.pipe(v.string(), v.maxLength(4000), v.regex(/^(https?:\/\/[^\s]+)?$/i));

const triage = v.object({
  language: short,
  sentiment: v.picklist(SENTIMENTS),
  score: v.number(),
  intents: v.array(v.picklist(INTENTS)),
  urgency: v.picklist(URGENCIES),
  pressing: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), // readings of old have none
  team: id,
  needsReply: v.boolean(),
  confidence: v.number(),
  reasons: v.array(v.object({ label: short, words: list })),
});

const comment = v.object({
  source: source,
  kind: v.picklist(['comment', 'reply', 'mention']),
  author: v.object({ handle: short, name: short }),
  text: words,
  posted: v.object({ at, precision: v.pipe(v.number(), v.finite(), v.minValue(0)) }),
  permalink: address,
  postId: v.nullable(id),
  parentId: v.nullable(id),
});

const correction = v.object({
  sentiment: v.optional(v.picklist(SENTIMENTS)),
  intents: v.optional(v.array(v.picklist(INTENTS))),
  urgency: v.optional(v.picklist(URGENCIES)),
  team: v.optional(id),
  needsReply: v.optional(v.boolean()),
});

const head = {
  id,
  caseId: id,
  at,
  actor: v.picklist(['page', 'person', 'hamdel']),
  key: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(1000))), // names two comments
  group: v.optional(id),
};

const draft = { channel, text: words, templateId: v.nullable(id) };

/** One event of the log, as an archive holds it. */
export const eventSchema = v.variant('type', [
  v.object({
    ...head,
    type: v.literal('captured'),
    comment,
    why: v.picklist(['ownPost', 'mention', 'watchTerm', 'everything', 'byHand']),
    watchTerms: v.pipe(v.array(short), v.maxLength(5000)), // as many as the settings may hold
  }),
  v.object({ ...head, type: v.literal('editedOnPage'), text: words }),
  v.object({ ...head, type: v.literal('deletedOnPage') }),
  v.object({ ...head, type: v.literal('seenAgain') }),
  v.object({ ...head, type: v.literal('triaged'), triage }),
  v.object({ ...head, type: v.literal('corrected'), changes: correction }),
  v.object({ ...head, type: v.literal('drafted'), ...draft }),
  v.object({ ...head, type: v.literal('inserted'), ...draft, ok: v.boolean() }),
  v.object({
    ...head,
    type: v.literal('answered'),
    via: channel,
    text: words,
    replyId: v.nullable(id),
  }),
  v.object({
    ...head,
    type: v.literal('customerReplied'),
    replyId: id,
    text: words,
    seenAt: v.optional(at),
  }),
  v.object({ ...head, type: v.literal('movedToDm'), publicText: words, privateText: words }),
  v.object({ ...head, type: v.literal('escalated'), team: id, reason: short }),
  v.object({ ...head, type: v.literal('assigned'), person: short }),
  v.object({ ...head, type: v.literal('snoozed'), until: v.nullable(at) }),
  v.object({ ...head, type: v.literal('woken') }),
  v.object({ ...head, type: v.literal('waiting') }),
  v.object({ ...head, type: v.literal('active') }),
  v.object({ ...head, type: v.literal('resolved') }),
  v.object({ ...head, type: v.literal('reopened') }),
  v.object({ ...head, type: v.literal('noted'), text: words }),
  v.object({ ...head, type: v.literal('tagged'), add: list, remove: list }),
  v.object({ ...head, type: v.literal('undone'), eventId: id }),
]);
