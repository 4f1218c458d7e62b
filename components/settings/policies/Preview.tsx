import { useId, useMemo, useState } from 'react';
import { browserZone } from '../../../utils/clock.ts';
import { teamName } from '../../../utils/settings/team-name.ts';
import type { StoredLevel, StoredPolicy } from '../../../utils/sla/plan.ts';
import { type Preview as Found, previewOf } from '../../../utils/sla/preview.ts';
import type { Weekday } from '../../../utils/sla/types.ts';
import { useNow } from '../../ui/useNow.ts';
import { useSettings, useWords } from '../../ui/Words.tsx';
import { usePlan } from '../plan/PlanContext.tsx';
import { type Sample, SampleFields, sampleFor } from './SampleFields.tsx';
import { nextAt, sentencesOf, toldOf, whenOf } from './said.ts';
import { policyName } from './terms.ts';

/** What the plan on screen means for a case of a kind that can be chosen. */
export function Preview({ policy }: { policy: StoredPolicy }) {
  const { t } = useWords();
  const { plan, problems } = usePlan();
  const id = useId();
  const now = useNow();
  const [chosen, choose] = useState<Partial<Sample>>({});
  const [day, setDay] = useState<Weekday>('thu');
  const [time, setTime] = useState('20:00');
  const sample = { ...sampleFor(policy), ...chosen };
  const at = nextAt(day, time, now);
  const key = JSON.stringify(sample);
  const isBroken = problems.length > 0;
  const found = useMemo(() => {
    if (isBroken || time === '') return null;
    const { tag, intent, ...rest } = sample;
    return previewOf(plan, { ...rest, intents: [intent], tags: tag === '' ? [] : [tag] }, at);
  }, [plan, isBroken, key, at]);
  return (
    <section className="policy-example" aria-labelledby={id}>
      <h4 id={id}>{t('policy.example')}</h4>
      <p className="soft small">{t('policy.exampleWhat')}</p>
      <SampleFields
        sample={sample}
        day={day}
        time={time}
        onSample={(part) => choose({ ...chosen, ...part })}
        onDay={setDay}
        onTime={setTime}
      />
      {found ? (
        <Said found={found} own={policy} sample={sample} at={at} />
      ) : (
        <p className="soft">{t(isBroken ? 'policy.exampleBroken' : 'policy.exampleNoTime')}</p>
      )}
    </section>
  );
}

interface SaidProps {
  found: Found;
  own: StoredPolicy;
  sample: Sample;
  /** Unix ms. */
  at: number;
}

function Said({ found, own, sample, at }: SaidProps) {
  const words = useWords();
  const { t } = words;
  const settings = useSettings();
  const { plan } = usePlan();
  const name = policyName(found.policy, words);
  const nameOf = (notify: StoredLevel['notify']) =>
    'team' in notify ? teamName(notify.team, settings, words) : notify.person;
  const told = toldOf(found, nameOf, words);
  const calendar = plan.calendars.find(({ id }) => id === found.policy.calendar);
  const zone = browserZone();
  const isOther = found.policy.id !== own.id;
  return (
    <>
      <div role="status" className="policy-said">
        <p>{sentencesOf(found, sample.intent, at, words).join(' ')}</p>
        <p className={isOther ? undefined : 'soft'}>
          {t(isOther ? 'policy.said.other' : 'policy.said.decides', { name })}
        </p>
      </div>
      {told.length > 0 && (
        <ol className="policy-told">
          {told.map((one, index) => (
            <li key={index}>
              {one.at === null ? (
                <span className="soft">{t('policy.said.neverTold')}</span>
              ) : (
                <time title={words.full(one.at)}>{whenOf(one.at, at, words)}</time>
              )}
              <span>{one.text}</span>
            </li>
          ))}
        </ol>
      )}
      {calendar && calendar.timeZone !== zone && (
        <p className="soft small">
          {t('policy.said.zone', {
            own: zone,
            calendar: calendar.name.trim() || t('policy.unnamedHours'),
            zone: calendar.timeZone,
          })}
        </p>
      )}
    </>
  );
}
