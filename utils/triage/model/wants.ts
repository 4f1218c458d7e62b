import type { Ruling } from '../rules.ts';
import { INTENTS, TEAMS } from '../types.ts';
import { markBuckets } from './features.ts';
import { type LabelModel, type Odds as OddsOf, oddsOf, type View, wordsFor } from './labels.ts';

/** What the model is asked of a text, each a yes or no of its own. */
export const LABELS = [...INTENTS, 'high', 'reply', ...TEAMS] as const;
export type Label = (typeof LABELS)[number];

export type Odds = OddsOf<Label>;

export interface Wish {
  odds: Odds;
  /** Token places that speak for a label, strongest first. */
  pulls(label: Label): { from: number; to: number }[];
}

/** Everything that the model sees of a text. @param ruling of the same text */
export function viewOf(ruling: Ruling): View {
  const { features } = ruling.feeling;
  return {
    features,
    marks: markBuckets(ruling.all, ruling.read, ruling.language),
    dense: [...features.dense, ...rulesOf(ruling)],
  };
}

/** Points of cues beyond this say nothing more. */
const MANY_POINTS = 4;

/** The verdict of the rules: bounded numbers of 0 to 1. */
function rulesOf({ intents, points, pressing, feeling, team }: Ruling): number[] {
  return [
    ...INTENTS.map((intent) => Number(intents.includes(intent))),
    ...Object.values(points).map((count) => Math.min(count, MANY_POINTS) / MANY_POINTS),
    ...TEAMS.map((name) => Number(team.team === name)),
    pressing,
    Math.max(0, feeling.score),
    Math.max(0, -feeling.score),
  ];
}

/** What somebody wants who wrote this. Linear, deterministic, never throws. */
export function wishBy(own: LabelModel<Label>, ruling: Ruling): Wish {
  const view = viewOf(ruling);
  return {
    odds: oddsOf(own, view),
    pulls: (label) => wordsFor(own, view.features, label, ruling.tokens),
  };
}
