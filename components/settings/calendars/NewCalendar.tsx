import { browserZone } from '../../../utils/clock.ts';
import type { Calendar } from '../../../utils/sla/plan.ts';
import { PRESETS, presetCalendar } from '../../../utils/sla/presets.ts';
import { useNow } from '../../ui/useNow.ts';
import { useWords } from '../../ui/Words.tsx';
import { dayIn } from './moments.ts';

/** Hours to begin with. */
export function NewCalendar({
  isFirst,
  onAdd,
}: {
  isFirst: boolean;
  onAdd: (calendar: Calendar) => void;
}) {
  const { t } = useWords();
  const now = useNow();
  const zone = browserZone();
  return (
    <fieldset className="card">
      <legend className="hidden-word">{t('calendar.new')}</legend>
      {isFirst ? <p className="soft">{t('calendar.none')}</p> : <h3>{t('calendar.new')}</h3>}
      <ul className="presets">
        {PRESETS.map((preset) => (
          <li key={preset}>
            <button
              type="button"
              className="button"
              aria-describedby={`preset-${preset}`}
              onClick={() =>
                onAdd(
                  presetCalendar(preset, {
                    id: `calendar-${crypto.randomUUID().slice(0, 8)}`,
                    browserZone: zone,
                    today: dayIn(zone, now),
                    say: t,
                  }),
                )
              }
            >
              {t(`calendar.preset.${preset}`)}
            </button>
            <p className="soft small" id={`preset-${preset}`}>
              {t(`calendar.presetWhat.${preset}`)}
            </p>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
