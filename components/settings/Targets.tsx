import { useWords } from '../ui/Words.tsx';
import { checkHours, checkShare, numberOf, type Refused } from './checks.ts';
import { useSaving } from './SaveContext.tsx';
import { SavedText } from './SavedText.tsx';
import { Section } from './Section.tsx';

const HOUR = 3_600_000;

/** Today at nine, for an example that people can follow in their head. */
function nine(): number {
  return new Date().setHours(9, 0, 0, 0);
}

export function Targets() {
  const words = useWords();
  const { t } = words;
  const { settings, save } = useSaving();
  const { targets } = settings;
  const start = nine();
  const at = (hours: number) => words.moment(start + hours * HOUR, start);
  const checkResolve = (text: string): Refused | null =>
    checkHours(text) ??
    (numberOf(text) < targets.acknowledgeHours ? { key: 'bad.resolveFirst' } : null);
  const checkFirst = (text: string): Refused | null =>
    checkHours(text) ??
    (numberOf(text) > targets.resolveHours ? { key: 'bad.resolveFirst' } : null);
  return (
    <Section id="targets" title="options.targets" what="options.targetsWhat">
      <div className="card">
        <div className="fields">
          <SavedText
            label={t('options.target.acknowledge')}
            inputMode="decimal"
            value={words.number(targets.acknowledgeHours)}
            check={checkFirst}
            onSave={(text) => save({ targets: { ...targets, acknowledgeHours: numberOf(text) } })}
          />
          <SavedText
            label={t('options.target.resolve')}
            inputMode="decimal"
            value={words.number(targets.resolveHours)}
            check={checkResolve}
            onSave={(text) => save({ targets: { ...targets, resolveHours: numberOf(text) } })}
          />
          <SavedText
            label={t('options.target.riskAt')}
            inputMode="decimal"
            value={words.number(Math.round(targets.riskAt * 100))}
            check={checkShare}
            onSave={(text) => save({ targets: { ...targets, riskAt: numberOf(text) / 100 } })}
          />
        </div>
        <p className="soft">
          {t('options.target.preview', {
            first: at(targets.acknowledgeHours),
            risk: at(targets.acknowledgeHours * targets.riskAt),
            resolved: at(targets.resolveHours),
          })}
        </p>
      </div>
    </Section>
  );
}
