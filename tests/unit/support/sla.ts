import { bookOfPlan } from '../../../utils/sla/index.ts';
import { DEFAULT_POLICY, type SlaSettings, type StoredPolicy } from '../../../utils/sla/plan.ts';
import type { Hours, Policy, PolicyBook, Target } from '../../../utils/sla/types.ts';

const MINUTE = 60_000;

/** Method F3 and F4 in plain hours: first answer in 12 h, resolution in 24 h, at risk from 80 %. */
export const PLAIN_BOOK = bookOfPlan({ calendars: [], policies: [DEFAULT_POLICY] });

/** A book of one policy, always in force. */
export function bookWith(more: Partial<Policy> = {}): PolicyBook {
  const match = { priorities: [], intents: [], networks: [], tags: [] };
  return [{ from: Number.NEGATIVE_INFINITY, rules: [{ match, policy: policyWith(more) }] }];
}

/** @param minutes of open time */
export const targetOf = (minutes: number, ...pauseOn: Target['pauseOn'][number][]): Target => ({
  span: minutes * MINUTE,
  pauseOn,
});

export function policyWith(more: Partial<Policy> = {}): Policy {
  return {
    hours: null,
    acknowledge: targetOf(720),
    nextReply: null,
    resolve: targetOf(1440, 'waiting'),
    startAt: 'posted',
    reopen: 'continue',
    riskAt: 0.8,
    warnBefore: [],
    levels: [],
    ...more,
  };
}

/** Stored settings with one policy for all cases. */
export function slaWith(more: Partial<StoredPolicy> = {}): SlaSettings {
  return { calendars: [], policies: [{ ...DEFAULT_POLICY, ...more }], past: [] };
}

/** Monday to Friday, nine to five. */
export function weekdays(timeZone: string, more: Partial<Hours> = {}): Hours {
  const day: [string, string][] = [['09:00', '17:00']];
  return {
    timeZone,
    week: { mon: day, tue: day, wed: day, thu: day, fri: day },
    holidays: [],
    ...more,
  };
}
