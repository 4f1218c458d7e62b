import type { NetworkId } from '../networks/types.ts';
import type { Intent, Sentiment } from '../triage/types.ts';

/** The three-step plan, and what comes around it. */
export const STEPS = [
  'acknowledge',
  'empathise',
  'move',
  'resolve',
  'followUp',
  'answer',
  'thank',
] as const;
export type Step = (typeof STEPS)[number];

/** Longest text of a template, in UTF-16 units. */
export const LONGEST_TEXT = 10_000;

/** As many templates as one list may hold, the shipped ones among them. */
export const MOST_TEMPLATES = 3000;

export type Channel = 'public' | 'dm';
export type ReplyLanguage = 'en' | 'fa';

/** A reply with slots: `{{name}}`, `{{account}}`, `{{post}}`, `{{product}}`, `{{contact}}`, `{{link}}`. */
export interface Template {
  id: string;
  language: ReplyLanguage;
  text: string;
  channel: Channel;
  step: Step;
  intents: Intent[];
  sentiments: Sentiment[];
  /** Empty: fits every network. */
  networks: NetworkId[];
  /** The other half of a "move to DM" pair: id of the private template that follows this public one. */
  pairedWith?: string;
  /** What the complaint is about, e.g. `late`; such a text is offered only where that is known. */
  topic?: string;
  /** Words that it is found by; rows of before have none. */
  tags?: string[];
  /** Starred by the person. */
  favourite?: boolean;
  /** Switched off by the person. */
  disabled?: boolean;
}

/** A template as it is read: with its place in the person's own order, from 0; it is not stored. */
export type ListedTemplate = Template & { rank?: number };

/** Values for slots; a slot without a value stays open and is named in `missing`. */
export type SlotValues = Record<string, string>;

export interface Filled {
  text: string;
  /** Names of the slots that have no value. */
  missing: string[];
}

/** What a suggestion is chosen for. */
export interface ReplyContext {
  language: ReplyLanguage;
  network: NetworkId | 'other';
  channel: Channel;
  intents: Intent[];
  sentiment: Sentiment;
  /** What the comment is about, from `topicsOf`; templates with another topic are left out. */
  topics?: string[];
  /** The brand has already answered in this talk. */
  acknowledged: boolean;
  /** The talk has been moved to a private channel. */
  movedToDm: boolean;
  slots: SlotValues;
  /** Ids of templates used lately under the same post, newest first: not to be offered first again. */
  recentTemplateIds: string[];
  /** How often this person chose a template in like cases, by its id; see `habits.ts`. */
  habits?: ReadonlyMap<string, number>;
}

export interface Suggestion {
  templateId: string;
  /** Its direction follows: a Persian reply that begins with a Latin name is still right-to-left. */
  language: ReplyLanguage;
  text: string;
  missing: string[];
  step: Step;
  /** Why this one: message keys with parameters, in order of weight. */
  reasons: { key: string; value?: string }[];
  /** For a "move" suggestion: the private draft that goes with it. */
  privateText?: string;
}
