import type { Intent, LanguageTag, Sentiment } from '../../triage/types.ts';

/** What is looked for, in the order in which findings of one place are told. */
export const RULES = [
  'unfilled',
  'personal-data',
  'threat',
  'blame',
  'dismissive',
  'fake-apology',
  'promise',
  'no-empathy',
  'stay-public',
  'shouting',
  'wrong-language',
  'too-long',
  'robotic',
] as const;
export type RuleId = (typeof RULES)[number];

export interface LintInput {
  /** What is about to be sent, hostile like any text. */
  reply: string;
  comment: { text: string; sentiment: Sentiment; intents: readonly Intent[] };
  /** A network's id; one that is not known here has no limit of length. */
  network: string;
  channel: 'public' | 'dm';
  /** Whether this talk was acknowledged before. */
  acknowledged?: boolean;
  /** Recent replies on the same network. */
  history?: readonly string[];
  /** The comment's language where it is known, as a BCP 47 tag. */
  lang?: LanguageTag;
}

/** A replacement in the reply; UTF-16 offsets, `end` not included. */
export interface Fix {
  start: number;
  end: number;
  text: string;
}

/** Why a finding is one: the key of a message in `assets/messages/`, and its values. */
export interface Why {
  key: WhyKey;
  params?: Record<string, string | number>;
}

export type WhyKey =
  | `lint.${Exclude<RuleId, 'personal-data' | 'shouting'>}`
  | 'lint.personal-data.asks'
  | 'lint.personal-data.shows'
  | 'lint.personal-data.secret'
  | 'lint.shouting.capitals'
  | 'lint.shouting.marks';

export interface Finding {
  rule: RuleId;
  /** The words that it is about; UTF-16 offsets into the reply, `end` not included. */
  start: number;
  end: number;
  severity: 'block' | 'warn';
  why: Why;
  /** After it, the finding is gone. */
  fix?: Fix;
}

export interface LintOptions {
  /** Rules that the person switched off. */
  off?: ReadonlySet<RuleId>;
}
