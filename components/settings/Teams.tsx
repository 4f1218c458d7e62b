import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { isMessageKey } from '../../utils/i18n.ts';
import { teamName } from '../../utils/settings/team-name.ts';
import type { Team } from '../../utils/settings/types.ts';
import { TextField } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';
import { useSaving } from './SaveContext.tsx';
import { SavedText } from './SavedText.tsx';
import { Section } from './Section.tsx';

/** Who takes what, and how they are reached (method F2). */
export function Teams() {
  const words = useWords();
  const { t } = words;
  const { settings, save } = useSaving();
  const { teams, routes } = settings;
  const change = (id: string, part: Partial<Team>) =>
    save({ teams: teams.map((team) => (team.id === id ? { ...team, ...part } : team)) });
  const remove = (id: string) =>
    save({
      teams: teams.filter((team) => team.id !== id),
      routes: routes.filter((route) => route.team !== id),
    });
  return (
    <Section id="teams" title="options.teams" what="options.teamsWhat">
      <div className="card">
        {teams.map((team) => {
          const name = teamName(team.id, settings, words);
          return (
            <fieldset className="fields card-row" key={team.id}>
              <legend className="hidden-word">{name}</legend>
              <SavedText
                label={t('options.team.name')}
                placeholder={builtInName(team.id, t)}
                value={team.name}
                check={(text) =>
                  text.trim() === '' && !isMessageKey(`team.${team.id}`)
                    ? { key: 'bad.teamName' }
                    : null
                }
                onSave={(text) => change(team.id, { name: text.trim() })}
              />
              <SavedText
                label={t('options.team.contact')}
                placeholder={t('options.team.contactHint')}
                value={team.contact}
                onSave={(contact) => change(team.id, { contact: contact.trim() })}
              />
              <button
                type="button"
                className="button button-quiet button-icon"
                aria-label={t('panel.remove', { name })}
                title={teams.length === 1 ? t('bad.lastTeam') : undefined}
                disabled={teams.length === 1}
                onClick={() => remove(team.id)}
              >
                <Trash2 size={15} aria-hidden="true" />
              </button>
            </fieldset>
          );
        })}
        <NewTeam onAdd={(team) => save({ teams: [...teams, team] })} />
      </div>
    </Section>
  );
}

function builtInName(id: string, t: ReturnType<typeof useWords>['t']): string {
  const key = `team.${id}`;
  return isMessageKey(key) ? t(key) : '';
}

function NewTeam({ onAdd }: { onAdd: (team: Team) => void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [isRefused, refuse] = useState(false);
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        refuse(name.trim() === '');
        if (name.trim() === '') return;
        onAdd({ id: `team-${crypto.randomUUID().slice(0, 8)}`, name: name.trim(), contact: '' });
        setName('');
      }}
    >
      <TextField
        label={t('options.team.new')}
        value={name}
        refusal={isRefused ? t('bad.teamName') : null}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button">
        {t('panel.add')}
      </button>
    </form>
  );
}
