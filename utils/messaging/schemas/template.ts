import * as v from 'valibot';
import { TOPICS } from '../../replies/topics.ts';
import { STEPS } from '../../replies/types.ts';
import { INTENTS, SENTIMENTS } from '../../triage/types.ts';
import { network } from './network.ts';

/** A reply template as the options page saves it or an archive holds it. */
export const templateSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  language: v.picklist(['en', 'fa']),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(10_000)),
  channel: v.picklist(['public', 'dm']),
  step: v.picklist(STEPS),
  intents: v.array(v.picklist(INTENTS)),
  sentiments: v.array(v.picklist(SENTIMENTS)),
  networks: v.array(network),
  pairedWith: v.optional(v.pipe(v.string(), v.maxLength(100))),
  topic: v.optional(v.picklist(TOPICS)),
  disabled: v.optional(v.boolean()),
});
