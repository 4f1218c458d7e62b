import type { Counts } from '../../storage/cases.ts';
import { teamName } from '../../utils/settings/team-name.ts';
import { useSelection } from '../store.ts';
import { useSettings, useWords } from '../ui/Words.tsx';

/** In the escalated view: how much lies with each team; pressing one shows only its cases. */
export function TeamBar({ counts }: { counts: Counts | undefined }) {
  const words = useWords();
  const settings = useSettings();
  const team = useSelection((state) => state.narrowing.team);
  const { narrow } = useSelection.getState();
  const teams = Object.entries(counts?.byTeam ?? {}).filter(([, n]) => n > 0);
  if (teams.length === 0) return null;
  return (
    <fieldset className="chips team-bar">
      <legend className="hidden-word">{words.t('queue.team')}</legend>
      {teams.map(([id, n]) => (
        <button
          key={id}
          type="button"
          className="chip digits"
          aria-pressed={team === id}
          onClick={() => narrow({ team: team === id ? undefined : id })}
        >
          {teamName(id, settings, words)} {words.number(n)}
        </button>
      ))}
    </fieldset>
  );
}
