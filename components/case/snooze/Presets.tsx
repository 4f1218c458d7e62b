import { CircleAlert } from 'lucide-react';
import type { Preset } from '../../../utils/snooze/index.ts';
import { useWords } from '../../ui/Words.tsx';
import { type Due, isAfterDue, type Until } from './said.ts';

interface Props {
  presets: Preset[];
  due: Due | null;
  now: number;
  onChoose: (until: Until) => void;
}

/** The moments that are asked for most, each with its time; marked where a target is due before. */
export function Presets({ presets, due, now, onChoose }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <fieldset className="snooze-presets">
      <legend className="field-label">{t('act.snooze')}</legend>
      {presets.map(({ key, until }) => (
        <button
          key={key}
          type="button"
          className="button snooze-preset"
          onClick={() => onChoose(until)}
        >
          <span>{t(`snooze.${key}`)}</span>{' '}
          {until !== null && (
            <span className="soft small">
              {/* "Tomorrow morning" has said the day. */}
              {words.moment(until, key === 'tomorrow' ? until : now)}
            </span>
          )}
          {isAfterDue(until, due, now) && (
            <span className="snooze-late small">
              <CircleAlert size={12} aria-hidden="true" />
              {t('snooze.afterDue')}
            </span>
          )}
        </button>
      ))}
    </fieldset>
  );
}
