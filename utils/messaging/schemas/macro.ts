import * as v from 'valibot';
import { LONGEST_NAME, LONGEST_SNOOZE, MOST_STEPS } from '../../macros/check.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const tags = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))),
  v.maxLength(50),
);

const step = v.variant('do', [
  v.object({
    do: v.literal('reply'),
    templates: v.object({ en: v.optional(id), fa: v.optional(id) }),
  }),
  v.object({ do: v.literal('tag'), add: tags, remove: tags }),
  v.object({ do: v.literal('escalate'), team: id, reason: v.pipe(v.string(), v.maxLength(5000)) }),
  v.object({ do: v.literal('assign'), person: v.pipe(v.string(), v.maxLength(500)) }),
  v.object({
    do: v.literal('note'),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
  }),
  v.object({
    do: v.literal('snooze'),
    minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_SNOOZE))),
  }),
  v.object({ do: v.literal('wait') }),
  v.object({ do: v.literal('resolve') }),
]);

/** A macro as the options page saves it or an archive holds it. */
export const macroSchema = v.object({
  id,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME)),
  steps: v.pipe(v.array(step), v.minLength(1), v.maxLength(MOST_STEPS)),
});
