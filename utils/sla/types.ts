import type { SourceId } from '../networks/types.ts';
import type { Intent, Urgency } from '../triage/types.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A stretch of one day in local wall time, `HH:MM`; `24:00` is its end. Never over midnight. */
export type Window = [from: string, to: string];

/** When a team works. Whoever names no calendar works always: plain hours. */
export interface Hours {
  /** IANA name, such as `Asia/Tehran`. */
  timeZone: string;
  /** A day that is not named is closed. */
  week: Partial<Record<Weekday, Window[]>>;
  /** Closed local days, ISO `YYYY-MM-DD`. */
  holidays: readonly string[];
  /** Days closed in each year: `MM-DD` of the calendar that counts them. */
  yearly?: readonly YearlyDay[];
}

export interface YearlyDay {
  counting: 'gregorian' | 'persian';
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** What the case's person does for the clock to stand still. */
export type PauseReason = 'waiting';

export interface Target {
  /** Open time from the start to the due instant, milliseconds. */
  span: number;
  pauseOn: readonly PauseReason[];
}

export type TargetId = 'acknowledge' | 'nextReply' | 'resolve';

/** Whom to tell when a target stays at risk or breached: up to four a policy, each once. */
export interface Level {
  target: TargetId;
  at: 'risk' | 'breach';
  /** Open time after that, milliseconds. */
  after: number;
  /** A team's id, or a person's name. */
  notify: { team: string } | { person: string };
}

/** The terms that hold for a case. */
export interface Policy {
  /** When time is open; null: always. */
  hours: Hours | null;
  /** Default 12 h, never paused (method F3). */
  acknowledge: Target;
  /** Off where null. */
  nextReply: Target | null;
  /** Default 24 h, paused while it is the customer's turn (method F4). */
  resolve: Target;
  startAt: 'posted' | 'seen';
  reopen: 'continue' | 'restart';
  /** Share of a target's open time from which it is at risk, 0 to 1. */
  riskAt: number;
  /** Warnings at these open times before the due instant, milliseconds. */
  warnBefore: readonly number[];
  levels: readonly Level[];
}

/** Which cases a policy is for; an empty list asks for nothing. */
export interface Match {
  priorities: readonly Urgency[];
  intents: readonly Intent[];
  networks: readonly SourceId[];
  tags: readonly string[];
}

/** A policy and the cases it is for; of a list, the first that fits decides. */
export interface PolicyRule {
  match: Match;
  policy: Policy;
}

/** The rules in force from an instant on. */
export interface Edition {
  /** Unix milliseconds; -Infinity for the first. */
  from: number;
  rules: readonly PolicyRule[];
}

/** All editions, oldest first: a target keeps the span that was in force when it was met or missed. */
export type PolicyBook = readonly Edition[];

/** What a policy looks at. */
export interface Traits {
  priority: Urgency;
  intents: readonly Intent[];
  tags: readonly string[];
}

/** What the clocks need to know of a case; a projection of its events. All times Unix milliseconds. */
export interface ClockFacts {
  network: SourceId;
  postedAt: number;
  /** How far off `postedAt` may be. */
  precision: number;
  /** When Hamdel first saw the comment. */
  seenAt: number;
  /** Further messages of the customer, and when Hamdel first saw each. */
  messages: { at: number; seenAt: number }[];
  /** The brand's answers, public or private. */
  answers: { at: number; via: 'public' | 'dm' }[];
  /** Spans of waiting for the customer; `to` is null while it lasts. */
  waits: { from: number; to: number | null }[];
  /** Resolutions; `reopenedAt` is null for the one that stands. */
  resolutions: { at: number; reopenedAt: number | null }[];
  /** Deleted on the page, or set aside: no target counts. */
  void: boolean;
  /** What policies matched on, and since when; the first holds from the start. */
  traits: (Traits & { from: number })[];
}

export type ClockState =
  | 'running'
  | 'at_risk'
  | 'paused'
  | 'met'
  | 'breached'
  | 'breached_met'
  | 'void'
  | 'late_on_arrival';

export interface Clock {
  target: TargetId;
  state: ClockState;
  /** When it is due; null while paused or void, and where open time never comes to it. */
  due: number | null;
  /** When it was met, or null. */
  at: number | null;
}

export interface Clocks {
  acknowledge: Clock;
  /** One for each time the customer wrote after an answer, oldest first. */
  nextReply: Clock[];
  resolve: Clock;
}

/** A moment at which somebody should be told something. */
export interface Crossing {
  target: TargetId;
  /** Which instance of the target, from 0: each next reply is one of its own. */
  instance: number;
  kind: 'risk' | 'warn' | 'breach' | 'level';
  /** Of a warning: its open time before the due instant, milliseconds; of a level: its place from 1. */
  step: number;
  at: number;
  /** Whom a level tells. */
  notify?: Level['notify'];
}
