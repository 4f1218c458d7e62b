import { yearlyOn } from './open-days.ts';
import type { Calendar, SlaPlan, SlaSettings, StoredPolicy, StoredTarget } from './plan.ts';
import type {
  ClockFacts,
  Hours,
  Match,
  Policy,
  PolicyBook,
  PolicyRule,
  Target,
  Traits,
} from './types.ts';

const MINUTE = 60_000;

/** Turns the settings into the editions that the clocks are read by. */
export function bookOf({ past, ...now }: SlaSettings): PolicyBook {
  const known = new Map<string, Policy>();
  let from = Number.NEGATIVE_INFINITY;
  const book = [];
  for (const plan of past) {
    book.push({ from, rules: rulesOf(plan, known) });
    from = plan.until;
  }
  book.push({ from, rules: rulesOf(now, known) });
  return book;
}

/** A book of one plan that was always in force. */
export function bookOfPlan(plan: SlaPlan): PolicyBook {
  return bookOf({ ...plan, past: [] });
}

/** Terms that are the same in two editions are one object, so that nothing is re-read for nothing. */
function rulesOf(plan: SlaPlan, known: Map<string, Policy>): PolicyRule[] {
  const hours = new Map(plan.calendars.map((calendar) => [calendar.id, hoursOf(calendar)]));
  return plan.policies.map((stored) => {
    const policy = policyOf(stored, hours.get(stored.calendar ?? '') ?? null);
    const key = JSON.stringify(policy);
    const own = known.get(key) ?? policy;
    known.set(key, own);
    return { match: stored.match, policy: own };
  });
}

function policyOf(stored: StoredPolicy, hours: Hours | null): Policy {
  const target = ({ minutes, pauseOn }: StoredTarget): Target => ({
    span: minutes * MINUTE,
    pauseOn,
  });
  return {
    hours,
    acknowledge: target(stored.acknowledge),
    nextReply: stored.nextReply && target(stored.nextReply),
    resolve: target(stored.resolve),
    startAt: stored.startAt,
    reopen: stored.reopen,
    riskAt: stored.riskAt,
    warnBefore: stored.warnBefore.map((minutes) => minutes * MINUTE),
    levels: stored.levels.map(({ afterMinutes, ...level }) => ({
      ...level,
      after: afterMinutes * MINUTE,
    })),
  };
}

/** The hours of a calendar as the walk needs them. */
export function hoursOf({ timeZone, week, holidays }: Calendar): Hours {
  return {
    timeZone,
    week,
    holidays: holidays.flatMap(({ date, every }) => (every === null ? [date] : [])),
    yearly: holidays.flatMap(({ date, every }) => (every === null ? [] : [yearlyOn(date, every)])),
  };
}

/** The place of the first policy that fits, or -1. */
export function firstMatch(
  rules: readonly { match: Match }[],
  { network, ...traits }: Traits & Pick<ClockFacts, 'network'>,
): number {
  const has = <T>(wanted: readonly T[], own: readonly T[]) =>
    wanted.length === 0 || wanted.some((one) => own.includes(one));
  return rules.findIndex(
    ({ match }) =>
      has(match.networks, [network]) &&
      has(match.priorities, [traits.priority]) &&
      has(match.intents, traits.intents) &&
      has(match.tags, traits.tags),
  );
}

/** The terms of a case and since when they hold, oldest first; the first from the start. */
export interface Terms {
  from: number;
  policy: Policy;
}

/**
 * The terms that held for a case in turn: they change with its traits and with the book.
 * @returns never empty, unless the book is
 */
export function termsOf(facts: ClockFacts, book: PolicyBook): Terms[] {
  const [only] = book;
  if (book.length === 1 && only && (facts.traits.length < 2 || only.rules.length === 1)) {
    return [{ from: Number.NEGATIVE_INFINITY, policy: pick(only.rules, facts, facts.traits[0]) }];
  }
  const changes = [
    ...book.map((edition) => edition.from),
    ...facts.traits.slice(1).map((t) => t.from),
  ];
  const found: Terms[] = [];
  for (const from of [...new Set(changes)].sort((a, b) => a - b)) {
    const edition = book.findLast((one) => one.from <= from);
    const traits = facts.traits.findLast((one) => one.from <= from) ?? facts.traits[0];
    if (!edition) continue;
    const policy = pick(edition.rules, facts, traits);
    if (found.at(-1)?.policy !== policy) found.push({ from, policy });
  }
  return found;
}

/** The terms that hold for a case today. */
export function termsNow(facts: ClockFacts, book: PolicyBook): Policy {
  return pick(book.at(-1)?.rules ?? [], facts, facts.traits.at(-1));
}

const PLAIN: Traits = { priority: 'normal', intents: [], tags: [] };

/** The last policy is for all cases, so it stands in where none fits. */
function pick(rules: readonly PolicyRule[], facts: ClockFacts, traits: Traits = PLAIN): Policy {
  const fitting = rules[firstMatch(rules, { network: facts.network, ...traits })] ?? rules.at(-1);
  if (!fitting) throw new RangeError('a book without a policy');
  return fitting.policy;
}
