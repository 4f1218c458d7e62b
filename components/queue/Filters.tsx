import type { CaseFilter } from '../../storage/cases.ts';
import { NETWORKS } from '../../utils/networks/index.ts';
import type { SourceId } from '../../utils/networks/types.ts';
import { teamName } from '../../utils/settings/team-name.ts';
import { SENTIMENTS } from '../../utils/triage/types.ts';
import { isNarrowed, type Narrowing, useSelection } from '../store.ts';
import { type Choice, SelectField } from '../ui/Field.tsx';
import { useSettings, useWords } from '../ui/Words.tsx';

const ANY = 'any';
const HEALTHS: NonNullable<CaseFilter['health']>[] = ['breached', 'atRisk', 'late'];

/** Network, team, feeling and clock; each says “All” until it is set. */
export function Filters() {
  const words = useWords();
  const { t } = words;
  const settings = useSettings();
  const narrowing = useSelection((state) => state.narrowing);
  const { clear } = useSelection.getState();
  const networks: SourceId[] = [...NETWORKS.map((network) => network.id), 'other'];
  const teams = [...settings.teams.map((team) => team.id), 'none'];
  return (
    <div className="filters">
      <Filter
        of="network"
        label={t('queue.network')}
        choices={networks.map((id) => ({ value: id, name: t(`network.${id}`) }))}
      />
      <Filter
        of="team"
        label={t('queue.team')}
        choices={teams.map((id) => ({ value: id, name: teamName(id, settings, words) }))}
      />
      <Filter
        of="sentiment"
        label={t('queue.sentiment')}
        choices={SENTIMENTS.map((id) => ({ value: id, name: t(`sentiment.${id}`) }))}
      />
      <Filter
        of="health"
        label={t('queue.state')}
        choices={HEALTHS.map((id) => ({ value: id, name: t(`count.${id}`) }))}
      />
      {isNarrowed(narrowing) && (
        <button type="button" className="button button-link" onClick={clear}>
          {t('queue.clear')}
        </button>
      )}
    </div>
  );
}

function Filter<K extends Exclude<keyof Narrowing, 'search'>>({
  of,
  label,
  choices,
}: {
  of: K;
  label: string;
  choices: Choice<NonNullable<Narrowing[K]>>[];
}) {
  const { t } = useWords();
  const value: string = useSelection((state) => state.narrowing[of]) ?? ANY;
  const { narrow } = useSelection.getState();
  return (
    <SelectField<string>
      label={label}
      value={value}
      choices={[{ value: ANY, name: t('queue.any') }, ...choices]}
      onChoose={(chosen) => narrow({ [of]: chosen === ANY ? undefined : chosen })}
    />
  );
}
