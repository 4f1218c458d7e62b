import { NETWORKS } from '../../../utils/networks/index.ts';
import type { StoredPolicy } from '../../../utils/sla/plan.ts';
import { INTENTS, URGENCIES } from '../../../utils/triage/types.ts';
import { useWords } from '../../ui/Words.tsx';
import { Picks } from '../Picks.tsx';
import type { FieldsProps } from './PolicyForm.tsx';
import { TagPicks } from './TagPicks.tsx';

/** Every place that a case can come from. */
export const SOURCES = [...NETWORKS.map(({ id }) => id), 'other'] as const;

/** Which cases a policy is for. */
export function MatchFields({ policy, onChange }: FieldsProps) {
  const { t } = useWords();
  const { match } = policy;
  const change = (part: Partial<StoredPolicy['match']>) =>
    onChange({ match: { ...match, ...part } });
  return (
    <fieldset className="policy-part">
      <legend>{t('policy.match')}</legend>
      <p className="soft small">{t('policy.matchWhat')}</p>
      <Picks
        label={t('policy.priorities')}
        options={URGENCIES.map((id) => ({ value: id, name: t(`urgency.${id}`) }))}
        chosen={match.priorities}
        onChange={(priorities) => change({ priorities })}
      />
      <Picks
        label={t('policy.intents')}
        options={INTENTS.map((id) => ({ value: id, name: t(`intent.${id}`) }))}
        chosen={match.intents}
        onChange={(intents) => change({ intents })}
      />
      <Picks
        label={t('policy.networks')}
        options={SOURCES.map((id) => ({ value: id, name: t(`network.${id}`) }))}
        chosen={match.networks}
        onChange={(networks) => change({ networks })}
      />
      <TagPicks chosen={match.tags} onChange={(tags) => change({ tags })} />
    </fieldset>
  );
}
