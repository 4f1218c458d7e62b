import { asOf, type Line, linesOf } from './lines.ts';
import type { ClockFacts, Crossing, PolicyBook } from './types.ts';
import { reach } from './walk.ts';

/**
 * The next moment at which a clock changes or somebody is to be told, or null where only an event
 * can change it.
 * @returns Unix ms, always later than `now`
 */
export function nextChange(facts: ClockFacts, book: PolicyBook, now: number): number | null {
  if (facts.void) return null;
  let next = Number.POSITIVE_INFINITY;
  for (const line of linesOf(asOf(facts, now), book)) {
    if (line.met !== null) continue;
    for (const { at } of momentsOf(line)) if (at > now && at < next) next = at;
  }
  return Number.isFinite(next) ? next : null;
}

/**
 * What was crossed after `from` and up to `to`, oldest first, with its true time. Nothing for a
 * target that was met by then, for one late on arrival, or for a void case. Two intervals that meet
 * give together what the whole gives.
 */
export function crossings(
  facts: ClockFacts,
  book: PolicyBook,
  from: number,
  to: number,
): Crossing[] {
  if (facts.void) return [];
  return linesOf(asOf(facts, to), book)
    .filter((line) => line.due >= line.seenAt)
    .flatMap((line) => momentsOf(line).filter(({ at }) => line.met === null || line.met > at))
    .filter(({ at }) => at > from && at <= to)
    .sort((a, b) => a.at - b.at);
}

/** Every moment of a line at which somebody is told, were it never met; Infinity: not in sight. */
export function momentsOf(line: Line): Crossing[] {
  const { target, instance, risk, due, span, policy } = line;
  const told = { target, instance };
  const after = (length: number) => reach(line.start, length, line.time, line.pauses);
  const warnings = policy.warnBefore
    .filter((before) => before < span)
    .map((before) => ({ ...told, kind: 'warn' as const, step: before, at: after(span - before) }));
  const levels = policy.levels.flatMap((level, index) => {
    if (level.target !== target) return [];
    const base = level.at === 'breach' ? span : Math.round(span * policy.riskAt);
    const { notify } = level;
    return [
      { ...told, kind: 'level' as const, step: index + 1, at: after(base + level.after), notify },
    ];
  });
  return [
    ...(risk < due ? [{ ...told, kind: 'risk' as const, step: 0, at: risk }] : []),
    ...warnings,
    { ...told, kind: 'breach' as const, step: 0, at: due },
    ...levels,
  ];
}
