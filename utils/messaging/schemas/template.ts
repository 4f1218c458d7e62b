import * as v from 'valibot';
import { isTag, MOST_TAGS } from '../../replies/tags.ts';
import { TOPICS } from '../../replies/topics.ts';
import { LONGEST_TEXT, STEPS } from '../../replies/types.ts';
import { INTENTS, SENTIMENTS } from '../../triage/types.ts';
import { network } from './network.ts';

const tag = v.pipe(
  v.string(),
  v.check((text) => isTag(text), 'no tag'),
);

/** A reply template as the options page saves it or an archive holds it. */
export const templateSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  language: v.picklist(['en', 'fa']),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TEXT)),
  channel: v.picklist(['public', 'dm']),
  step: v.picklist(STEPS),
  intents: v.array(v.picklist(INTENTS)),
  sentiments: v.array(v.picklist(SENTIMENTS)),
  networks: v.array(network),
  pairedWith: v.optional(v.pipe(v.string(), v.maxLength(100))),
  topic: v.optional(v.picklist(TOPICS)),
  tags: v.optional(v.pipe(v.array(tag), v.maxLength(MOST_TAGS))),
  favourite: v.optional(v.boolean()),
  disabled: v.optional(v.boolean()),
});
