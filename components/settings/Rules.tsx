import type { Settings } from '../../utils/settings/types.ts';
import { Refusal, Switch } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';
import { useSaving } from './SaveContext.tsx';
import { Section } from './Section.tsx';

const RULES: (keyof Settings['capture'])[] = ['ownPosts', 'mentions', 'watchTerms', 'everything'];

/** What becomes a case (method L4); everything else is left alone. */
export function Rules() {
  const { t } = useWords();
  const { settings, save } = useSaving();
  const { capture, resolveOnAnswer } = settings;
  return (
    <Section id="rules" title="options.rules" what="options.rulesWhat">
      <div className="card">
        {RULES.map((rule) => (
          <Switch
            key={rule}
            label={t(`options.rule.${rule}`)}
            hint={rule === 'everything' ? t('options.rule.everythingHint') : undefined}
            checked={capture[rule]}
            onSwitch={(on) => save({ capture: { ...capture, [rule]: on } })}
          />
        ))}
        {RULES.every((rule) => !capture[rule]) && <Refusal>{t('options.rule.none')}</Refusal>}
      </div>
      <div className="card">
        <Switch
          label={t('options.resolveOnAnswer')}
          hint={t('options.resolveOnAnswerHint')}
          checked={resolveOnAnswer}
          onSwitch={(on) => save({ resolveOnAnswer: on })}
        />
      </div>
    </Section>
  );
}
