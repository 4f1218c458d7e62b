import type { Hours, Level, Match, PauseReason, TargetId, Weekday, Window } from './types.ts';

/** A closed day. */
export interface Holiday {
  /** ISO `YYYY-MM-DD`, whatever calendar it was typed in. */
  date: string;
  name: string;
  /** Closed on the same day of each year, as this calendar counts days; null: this once. */
  every: 'gregorian' | 'persian' | null;
}

/** Working hours as the person keeps them. */
export interface Calendar {
  id: string;
  name: string;
  timeZone: Hours['timeZone'];
  week: Partial<Record<Weekday, Window[]>>;
  holidays: Holiday[];
}

export interface StoredTarget {
  /** Minutes of open time, from 1 to a year. */
  minutes: number;
  pauseOn: PauseReason[];
}

export interface StoredLevel {
  target: TargetId;
  at: Level['at'];
  /** Minutes of open time after that. */
  afterMinutes: number;
  notify: Level['notify'];
}

/** A policy as the person keeps it; see {@link Policy} for what each field means. */
export interface StoredPolicy {
  id: string;
  name: string;
  match: { [K in keyof Match]: Match[K][number][] };
  /** Id of a calendar; null: all time is open. */
  calendar: string | null;
  acknowledge: StoredTarget;
  nextReply: StoredTarget | null;
  resolve: StoredTarget;
  startAt: 'posted' | 'seen';
  reopen: 'continue' | 'restart';
  riskAt: number;
  /** Minutes of open time before the due instant, up to three. */
  warnBefore: number[];
  /** Up to four. */
  levels: StoredLevel[];
}

export interface SlaPlan {
  calendars: Calendar[];
  /** The first that fits decides; the last is for all cases, whatever its match says. */
  policies: StoredPolicy[];
}

/** The plan in force, and those before it, oldest first: what was met under them stays met. */
export interface SlaSettings extends SlaPlan {
  past: (SlaPlan & { until: number })[];
}

export const DEFAULT_POLICY_ID = 'default';

/** Method F3 (12 h) and F4 (24 h), in plain hours. */
export const DEFAULT_POLICY: StoredPolicy = {
  id: DEFAULT_POLICY_ID,
  name: '',
  match: { priorities: [], intents: [], networks: [], tags: [] },
  calendar: null,
  acknowledge: { minutes: 12 * 60, pauseOn: [] },
  nextReply: null,
  resolve: { minutes: 24 * 60, pauseOn: ['waiting'] },
  startAt: 'posted',
  reopen: 'continue',
  riskAt: 0.8,
  warnBefore: [],
  levels: [],
};
