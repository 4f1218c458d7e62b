import { LABELS, type Label, viewOf } from '../../utils/triage/model/wants.ts';
import { ruling } from '../../utils/triage/rules.ts';
import type { Settings } from './fit.ts';
import { type Labelled, type Seen, type Start, seenIn, startsOf } from './fit-labels.ts';

export const SETTINGS: Settings = { seed: 7, epochs: 12, rate: 0.15, decay: 4e-4 };

/**
 * What a miss costs beside a false alarm: somebody who is stuck and is overlooked costs more than
 * one who could have waited.
 */
const COSTS: Partial<Record<Label, number>> = { high: 2.5, crisis: 2 };

export const starts = (own: readonly Labelled[], odds: readonly Float64Array[]): Start[] =>
  startsOf(
    own,
    odds,
    LABELS.map((label) => COSTS[label] ?? 1),
  );

/** Each comment stands for itself. */
export const TOGETHER = 1;

/** What the product sees of a text. */
export const seen = (text: string): Seen => seenIn(viewOf(ruling(text)));
