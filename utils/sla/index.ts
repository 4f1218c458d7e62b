import { acknowledgeTimeline, asOf, resolveTimeline, type Timeline } from './timeline.ts';
import type { Clock, ClockFacts, ClockState, Clocks, Crossing, Policy } from './types.ts';

const HOUR = 3_600_000;

const timelines = (facts: ClockFacts, policy: Policy): Timeline[] => [
  acknowledgeTimeline(facts, policy),
  resolveTimeline(facts, policy),
];

/**
 * Turns the hours of the settings into the milliseconds of a policy.
 * @param targets hours (method F3: 12, F4: 24) and a share of 0 to 1; a number of hours that is
 *   negative or none counts as 0, so the target is due at once rather than never
 */
export function policyOf(targets: {
  acknowledgeHours: number;
  resolveHours: number;
  riskAt: number;
}): Policy {
  const span = (hours: number) => (hours > 0 ? Math.round(hours * HOUR) : 0);
  return {
    acknowledge: span(targets.acknowledgeHours),
    resolve: span(targets.resolveHours),
    riskAt: targets.riskAt,
  };
}

/**
 * Both clocks as they stand at `now`; all time is open (plain hours). Never throws.
 * @param now Unix ms; events later than it are not counted yet
 */
export function clocks(facts: ClockFacts, policy: Policy, now: number): Clocks {
  const known = asOf(facts, now);
  return {
    acknowledge: clockOf(acknowledgeTimeline(known, policy), known, now),
    resolve: clockOf(resolveTimeline(known, policy), known, now),
  };
}

/**
 * The next moment at which a clock changes by itself, or null where only an event can change it.
 * @returns Unix ms, always later than `now`
 */
export function nextChange(facts: ClockFacts, policy: Policy, now: number): number | null {
  if (facts.void) return null;
  const moments = timelines(asOf(facts, now), policy)
    .filter((line) => line.met === null)
    .flatMap((line) => [line.risk, line.due])
    .filter((at) => at > now && Number.isFinite(at));
  return moments.length === 0 ? null : Math.min(...moments);
}

/**
 * What became at risk or breached after `from` and up to `to`, oldest first, with its true time.
 * Nothing for a target that was met by then, for one late on arrival, or for a void case.
 * Two intervals that meet give together what the whole gives.
 */
export function crossings(facts: ClockFacts, policy: Policy, from: number, to: number): Crossing[] {
  if (facts.void) return [];
  return timelines(asOf(facts, to), policy)
    .flatMap((line) => crossingsOf(line, facts.seenAt))
    .filter((crossing) => crossing.at > from && crossing.at <= to)
    .sort((a, b) => a.at - b.at);
}

function crossingsOf(line: Timeline, seenAt: number): Crossing[] {
  const { target, risk, due, met } = line;
  if (due < seenAt) return [];
  const found: Crossing[] = [];
  if (risk < due && (met === null || met > risk)) found.push({ target, kind: 'risk', at: risk });
  if (met === null || met > due) found.push({ target, kind: 'breach', at: due });
  return found;
}

function clockOf(line: Timeline, facts: ClockFacts, now: number): Clock {
  const state = facts.void ? 'void' : stateOf(line, facts.seenAt, now);
  const hidden = state === 'void' || state === 'paused';
  return {
    target: line.target,
    state,
    due: hidden ? null : line.due,
    at: facts.void ? null : line.met,
  };
}

function stateOf({ met, due, risk, pauses }: Timeline, seenAt: number, now: number): ClockState {
  if (met !== null && met <= due) return 'met';
  if (met !== null || now >= due) {
    if (due < seenAt) return 'late_on_arrival';
    return met === null ? 'breached' : 'breached_met';
  }
  if (pauses.some((pause) => pause.from <= now && now < pause.to)) return 'paused';
  return now >= risk ? 'at_risk' : 'running';
}
