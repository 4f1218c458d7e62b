import * as v from 'valibot';
import { RULES } from '../../replies/lint/types.ts';
import { MOST_TEMPLATES } from '../../replies/types.ts';
import { WATCH_KINDS } from '../../settings/types.ts';
import { TIME_OF_DAY } from '../../sla/check.ts';
import { INTENTS } from '../../triage/types.ts';
import { PRESSING_FROM } from '../../triage/urgency.ts';
import { network } from './network.ts';
import { slaSchema } from './sla.ts';

const word = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const free = v.pipe(v.string(), v.maxLength(500));
const onOff = v.object({ capture: v.boolean(), toolbar: v.boolean() });

const timeOfDay = v.pipe(v.string(), v.regex(TIME_OF_DAY));

/** Settings as the options page saves them or an archive holds them. */
export const settingsSchema = v.object({
  language: v.picklist(['browser', 'en', 'fa']),
  networks: v.object({ instagram: onOff, linkedin: onOff }),
  capture: v.object({
    ownPosts: v.boolean(),
    mentions: v.boolean(),
    watchTerms: v.boolean(),
    everything: v.boolean(),
  }),
  accounts: v.pipe(
    v.array(
      v.object({ network, handle: word, name: free, kind: v.picklist(['brand', 'personal']) }),
    ),
    v.maxLength(200),
  ),
  watchTerms: v.pipe(
    v.array(v.object({ term: word, kind: v.picklist(WATCH_KINDS) })),
    v.maxLength(5000),
  ),
  teams: v.pipe(
    v.array(v.object({ id, name: free, contact: free })),
    v.minLength(1),
    v.maxLength(50),
  ),
  routes: v.pipe(
    v.array(
      v.object({
        intent: v.picklist(INTENTS),
        words: v.pipe(v.array(word), v.maxLength(500)),
        team: id,
      }),
    ),
    v.maxLength(500),
  ),
  sla: slaSchema,
  resolveOnAnswer: v.boolean(),
  // Archives of before know no such switch.
  learn: v.optional(v.boolean(), true),
  // Nor do they know this one; below the least of it everything would be urgent.
  pressingFrom: v.optional(v.pipe(v.number(), v.minValue(0.01), v.maxValue(1)), PRESSING_FROM),
  reminders: v.object({
    notify: v.boolean(),
    quiet: v.nullable(v.object({ from: timeOfDay, to: timeOfDay })),
  }),
  shortcuts: v.optional(v.boolean(), true),
  deviceModel: v.optional(v.boolean(), false),
  lint: v.optional(v.object({ page: v.boolean(), off: v.array(v.picklist(RULES)) }), {
    page: true,
    off: [],
  }),
  variables: v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^\p{L}[\p{L}\p{N}_-]{0,40}$/u)),
      v.pipe(v.string(), v.maxLength(2000)),
    ),
  ),
  // Archives of before know no order of templates.
  templateOrder: v.optional(v.pipe(v.array(id), v.maxLength(MOST_TEMPLATES)), []),
});
