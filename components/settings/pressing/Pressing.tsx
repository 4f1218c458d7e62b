import { useEffect, useRef, useState } from 'react';
import { DEFAULT_SETTINGS } from '../../../utils/settings/defaults.ts';
import { whatIf } from '../../../utils/triage/what-if.ts';
import { Rereading } from '../../ui/Rereading.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useWords } from '../../ui/Words.tsx';
import { useSaving } from '../SaveContext.tsx';
import { Section } from '../Section.tsx';
import { Effect } from './Effect.tsx';
import { positionOf } from './position.ts';
import { Slider } from './Slider.tsx';
import { usePastCases } from './usePastCases.ts';

const USUAL = DEFAULT_SETTINGS.pressingFrom;

/** From where on a comment needs a person now, tried on the person's own cases before it holds. */
export function Pressing() {
  const { t } = useWords();
  const { settings, save } = useSaving();
  const { tell } = useToast();
  const inForce = settings.pressingFrom;
  const [tried, setTried] = useState(inForce);
  const cases = usePastCases();
  const latest = useRef(inForce);
  useEffect(() => {
    latest.current = inForce;
    setTried(inForce);
  }, [inForce]);

  const put = async (from: number) => {
    setTried(from);
    const before = latest.current;
    if (from === before) return;
    latest.current = from;
    const saved = await save({ pressingFrom: from });
    if (saved) tell(t('pressing.saved'), () => void save({ pressingFrom: before }));
    else {
      latest.current = before;
      setTried(before);
    }
  };
  const effect = cases && whatIf(cases, tried, inForce);
  return (
    <Section id="pressing" title="options.pressing" what="options.pressingWhat">
      <div className="card">
        <Slider
          from={tried}
          usual={USUAL}
          said={effect && t('pressing.marked', { n: effect.marked, total: effect.total })}
          onTry={setTried}
          onLetGo={(from) => void put(from)}
        />
        <div className="card-row pressing-state">
          <p className="soft small grow">
            {t(positionOf(tried) === positionOf(inForce) ? 'pressing.same' : 'pressing.try')}
          </p>
          {inForce !== USUAL && (
            <button type="button" className="button button-link" onClick={() => void put(USUAL)}>
              {t('pressing.reset')}
            </button>
          )}
        </div>
        <Rereading />
        {effect && <Effect effect={effect} />}
      </div>
    </Section>
  );
}
