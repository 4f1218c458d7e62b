import { useRef } from 'react';
import type { StoredTarget } from '../../../utils/sla/plan.ts';
import type { TargetId } from '../../../utils/sla/types.ts';
import { Switch } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';
import { DurationField } from './DurationField.tsx';
import type { FieldsProps } from './PolicyForm.tsx';

/** Within what time a case is to be answered, answered again and resolved. */
export function TargetFields({ policy, why, onChange }: FieldsProps) {
  const { t } = useWords();
  const { acknowledge, nextReply, resolve } = policy;
  const lastNext = useRef<StoredTarget>({ minutes: acknowledge.minutes, pauseOn: [] });
  if (nextReply) lastNext.current = nextReply;
  return (
    <div className="policy-targets">
      <Target
        id="acknowledge"
        target={acknowledge}
        problem={why('acknowledge')}
        onChange={(next) => onChange({ acknowledge: next })}
      />
      <Target
        id="nextReply"
        target={nextReply}
        problem={why('nextReply')}
        onChange={(next) => onChange({ nextReply: next })}
      >
        <Switch
          label={t('policy.nextOn')}
          hint={t('policy.nextWhat')}
          checked={nextReply !== null}
          onSwitch={(on) => onChange({ nextReply: on ? lastNext.current : null })}
        />
      </Target>
      <Target
        id="resolve"
        target={resolve}
        problem={why('resolve')}
        onChange={(next) => onChange({ resolve: next })}
      />
    </div>
  );
}

interface TargetProps {
  id: TargetId;
  target: StoredTarget | null;
  problem: string | null;
  onChange: (target: StoredTarget) => void;
  children?: React.ReactNode;
}

function Target({ id, target, problem, onChange, children }: TargetProps) {
  const { t } = useWords();
  return (
    <fieldset className="policy-part">
      <legend>{t(`policy.target.${id}`)}</legend>
      {children}
      {target && (
        <>
          <DurationField
            label={t('policy.within')}
            minutes={target.minutes}
            problem={problem}
            onChange={(minutes) => onChange({ ...target, minutes })}
          />
          <Switch
            label={t('policy.pause')}
            checked={target.pauseOn.includes('waiting')}
            onSwitch={(on) => onChange({ ...target, pauseOn: on ? ['waiting'] : [] })}
          />
        </>
      )}
    </fieldset>
  );
}
