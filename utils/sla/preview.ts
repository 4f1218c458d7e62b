import { bookOfPlan, firstMatch } from './book.ts';
import { momentsOf } from './crossings.ts';
import { note, startFacts } from './facts.ts';
import { type Line, linesOf } from './lines.ts';
import type { SlaPlan, StoredLevel, StoredPolicy } from './plan.ts';
import type { ClockFacts, TargetId, Traits } from './types.ts';

/** The moments of one target, Unix milliseconds; null: open time never comes to it. */
export interface Moments {
  risk: number | null;
  warnings: number[];
  due: number | null;
}

export interface Preview {
  /** The policy that decides. */
  policy: StoredPolicy;
  acknowledge: Moments;
  nextReply: Moments | null;
  resolve: Moments;
  levels: { at: number | null; level: StoredLevel }[];
}

/**
 * What a plan would mean for a case that is posted and seen at `at`, was answered at once and was
 * written to again, and is left alone from then on.
 */
export function previewOf(
  plan: SlaPlan,
  sample: Traits & Pick<ClockFacts, 'network'>,
  at: number,
): Preview {
  const policy = plan.policies[firstMatch(plan.policies, sample)] ?? plan.policies.at(-1);
  if (!policy) throw new RangeError('a plan without a policy');
  const book = bookOfPlan({ calendars: plan.calendars, policies: [policy] });
  const facts = startFacts({ network: sample.network, postedAt: at, precision: 0, seenAt: at });
  const alone = linesOf(facts, book);
  note(facts, { type: 'answered', at: at - 1, via: 'public' });
  note(facts, { type: 'customerMessage', at, seenAt: at });
  const asked = linesOf(facts, book).filter((line) => line.target === 'nextReply');
  const lines = [...alone, ...asked];
  const of = (target: TargetId) => lines.find((line) => line.target === target);
  const moments = lines.flatMap(momentsOf);
  return {
    policy,
    acknowledge: momentsIn(of('acknowledge')),
    nextReply: policy.nextReply && momentsIn(of('nextReply')),
    resolve: momentsIn(of('resolve')),
    levels: policy.levels.map((level, index) => ({
      level,
      at: inSight(moments.find((one) => one.kind === 'level' && one.step === index + 1)?.at),
    })),
  };
}

function momentsIn(line: Line | undefined): Moments {
  const moments = line ? momentsOf(line) : [];
  const warnings = moments.filter((one) => one.kind === 'warn').map((one) => one.at);
  return {
    risk: inSight(moments.find((one) => one.kind === 'risk')?.at),
    warnings: warnings.filter(Number.isFinite).sort((a, b) => a - b),
    due: inSight(line?.due),
  };
}

const inSight = (at: number | undefined): number | null =>
  at !== undefined && Number.isFinite(at) ? at : null;
