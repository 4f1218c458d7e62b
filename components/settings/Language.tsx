import type { Settings } from '../../utils/settings/types.ts';
import { useWords } from '../ui/Words.tsx';
import { useSaving } from './SaveContext.tsx';
import { Section } from './Section.tsx';

const LANGUAGES: Settings['language'][] = ['browser', 'en', 'fa'];

export function Language() {
  const { t } = useWords();
  const { settings, save } = useSaving();
  return (
    <Section id="language" title="options.language" what="options.languageWhat">
      <fieldset className="card card-row">
        <legend className="hidden-word">{t('options.language')}</legend>
        {LANGUAGES.map((language) => (
          <label className="radio" key={language}>
            <input
              type="radio"
              name="language"
              checked={settings.language === language}
              onChange={() => save({ language })}
            />
            {t(`options.language.${language}`)}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
