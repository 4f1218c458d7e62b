import { deviceModel } from '../../utils/replies/device-model.ts';
import { RULES } from '../../utils/replies/lint/types.ts';
import { Switch } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';
import { useSaving } from './SaveContext.tsx';
import { Section } from './Section.tsx';

/** What is looked for in replies, each rule with a switch of its own. */
export function LintRules() {
  const { t } = useWords();
  const { settings, save } = useSaving();
  const { lint } = settings;
  return (
    <Section id="lint" title="options.lint" what="options.lintWhat">
      <div className="card">
        <Switch
          label={t('options.lintPage')}
          checked={lint.page}
          onSwitch={(page) => save({ lint: { ...lint, page } })}
        />
      </div>
      {deviceModel() && (
        <div className="card">
          <Switch
            label={t('device.on')}
            hint={t('device.onHint')}
            checked={settings.deviceModel}
            onSwitch={(on) => save({ deviceModel: on })}
          />
        </div>
      )}
      <div className="card">
        {RULES.map((rule) => (
          <Switch
            key={rule}
            label={t(`lint.rule.${rule}`)}
            checked={!lint.off.includes(rule)}
            onSwitch={(on) =>
              save({
                lint: {
                  ...lint,
                  off: on ? lint.off.filter((one) => one !== rule) : [...lint.off, rule],
                },
              })
            }
          />
        ))}
      </div>
    </Section>
  );
}
