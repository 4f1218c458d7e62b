import { AlarmClock, CircleAlert, History } from 'lucide-react';
import type { Counts as CaseCounts, CaseFilter } from '../../storage/cases.ts';
import { useSelection } from '../store.ts';
import { useWords } from '../ui/Words.tsx';

type Health = NonNullable<CaseFilter['health']>;

const SHOWN: { health: Health; Icon: typeof History; state: string }[] = [
  { health: 'breached', Icon: CircleAlert, state: 'breached' },
  { health: 'atRisk', Icon: AlarmClock, state: 'at_risk' },
  { health: 'late', Icon: History, state: 'late_on_arrival' },
];

/** What is due, at risk and late on arrival; each filters the list when it is pressed. */
export function Counts({ counts }: { counts: CaseCounts | undefined }) {
  const { t, number } = useWords();
  const health = useSelection((state) => state.narrowing.health);
  const { narrow, show } = useSelection.getState();
  return (
    <fieldset className="counts">
      <legend className="hidden-word">{t('count.label')}</legend>
      {SHOWN.map(({ health: own, Icon, state }) => {
        const n = counts?.[own] ?? 0;
        return (
          <button
            key={own}
            type="button"
            className={`count digits ${n > 0 ? `count-${state}` : ''}`}
            aria-pressed={health === own}
            onClick={() => {
              // The clocks of these counts run in the inbox.
              if (health !== own) show('inbox');
              narrow({ health: health === own ? undefined : own });
            }}
          >
            <Icon size={14} aria-hidden="true" />
            <b>{number(n)}</b>
            <span>{t(`count.${own}`)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
