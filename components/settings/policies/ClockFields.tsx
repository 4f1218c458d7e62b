import { useId } from 'react';
import { Refusal, SelectField } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';
import { usePlan } from '../plan/PlanContext.tsx';
import type { FieldsProps } from './PolicyForm.tsx';

const ALWAYS = '';
const STARTS = ['posted', 'seen'] as const;
const REOPENS = ['continue', 'restart'] as const;

/** In which hours the clock runs, from when, and what an opened case does to it. */
export function ClockFields({ policy, why, onChange }: FieldsProps) {
  const { t } = useWords();
  const { plan } = usePlan();
  const id = useId();
  const own = policy.calendar;
  const isGone = own !== null && plan.calendars.every((calendar) => calendar.id !== own);
  const problem = why('calendar');
  const hours = [
    { value: ALWAYS, name: t('policy.hoursAlways') },
    ...plan.calendars.map((calendar) => ({
      value: calendar.id,
      name: calendar.name.trim() || t('policy.unnamedHours'),
    })),
    ...(isGone ? [{ value: own, name: t('policy.hoursGone') }] : []),
  ];
  return (
    <fieldset className="policy-part" aria-describedby={problem ? id : undefined}>
      <legend>{t('policy.clock')}</legend>
      <div className="fields">
        <div className="field">
          <SelectField
            label={t('policy.hours')}
            value={own ?? ALWAYS}
            choices={hours}
            onChoose={(calendar) => onChange({ calendar: calendar === ALWAYS ? null : calendar })}
          />
          {problem && <Refusal id={id}>{problem}</Refusal>}
        </div>
        <SelectField
          label={t('policy.start')}
          value={policy.startAt}
          choices={STARTS.map((value) => ({ value, name: t(`policy.start.${value}`) }))}
          onChoose={(startAt) => onChange({ startAt })}
        />
        <SelectField
          label={t('policy.reopen')}
          value={policy.reopen}
          choices={REOPENS.map((value) => ({ value, name: t(`policy.reopen.${value}`) }))}
          onChoose={(reopen) => onChange({ reopen })}
        />
      </div>
    </fieldset>
  );
}
