import type {
  Author,
  CapturedComment,
  CommentKind,
  PageTime,
  SourceId,
} from '../networks/types.ts';
import type { Channel } from '../replies/types.ts';
import type { ClockFacts } from '../sla/types.ts';
import type { Intent, Sentiment, TeamId, Triage, Urgency } from '../triage/types.ts';

/** Why a comment became a case (method L4). */
export type CaptureReason = 'ownPost' | 'mention' | 'watchTerm' | 'everything' | 'byHand';

/** What happened to a case. Appended, never edited. `at` of the event says when it was true. */
export type EventBody =
  | { type: 'captured'; comment: CaseComment; why: CaptureReason; watchTerms: string[] }
  | { type: 'editedOnPage'; text: string }
  | { type: 'deletedOnPage' }
  | { type: 'seenAgain' }
  | { type: 'triaged'; triage: Triage }
  | { type: 'corrected'; changes: Correction }
  | { type: 'drafted'; channel: Channel; text: string; templateId: string | null }
  | { type: 'inserted'; channel: Channel; text: string; templateId: string | null; ok: boolean }
  | { type: 'answered'; via: Channel; text: string; replyId: string | null }
  | { type: 'customerReplied'; replyId: string; text: string; seenAt?: number }
  | { type: 'movedToDm'; publicText: string; privateText: string }
  | { type: 'escalated'; team: TeamId; reason: string }
  | { type: 'assigned'; person: string }
  | { type: 'snoozed'; until: number | null }
  | { type: 'woken' }
  | { type: 'waiting' }
  | { type: 'active' }
  | { type: 'resolved' }
  | { type: 'reopened' }
  | { type: 'noted'; text: string }
  | { type: 'tagged'; add: string[]; remove: string[] }
  | { type: 'undone'; eventId: string };

export type EventType = EventBody['type'];

/** Who did it: the network's page, the person, or Hamdel itself. */
export type Actor = 'page' | 'person' | 'hamdel';

export type CaseEvent = EventBody & {
  /** UUIDv7: sorts by the time of recording. */
  id: string;
  caseId: string;
  /** What the event tells, where it may be told twice (two tabs, a retry): unique, stored once. */
  key?: string;
  /** Events of one action share it, and are undone together. */
  group?: string;
  /** When it was true, Unix milliseconds. */
  at: number;
  actor: Actor;
};

/** The comment as a case keeps it; manual cases have no network id of their own. */
export interface CaseComment {
  source: SourceId;
  kind: CommentKind;
  author: Author;
  text: string;
  posted: PageTime;
  permalink: string;
  postId: string | null;
  parentId: string | null;
}

export interface Correction {
  sentiment?: Sentiment;
  intents?: Intent[];
  urgency?: Urgency;
  team?: TeamId | 'none';
  needsReply?: boolean;
}

/** `open` takes work now; `snoozed` later; `waiting` is the customer's turn; the rest is done. */
export type CaseStatus = 'open' | 'snoozed' | 'waiting' | 'resolved' | 'void';

/** Where the move to a private talk stands. */
export interface DmProgress {
  startedAt: number;
  publicText: string;
  privateText: string;
  publicSentAt: number | null;
  privateSentAt: number | null;
}

export interface TalkLine {
  /** Id of the comment on the page, or of the event. */
  id: string;
  from: 'customer' | 'brand';
  via: Channel;
  text: string;
  at: number;
}

/** The row that the queue shows: a fold of the case's events, nothing else. */
export interface CaseRow {
  id: string;
  source: SourceId;
  kind: CommentKind;
  author: Author;
  /** `source:handle`. */
  personId: string;
  text: string;
  editedAt: number | null;
  permalink: string;
  postId: string | null;
  parentId: string | null;
  why: CaptureReason;
  watchTerms: string[];
  triage: Triage | null;
  corrections: Correction;
  /** The triage with the person's corrections on top. */
  sentiment: Sentiment;
  intents: Intent[];
  urgency: Urgency;
  team: TeamId | 'none';
  needsReply: boolean;
  status: CaseStatus;
  /** `until` null: until the customer answers. */
  snooze: { until: number | null } | null;
  escalation: { team: TeamId; reason: string; at: number } | null;
  assignee: string | null;
  dm: DmProgress | null;
  /** Last draft a channel, kept until it is sent. */
  drafts: Partial<Record<Channel, { text: string; templateId: string | null; at: number }>>;
  /** Templates that were put into a box for this case, oldest first. */
  usedTemplates: string[];
  talk: TalkLine[];
  tags: string[];
  noteCount: number;
  clock: ClockFacts;
  updatedAt: number;
}

/** A new event before it gets its id, time and actor. */
export type NewEvent = EventBody & {
  caseId: string;
  actor: Actor;
  /** Left out: now. */
  at?: number;
  key?: string;
  group?: string;
};

/** A comment that the capture rules have chosen. */
export interface ChosenComment {
  comment: CapturedComment;
  why: CaptureReason;
  watchTerms: string[];
}
