import { DEFAULT_POLICY, DEFAULT_POLICY_ID, type StoredPolicy } from '../../../utils/sla/plan.ts';

/** The most policies that are kept. */
export const MOST_POLICIES = 50;

type Policies = readonly StoredPolicy[];

/** True for the last one, for all cases: it has no conditions and keeps its place. */
export function isDefault(policy: StoredPolicy): boolean {
  return policy.id === DEFAULT_POLICY_ID;
}

/** True where a policy before the last asks for nothing, so that those below it never count. */
export function takesAll(policy: StoredPolicy): boolean {
  return !isDefault(policy) && Object.values(policy.match).every((wanted) => wanted.length === 0);
}

/** Whether a policy may go a place up (-1) or down (1). */
export function canMove(policies: Policies, id: string, by: -1 | 1): boolean {
  const index = policies.findIndex((policy) => policy.id === id);
  const own = policies[index];
  const other = policies[index + by];
  return own !== undefined && other !== undefined && !isDefault(own) && !isDefault(other);
}

/** The list with a policy a place up (-1) or down (1); as it was where that may not be. */
export function moved(policies: Policies, id: string, by: -1 | 1): StoredPolicy[] {
  const index = policies.findIndex((policy) => policy.id === id);
  const own = policies[index];
  if (!own || !canMove(policies, id, by)) return [...policies];
  return policies.toSpliced(index, 1).toSpliced(index + by, 0, own);
}

/** The list without a policy; the one for all cases stays. */
export function without(policies: Policies, id: string): StoredPolicy[] {
  return policies.filter((policy) => policy.id !== id || isDefault(policy));
}

/** The list with a policy at a place, never after the one for all cases, and each only once. */
export function withPolicy(policies: Policies, policy: StoredPolicy, at: number): StoredPolicy[] {
  if (policies.some((own) => own.id === policy.id)) return [...policies];
  const last = policies.findIndex(isDefault);
  return policies.toSpliced(Math.min(at, last === -1 ? policies.length : last), 0, policy);
}

/** A new policy with the terms of another, of the one for all cases above all. */
export function newPolicy(
  id: string,
  terms: StoredPolicy = DEFAULT_POLICY,
  name = '',
): StoredPolicy {
  const copy = structuredClone(terms);
  return { ...copy, id, name, match: isDefault(terms) ? noMatch() : copy.match };
}

const noMatch = (): StoredPolicy['match'] => ({
  priorities: [],
  intents: [],
  networks: [],
  tags: [],
});
