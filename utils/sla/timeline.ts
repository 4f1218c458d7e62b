import { mergeSpans, outOfPause, reach, type Span } from './pauses.ts';
import type { ClockFacts, Policy, TargetId } from './types.ts';

/** The moments of one target that follow from what is known; Infinity: not in sight. Unix ms. */
export interface Timeline {
  target: TargetId;
  pauses: Span[];
  /** From here on at risk. Never inside a pause. */
  risk: number;
  /** From here on breached, unless met at or before it. */
  due: number;
  /** When it was met, or null. */
  met: number | null;
}

const earliest = (times: number[]): number | null =>
  times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b));

/** Share of a span from which it is at risk; a value that is none counts as "never". */
const shareOf = (policy: Policy): number =>
  policy.riskAt >= 0 && policy.riskAt <= 1 ? policy.riskAt : 1;

/**
 * What was known at `now`: later events are dropped, spans that end later still last.
 * So a clock read for a moment in the past shows what it showed then.
 */
export function asOf(facts: ClockFacts, now: number): ClockFacts {
  return {
    ...facts,
    answers: facts.answers.filter((answer) => answer.at <= now),
    waits: facts.waits
      .filter((wait) => wait.from <= now)
      .map((wait) => (wait.to !== null && wait.to > now ? { ...wait, to: null } : wait)),
    resolutions: facts.resolutions
      .filter((done) => done.at <= now)
      .map((done) => ({
        at: done.at,
        reopenedAt: done.reopenedAt !== null && done.reopenedAt <= now ? done.reopenedAt : null,
      })),
  };
}

/** The first answer counts from the comment on, in open air: it is never paused. */
export function acknowledgeTimeline(facts: ClockFacts, policy: Policy): Timeline {
  return {
    target: 'acknowledge',
    pauses: [],
    risk: facts.postedAt + Math.round(policy.acknowledge * shareOf(policy)),
    due: facts.postedAt + policy.acknowledge,
    met: earliest(facts.answers.map((answer) => answer.at)),
  };
}

/** Resolution: waiting for the customer, and time between resolved and reopened, is taken out. */
export function resolveTimeline(facts: ClockFacts, policy: Policy): Timeline {
  const met = earliest(facts.resolutions.filter((r) => r.reopenedAt === null).map((r) => r.at));
  const pauses = pausesOf(facts, met);
  const start = facts.postedAt;
  const ranOut = reach(start, policy.resolve, pauses);
  // Resolved in the very moment it ran out is on time: what follows hangs on the reopening.
  const onTheDot = facts.resolutions.some((done) => done.at === ranOut);
  return {
    target: 'resolve',
    pauses,
    risk: outOfPause(reach(start, Math.round(policy.resolve * shareOf(policy)), pauses), pauses),
    due: onTheDot ? outOfPause(ranOut, pauses) : ranOut,
    met,
  };
}

/** A standing resolution ends every wait: a met target has a due time to be measured against. */
function pausesOf(facts: ClockFacts, met: number | null): Span[] {
  const end = met ?? Number.POSITIVE_INFINITY;
  const spans = [
    ...facts.waits.map((wait) => ({ from: wait.from, to: wait.to ?? end })),
    ...facts.resolutions.map((done) => ({ from: done.at, to: done.reopenedAt ?? done.at })),
  ].map((span) => ({ from: span.from, to: Math.min(span.to, end) }));
  return mergeSpans(spans, facts.postedAt);
}
