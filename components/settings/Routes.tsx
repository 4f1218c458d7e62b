import { ArrowUp, Trash2 } from 'lucide-react';
import { teamName } from '../../utils/settings/team-name.ts';
import { INTENTS, type Route } from '../../utils/triage/types.ts';
import { SelectField } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';
import { useSaving } from './SaveContext.tsx';
import { SavedText } from './SavedText.tsx';
import { Section } from './Section.tsx';

/** Which team takes what; the first line that fits decides. */
export function Routes() {
  const words = useWords();
  const { t, join } = words;
  const { settings, save } = useSaving();
  const { routes, teams } = settings;
  const change = (index: number, part: Partial<Route>) =>
    save({ routes: routes.map((route, at) => (at === index ? { ...route, ...part } : route)) });
  const up = (index: number) => {
    const moved = routes[index];
    if (!moved) return;
    const rest = routes.filter((_, at) => at !== index);
    save({ routes: rest.toSpliced(index - 1, 0, moved) });
  };
  const names = teams.map(({ id }) => ({ value: id, name: teamName(id, settings, words) }));
  return (
    <Section id="routes" title="options.routes" what="options.routesWhat">
      <div className="card">
        {routes.length === 0 && <p className="soft">{t('options.route.none')}</p>}
        {routes.map((route, index) => (
          <fieldset className="fields route card-row" key={`${index}:${routes.length}`}>
            <legend className="hidden-word">{t('options.route.one', { n: index + 1 })}</legend>
            <SelectField
              label={t('options.route.intent')}
              value={route.intent}
              choices={INTENTS.map((id) => ({ value: id, name: t(`intent.${id}`) }))}
              onChoose={(intent) => change(index, { intent })}
            />
            <SavedText
              label={t('options.route.words')}
              placeholder={t('options.route.wordsHint')}
              value={join(route.words)}
              onSave={(text) => change(index, { words: wordsOf(text) })}
            />
            <SelectField
              label={t('options.route.team')}
              value={route.team}
              choices={names}
              onChoose={(team) => change(index, { team })}
            />
            <div className="route-end">
              <button
                type="button"
                className="button button-quiet button-icon"
                aria-label={`${t('options.route.up')}, ${t('options.route.one', { n: index + 1 })}`}
                disabled={index === 0}
                onClick={() => up(index)}
              >
                <ArrowUp size={15} aria-hidden="true" />
              </button>
              <button
                type="button"
                className="button button-quiet button-icon"
                aria-label={t('panel.remove', { name: t('options.route.one', { n: index + 1 }) })}
                onClick={() => save({ routes: routes.filter((_, at) => at !== index) })}
              >
                <Trash2 size={15} aria-hidden="true" />
              </button>
            </div>
          </fieldset>
        ))}
        <div>
          <button
            type="button"
            className="button"
            onClick={() => {
              const team = teams[0]?.id ?? 'care';
              save({ routes: [...routes, { intent: 'complaint', words: [], team }] });
            }}
          >
            {t('options.route.new')}
          </button>
        </div>
      </div>
    </Section>
  );
}

function wordsOf(text: string): string[] {
  const parts = text.split(/[,،]/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}
