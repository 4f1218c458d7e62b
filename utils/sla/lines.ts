import { type Terms, termsOf } from './book.ts';
import { type OpenTime, openTime } from './open-time.ts';
import { mergeSpans, outOf, type Span } from './spans.ts';
import type { ClockFacts, PauseReason, Policy, PolicyBook, Target, TargetId } from './types.ts';
import { reach } from './walk.ts';

/** One instance of a target as it follows from what is known; Infinity: not in sight. Unix ms. */
export interface Line {
  target: TargetId;
  /** Each next reply is an instance of its own; the others have one. */
  instance: number;
  policy: Policy;
  start: number;
  span: number;
  time: OpenTime;
  pauses: Span[];
  /** From here on at risk. Never inside a pause. */
  risk: number;
  /** From here on breached, unless met at or before it. */
  due: number;
  /** When it was met, or null. */
  met: number | null;
  /** When Hamdel first knew that it runs. */
  seenAt: number;
}

/**
 * What was known at `now`: later events are dropped, spans that end later still last.
 * So a clock read for a moment in the past shows what it showed then.
 */
export function asOf(facts: ClockFacts, now: number): ClockFacts {
  return {
    ...facts,
    messages: facts.messages.filter((message) => message.at <= now),
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

/** The line of one instance under given terms; null where these terms have no such target. */
type Draw = (facts: ClockFacts, policy: Policy) => Line | null;

/** All lines of a case, each by the terms that hold for it: first answer, next replies, resolution. */
export function linesOf(facts: ClockFacts, book: PolicyBook): Line[] {
  const terms = termsOf(facts, book);
  const replies = exchangesOf(facts).map(
    (_, index): Draw =>
      (known, policy) =>
        nextReplyLine(known, policy, index),
  );
  return [acknowledgeLine, ...replies, resolveLine].flatMap((draw) => {
    const line = terms.length === 1 ? drawn(draw, facts, terms[0]) : settled(draw, facts, terms);
    return line ? [line] : [];
  });
}

const drawn = (draw: Draw, facts: ClockFacts, terms: Terms | undefined) =>
  terms ? draw(facts, terms.policy) : null;

/** New terms re-read what is still open; what was met or missed by then keeps those it had. */
function settled(draw: Draw, facts: ClockFacts, terms: readonly Terms[]): Line | null {
  for (const [index, { policy }] of terms.entries()) {
    const end = terms[index + 1]?.from;
    if (end === undefined) break;
    const then = draw(asOf(facts, end), policy);
    if (!then || !((then.met ?? then.due) <= end)) continue;
    const now = draw(facts, policy);
    // Reopened since: open again, so the terms of today are read.
    if (now && (now.due <= end || now.met === then.met)) return now;
  }
  return drawn(draw, facts, terms.at(-1));
}

const earliest = (times: readonly number[]): number | null =>
  times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b));

const caseStart = (facts: ClockFacts, policy: Policy) =>
  policy.startAt === 'seen' ? Math.max(facts.postedAt, facts.seenAt) : facts.postedAt;

function acknowledgeLine(facts: ClockFacts, policy: Policy): Line {
  const met = earliest(facts.answers.map((answer) => answer.at));
  const { seenAt } = facts;
  const start = caseStart(facts, policy);
  return line(facts, policy, { target: 'acknowledge', instance: 0, start, met, seenAt });
}

/** When the customer first wrote after an answer of the brand, and the answer to that. */
interface Exchange {
  start: number;
  seenAt: number;
  met: number | null;
}

/** Further messages of the customer do not move an exchange; the brand's next answer ends it. */
function exchangesOf({ messages, answers }: ClockFacts): Exchange[] {
  if (messages.length === 0 || answers.length === 0) return [];
  const answered = answers.map((answer) => answer.at).sort((a, b) => a - b);
  const exchanges: Exchange[] = [];
  for (const { at, seenAt } of messages.toSorted((a, b) => a.at - b.at)) {
    const acknowledged = (answered[0] ?? Number.POSITIVE_INFINITY) < at;
    const before = exchanges.at(-1);
    const isOpen = before !== undefined && (before.met === null || before.met >= at);
    if (!acknowledged || isOpen) continue;
    exchanges.push({ start: at, seenAt, met: answered.find((answer) => answer >= at) ?? null });
  }
  return exchanges;
}

function nextReplyLine(facts: ClockFacts, policy: Policy, instance: number): Line | null {
  const exchange = exchangesOf(facts)[instance];
  if (!policy.nextReply || !exchange) return null;
  return line(facts, policy, { target: 'nextReply', instance, ...exchange });
}

/** Reopening goes on where the clock stood, time spent resolved taken out; or it starts anew. */
function resolveLine(facts: ClockFacts, policy: Policy): Line {
  const met = earliest(facts.resolutions.filter((r) => r.reopenedAt === null).map((r) => r.at));
  const reopened = facts.resolutions.map((done) => done.reopenedAt ?? 0);
  const anew = policy.reopen === 'restart' ? Math.max(0, ...reopened) : 0;
  const start = Math.max(caseStart(facts, policy), anew);
  const { seenAt } = facts;
  return line(facts, policy, { target: 'resolve', instance: 0, start, met, seenAt });
}

type Head = Pick<Line, 'target' | 'instance' | 'start' | 'met' | 'seenAt'>;

function line(facts: ClockFacts, policy: Policy, head: Head): Line {
  const { span, pauseOn } = policy[head.target] as Target;
  const time = openTime(policy.hours);
  const pauses = pausesOf(facts, head, pauseOn);
  const share = Math.round(span * shareOf(policy));
  const ranOut = reach(head.start, span, time, pauses);
  // Resolved in the very moment it ran out is on time: what follows hangs on the reopening.
  const onTheDot = head.target === 'resolve' && facts.resolutions.some((r) => r.at === ranOut);
  return {
    ...head,
    policy,
    span,
    time,
    pauses,
    risk: outOf(reach(head.start, share, time, pauses), pauses),
    due: onTheDot ? outOf(ranOut, pauses) : ranOut,
  };
}

/** Share of a span from which it is at risk; a value that is none counts as "never". */
const shareOf = ({ riskAt }: Policy): number => (riskAt >= 0 && riskAt <= 1 ? riskAt : 1);

/** What meets a target ends every wait: a met target has a due time to be measured against. */
function pausesOf(facts: ClockFacts, head: Head, pauseOn: readonly PauseReason[]): Span[] {
  const end = head.met ?? Number.POSITIVE_INFINITY;
  const waits = pauseOn.includes('waiting') ? facts.waits : [];
  const resolved = head.target === 'resolve' ? facts.resolutions : [];
  const spans = [
    ...waits.map((wait) => ({ from: wait.from, to: wait.to ?? end })),
    ...resolved.map((done) => ({ from: done.at, to: done.reopenedAt ?? done.at })),
  ].map((one) => ({ from: one.from, to: Math.min(one.to, end) }));
  return mergeSpans(spans, head.start);
}
