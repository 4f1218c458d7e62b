import * as v from 'valibot';
import { INTENTS, SENTIMENTS, URGENCIES } from '../triage/types.ts';
import { MessageError } from './errors.ts';
import type { BackgroundMessage, ToBackground } from './protocol.ts';
import { captured, post } from './schemas/captured.ts';
import { macroSchema } from './schemas/macro.ts';
import { network } from './schemas/network.ts';
import { settingsSchema } from './schemas/settings.ts';
import { planSchema } from './schemas/sla.ts';
import { templateSchema } from './schemas/template.ts';

export type From = 'extension' | 'page';

const EXTENSION: readonly From[] = ['extension'];
const PAGE: readonly From[] = ['page'];
const BOTH: readonly From[] = ['extension', 'page'];

/** Who may send what: content scripts are less to be trusted than our own pages. */
export const SENDERS: Record<BackgroundMessage, readonly From[]> = {
  'comments:captured': PAGE,
  'comments:vanished': PAGE,
  'dm:seen': PAGE,
  'cases:briefs': BOTH,
  'case:act': BOTH,
  'case:addByHand': EXTENSION,
  'handoff:start': BOTH,
  'handoff:claim': PAGE,
  'handoff:done': PAGE,
  'page:config': PAGE,
  'templates:find': PAGE,
  'reply:lint': PAGE,
  'reply:writing': BOTH,
  'reply:elsewhere': BOTH,
  'panel:open': BOTH,
  'sla:preview': EXTENSION,
  'sla:save': EXTENSION,
  'lessons:forget': EXTENSION,
  'reminders:read': EXTENSION,
  'settings:save': EXTENSION,
  'templates:save': EXTENSION,
  'templates:remove': EXTENSION,
  'templates:import': EXTENSION,
  'templates:undoImport': EXTENSION,
  'macros:save': EXTENSION,
  'macros:remove': EXTENSION,
  'macros:restore': EXTENSION,
  'macros:run': EXTENSION,
  'macros:goOn': EXTENSION,
  'macros:undo': EXTENSION,
  'backup:import': EXTENSION,
  'backup:erase': EXTENSION,
};

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const short = v.pipe(v.string(), v.maxLength(500));
const reply = v.pipe(v.string(), v.maxLength(20_000));
const channel = v.picklist(['public', 'dm']);
const templateId = v.nullable(id);
const at = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
const nothing = v.object({});

const correction = v.object({
  sentiment: v.optional(v.picklist(SENTIMENTS)),
  intents: v.optional(v.pipe(v.array(v.picklist(INTENTS)), v.maxLength(INTENTS.length))),
  urgency: v.optional(v.picklist(URGENCIES)),
  team: v.optional(id),
  needsReply: v.optional(v.boolean()),
});

const tags = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))),
  v.maxLength(50),
);

const action = v.variant('do', [
  v.object({ do: v.literal('draft'), channel, text: reply, templateId }),
  v.object({ do: v.literal('inserted'), channel, text: reply, templateId, ok: v.boolean() }),
  v.object({ do: v.literal('answeredElsewhere'), via: channel, text: reply }),
  v.object({ do: v.literal('moveToDm'), publicText: reply, privateText: reply, templateId }),
  v.object({ do: v.literal('escalate'), team: id, reason: v.pipe(v.string(), v.maxLength(5000)) }),
  v.object({ do: v.literal('assign'), person: short }),
  v.object({ do: v.literal('snooze'), until: v.nullable(at) }),
  v.object({ do: v.literal('wait') }),
  v.object({ do: v.literal('activate') }),
  v.object({ do: v.literal('resolve') }),
  v.object({ do: v.literal('reopen') }),
  v.object({
    do: v.literal('note'),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
  }),
  v.object({ do: v.literal('tag'), add: tags, remove: tags }),
  v.object({ do: v.literal('correct'), changes: correction }),
  v.object({ do: v.literal('undo') }),
]);

/** Most comments a batch may hold; the content script sends at most 200. */
const BATCH = 500;

/** Most cases that a macro runs over: more are not shown in a list that anybody looks through. */
const MOST_CASES = 5000;

const SCHEMAS = {
  'comments:captured': v.object({
    comments: v.pipe(v.array(captured), v.maxLength(BATCH)),
    posts: v.pipe(v.array(post), v.maxLength(BATCH)),
    own: v.nullable(v.object({ handle: id, name: short })),
  }),
  'comments:vanished': v.object({ ids: v.pipe(v.array(id), v.maxLength(BATCH)) }),
  'dm:seen': v.object({ network, handle: id, texts: v.pipe(v.array(reply), v.maxLength(50)) }),
  'cases:briefs': v.object({ ids: v.pipe(v.array(id), v.maxLength(BATCH)) }),
  'case:act': v.object({ caseId: id, action }),
  'case:addByHand': v.object({
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
    author: short,
    // It becomes a link, so nothing but a web address may stand there.
    url: v.pipe(v.string(), v.maxLength(2000), v.regex(/^(https?:\/\/\S+)?$/i)),
  }),
  'handoff:start': v.object({
    caseId: id,
    channel,
    text: reply,
    templateId,
    place: v.optional(id),
  }),
  'handoff:claim': v.object({ network, url: v.pipe(v.string(), v.maxLength(4000)) }),
  'handoff:done': v.object({ id, ok: v.boolean() }),
  'page:config': v.object({ network }),
  'templates:find': v.object({
    network,
    channel,
    caseId: v.nullable(id),
    query: v.pipe(v.string(), v.maxLength(100)),
  }),
  'reply:lint': v.object({ network, channel, caseId: v.nullable(id), text: reply }),
  'reply:writing': v.object({ caseId: id, writing: v.boolean(), place: v.optional(id) }),
  'reply:elsewhere': v.object({ caseId: id, place: v.optional(id) }),
  'panel:open': v.object({ caseId: v.nullable(id) }),
  'sla:preview': v.object({ plan: planSchema }),
  'sla:save': v.object({ plan: planSchema }),
  'lessons:forget': v.object({ caseId: v.nullable(id) }),
  'reminders:read': v.object({ upTo: at }),
  'settings:save': v.object({ settings: settingsSchema }),
  'templates:save': v.object({ template: templateSchema }),
  'templates:remove': v.object({ id }),
  'templates:import': v.object({ file: v.string(), dryRun: v.boolean() }),
  'templates:undoImport': nothing,
  'macros:save': v.object({ macro: macroSchema }),
  'macros:remove': v.object({ id }),
  'macros:restore': nothing,
  'macros:run': v.object({
    runId: id,
    macroId: id,
    caseIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_CASES)),
    answers: v.pipe(
      v.array(
        v.object({ ask: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)), value: reply }),
      ),
      v.maxLength(100),
    ),
  }),
  'macros:goOn': v.object({ runId: id }),
  'macros:undo': v.object({ runId: id }),
  'backup:import': v.object({ text: v.string(), dryRun: v.boolean() }),
  'backup:erase': nothing,
} satisfies Record<BackgroundMessage, v.GenericSchema>;

/**
 * Checks a payload and builds a fresh object of it: unknown fields do not pass.
 * @throws MessageError `error.badPayload` with the place that is wrong
 */
export function validate<K extends BackgroundMessage>(
  name: K,
  data: unknown,
): ToBackground[K]['in'] {
  const result = v.safeParse(SCHEMAS[name], data);
  if (result.success) return result.output as ToBackground[K]['in'];
  const issue = result.issues[0];
  throw new MessageError(
    'error.badPayload',
    `${name} ${v.getDotPath(issue) ?? ''}: ${issue.message}`,
  );
}
