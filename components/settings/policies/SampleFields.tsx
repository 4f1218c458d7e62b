import type { SourceId } from '../../../utils/networks/types.ts';
import type { StoredPolicy } from '../../../utils/sla/plan.ts';
import { WEEKDAYS, type Weekday } from '../../../utils/sla/types.ts';
import { INTENTS, type Intent, URGENCIES, type Urgency } from '../../../utils/triage/types.ts';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';
import { usePlan } from '../plan/PlanContext.tsx';
import { SOURCES } from './MatchFields.tsx';

/** A kind of case. */
export interface Sample {
  priority: Urgency;
  intent: Intent;
  network: SourceId;
  /** Empty: none. */
  tag: string;
}

/** A kind of case that a policy asks for, and a complaint where it asks for nothing. */
export function sampleFor({ match }: StoredPolicy): Sample {
  return {
    priority: match.priorities[0] ?? 'normal',
    intent: match.intents[0] ?? 'complaint',
    network: match.networks[0] ?? 'instagram',
    tag: match.tags[0] ?? '',
  };
}

interface Props {
  sample: Sample;
  day: Weekday;
  time: string;
  onSample: (part: Partial<Sample>) => void;
  onDay: (day: Weekday) => void;
  onTime: (time: string) => void;
}

/** The kind of case and the moment of the example. */
export function SampleFields({ sample, day, time, onSample, onDay, onTime }: Props) {
  const { t, weekday } = useWords();
  const { plan } = usePlan();
  const tags = [...new Set([...plan.policies.flatMap(({ match }) => match.tags), sample.tag])];
  return (
    <div className="fields policy-sample">
      <SelectField
        label={t('policy.priorities')}
        value={sample.priority}
        choices={URGENCIES.map((id) => ({ value: id, name: t(`urgency.${id}`) }))}
        onChoose={(priority) => onSample({ priority })}
      />
      <SelectField
        label={t('policy.intents')}
        value={sample.intent}
        choices={INTENTS.map((id) => ({ value: id, name: t(`intent.${id}`) }))}
        onChoose={(intent) => onSample({ intent })}
      />
      <SelectField
        label={t('policy.networks')}
        value={sample.network}
        choices={SOURCES.map((id) => ({ value: id, name: t(`network.${id}`) }))}
        onChoose={(network) => onSample({ network })}
      />
      {tags.some((tag) => tag !== '') && (
        <SelectField
          label={t('policy.tags')}
          value={sample.tag}
          choices={[
            { value: '', name: t('policy.exampleNoTag') },
            ...tags.filter((tag) => tag !== '').map((tag) => ({ value: tag, name: tag })),
          ]}
          onChoose={(tag) => onSample({ tag })}
        />
      )}
      <SelectField
        label={t('policy.exampleDay')}
        value={day}
        choices={WEEKDAYS.map((id) => ({ value: id, name: weekday(id) }))}
        onChoose={onDay}
      />
      <TextField
        label={t('policy.exampleTime')}
        type="time"
        value={time}
        onChange={(event) => onTime(event.target.value)}
      />
    </div>
  );
}
