import type { StoredPolicy } from '../../../utils/sla/plan.ts';
import { useWords } from '../../ui/Words.tsx';
import { AheadFields } from './AheadFields.tsx';
import { ClockFields } from './ClockFields.tsx';
import { DraftText } from './DraftText.tsx';
import { LevelFields } from './LevelFields.tsx';
import { isDefault } from './list.ts';
import { MatchFields } from './MatchFields.tsx';
import { nameRead } from './nameRead.ts';
import { Preview } from './Preview.tsx';
import { TargetFields } from './TargetFields.tsx';

export interface FieldsProps {
  policy: StoredPolicy;
  /** Why a place of this policy, such as `levels.0`, is refused; null where it is not. */
  why: (place: string) => string | null;
  onChange: (part: Partial<StoredPolicy>) => void;
}

/** All terms of one policy, and what they come to. */
export function PolicyForm(fields: FieldsProps) {
  const { t } = useWords();
  const { policy, onChange } = fields;
  return (
    <div className="policy-form">
      <DraftText
        label={t('policy.name')}
        placeholder={isDefault(policy) ? t('policy.default') : undefined}
        value={policy.name}
        write={(name) => name}
        read={(text) => nameRead(text, t)}
        onChange={(name) => onChange({ name })}
      />
      {isDefault(policy) ? (
        <p className="soft">{t('policy.matchDefault')}</p>
      ) : (
        <MatchFields {...fields} />
      )}
      <TargetFields {...fields} />
      <ClockFields {...fields} />
      <AheadFields {...fields} />
      <LevelFields {...fields} />
      <Preview policy={policy} />
    </div>
  );
}
