import { asOf, type Line, linesOf } from './lines.ts';
import type { Clock, ClockFacts, ClockState, Clocks, PolicyBook } from './types.ts';

/**
 * All clocks of a case as they stand at `now`. Never throws.
 * @param now Unix ms; events later than it are not counted yet
 */
export function clocks(facts: ClockFacts, book: PolicyBook, now: number): Clocks {
  const nextReply: Clock[] = [];
  const none = (target: Clock['target']): Clock => ({ target, state: 'void', due: null, at: null });
  const found: Clocks = { acknowledge: none('acknowledge'), nextReply, resolve: none('resolve') };
  for (const line of linesOf(asOf(facts, now), book)) {
    const clock = facts.void ? none(line.target) : clockOf(line, now);
    if (line.target === 'nextReply') nextReply.push(clock);
    else found[line.target] = clock;
  }
  return found;
}

function clockOf(line: Line, now: number): Clock {
  const state = stateOf(line, now);
  const due = state === 'paused' || !Number.isFinite(line.due) ? null : line.due;
  return { target: line.target, state, due, at: line.met };
}

function stateOf({ met, due, risk, pauses, seenAt }: Line, now: number): ClockState {
  if (met !== null && met <= due) return 'met';
  if (met !== null || now >= due) {
    if (due < seenAt) return 'late_on_arrival';
    return met === null ? 'breached' : 'breached_met';
  }
  if (pauses.some((pause) => pause.from <= now && now < pause.to)) return 'paused';
  return now >= risk ? 'at_risk' : 'running';
}
