import type { StoredCase } from '../../storage/cases.ts';
import { useSelection } from '../store.ts';
import { useAct } from '../ui/useAct.ts';
import { useWords } from '../ui/Words.tsx';

const HOUR = 3_600_000;

/** Nine in the morning of the next day, in the zone of this browser. */
export function tomorrowAtNine(now: number): number {
  const day = new Date(now);
  day.setDate(day.getDate() + 1);
  day.setHours(9, 0, 0, 0);
  return day.getTime();
}

export function SnoozeForm({ row, now }: { row: StoredCase; now: number }) {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const { ask } = useSelection.getState();
  const choices = [
    { word: t('snooze.hour'), until: now + HOUR },
    { word: t('snooze.three'), until: now + 3 * HOUR },
    { word: t('snooze.tomorrow'), until: tomorrowAtNine(now) },
  ];
  return (
    <fieldset className="notice form-row">
      <legend className="hidden-word">{t('act.snooze')}</legend>
      {choices.map(({ word, until }) => (
        <button
          key={word}
          type="button"
          className="button"
          onClick={() => {
            ask(null);
            const time = words.moment(until, now);
            void act(row.id, { do: 'snooze', until }, t('done.snooze', { time }));
          }}
        >
          {word}
        </button>
      ))}
    </fieldset>
  );
}
