import { useEffect, useRef, useState } from 'react';
import type { StoredPolicy } from '../../../utils/sla/plan.ts';
import { useToast } from '../../ui/Toast.tsx';
import { useWords } from '../../ui/Words.tsx';
import { PlanFields, usePlan } from '../plan/PlanContext.tsx';
import { Section } from '../Section.tsx';
import {
  canMove,
  isDefault,
  MOST_POLICIES,
  moved,
  newPolicy,
  without,
  withPolicy,
} from './list.ts';
import { type Part, PolicyRow } from './PolicyRow.tsx';
import { policyName } from './terms.ts';

/** Which clock a case gets: the first policy that fits decides, the last is for all cases. */
export function Policies() {
  const words = useWords();
  const { t } = words;
  const { plan, change } = usePlan();
  const { tell } = useToast();
  const latest = useRef({ plan, change });
  useEffect(() => {
    latest.current = { plan, change };
  });
  const [focus, setFocus] = useState<{ id: string; part: Part } | null>(null);
  const [told, setTold] = useState('');
  const { policies } = plan;
  const isFull = policies.length >= MOST_POLICIES;
  const put = (next: StoredPolicy[]) => change({ ...plan, policies: next });

  const move = (policy: StoredPolicy, by: -1 | 1) => {
    const next = moved(policies, policy.id, by);
    put(next);
    const canGoOn = canMove(next, policy.id, by);
    setFocus({ id: policy.id, part: (by === -1) === canGoOn ? 'up' : 'down' });
    const n = next.findIndex(({ id }) => id === policy.id) + 1;
    setTold(t('policy.moved', { name: policyName(policy, words), n, all: next.length }));
  };
  const add = (policy: StoredPolicy, at: number) => {
    put(withPolicy(policies, policy, at));
    setFocus({ id: policy.id, part: 'name' });
    setTold(t('policy.added'));
  };
  const remove = (policy: StoredPolicy, index: number) => {
    put(without(policies, policy.id));
    const next = policies[index + 1];
    if (next) setFocus({ id: next.id, part: 'head' });
    tell(t('policy.removed', { name: policyName(policy, words) }), () => {
      const now = latest.current;
      now.change({ ...now.plan, policies: withPolicy(now.plan.policies, policy, index) });
      setFocus({ id: policy.id, part: 'head' });
    });
  };
  return (
    <Section id="targets" title="options.targets" what="options.targetsWhat">
      <PlanFields>
        <ol className="policies" aria-label={t('policy.list')}>
          {policies.map((policy, index) => (
            <PolicyRow
              key={policy.id}
              policy={policy}
              index={index}
              focus={focus?.id === policy.id ? focus : null}
              onChange={(part) => put(policies.with(index, { ...policy, ...part }))}
              onMove={(by) => move(policy, by)}
              onDuplicate={() => {
                if (!isFull)
                  add(
                    copyOf(policy, t('policy.copyOf', { name: policyName(policy, words) })),
                    index + 1,
                  );
              }}
              onRemove={() => remove(policy, index)}
            />
          ))}
        </ol>
        <div className="card-row small">
          <button
            type="button"
            className="button"
            aria-disabled={isFull}
            onClick={() => {
              if (!isFull) add(newPolicy(newId(), policies.find(isDefault)), policies.length);
            }}
          >
            {t('policy.add')}
          </button>
          {isFull && <span className="soft">{t('policy.addFull', { max: MOST_POLICIES })}</span>}
        </div>
        <p className="hidden-word" role="status">
          {told}
        </p>
      </PlanFields>
    </Section>
  );
}

const newId = () => `policy-${crypto.randomUUID().slice(0, 8)}`;

/** A copy is named after its pattern, without the marks that only a sentence needs. */
function copyOf(policy: StoredPolicy, name: string): StoredPolicy {
  return newPolicy(newId(), policy, name.replace(/[\u2066-\u2069]/g, '').slice(0, 120));
}
