import { wishOf } from './model/wish.ts';
import { reasonsOf } from './reasons.ts';
import { routeTo } from './routes.ts';
import { ruling } from './rules.ts';
import type { Route, Triage } from './types.ts';
import { PRESSING_FROM, urgencyOf } from './urgency.ts';
import { verdictOf } from './verdict.ts';

export { isUsableTerm, matchWatchTerms } from './watch.ts';

export interface TriageOptions {
  /** Which team takes what; empty: the team that most words speak of. */
  routes: Route[];
  /** From how much pressing, 0 to 1, a comment needs a person now; see `PRESSING_FROM`. */
  pressingFrom?: number;
}

/**
 * Reads one comment: language, feeling, what it wants, how soon, for whom, and why.
 * Deterministic, synchronous, linear in the length of the text; never throws.
 * @param text hostile; its first 10,000 UTF-16 units are read
 */
export function triage(text: string, options: TriageOptions): Triage {
  const ruled = ruling(text);
  const wish = wishOf(ruled);
  const verdict = verdictOf(ruled, wish?.odds ?? null);
  const { routes, pressingFrom = PRESSING_FROM } = options;
  const routed = routes.length > 0 ? routeTo(verdict.intents, ruled.tokens, routes) : null;
  const team = routed?.team ?? verdict.team;
  const urgency = urgencyOf(verdict.intents, verdict.pressing, team, pressingFrom);
  const read = { language: ruled.language, ...verdict, urgency, team };
  return { ...read, reasons: reasonsOf(text, ruled, wish, read, routed) };
}
