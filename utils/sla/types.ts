/** What the clocks need to know of a case; a projection of its events. All times Unix milliseconds. */
export interface ClockFacts {
  postedAt: number;
  /** How far off `postedAt` may be. */
  precision: number;
  /** When Hamdel first saw the comment. */
  seenAt: number;
  /** The brand's answers, public or private. */
  answers: { at: number; via: 'public' | 'dm' }[];
  /** Spans of waiting for the customer; `to` is null while it lasts. */
  waits: { from: number; to: number | null }[];
  /** Resolutions; `reopenedAt` is null for the one that stands. */
  resolutions: { at: number; reopenedAt: number | null }[];
  /** Deleted on the page, or set aside: no target counts. */
  void: boolean;
}

export interface Policy {
  /** Milliseconds from case start to the first answer of the brand (method F3: 12 h). */
  acknowledge: number;
  /** Milliseconds from case start to resolution, waiting taken out (method F4: 24 h). */
  resolve: number;
  /** Share of a target from which it is at risk, 0 to 1. */
  riskAt: number;
}

export type TargetId = 'acknowledge' | 'resolve';

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
  /** When it is due; null while paused or void. */
  due: number | null;
  /** When it was met, or null. */
  at: number | null;
}

export interface Clocks {
  acknowledge: Clock;
  resolve: Clock;
}

/** A moment at which somebody should be told something. */
export interface Crossing {
  target: TargetId;
  kind: 'risk' | 'breach';
  at: number;
}
