import type { ReplyContext, Template } from '../../../utils/replies/types.ts';

/** A complaint under an own post of Instagram that nobody has answered. */
export const replyContext = (more: Partial<ReplyContext> = {}): ReplyContext => ({
  language: 'en',
  network: 'instagram',
  channel: 'public',
  intents: ['complaint'],
  sentiment: 'negative',
  acknowledged: false,
  movedToDm: false,
  slots: {},
  recentTemplateIds: [],
  ...more,
});

/** A template of the person's own that fits everywhere. */
export const ownTemplate = (more: Partial<Template> = {}): Template => ({
  id: 'own.1',
  language: 'en',
  text: 'Hello there',
  channel: 'public',
  step: 'thank',
  intents: [],
  sentiments: [],
  networks: [],
  ...more,
});
