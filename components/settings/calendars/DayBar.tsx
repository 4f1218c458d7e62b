import { Plus, X } from 'lucide-react';
import type { Weekday, Window } from '../../../utils/sla/types.ts';
import { useWords } from '../../ui/Words.tsx';
import { sayWindow } from './hours.ts';
import { useBarDrag } from './useBarDrag.ts';
import { DAY_MINUTES, stretchOf } from './windows.ts';

const share = (minutes: number) => `${(minutes / DAY_MINUTES) * 100}%`;

/** A day from midnight to midnight in reading direction, with its open hours drawn on it. */
export function DayBar({
  day,
  windows,
  help,
  active,
  onFocus,
  onPress,
  onAdd,
  onChange,
}: {
  day: Weekday;
  windows: readonly Window[];
  help: string;
  active: number | null;
  onFocus: (index: number) => void;
  onPress: (event: React.KeyboardEvent, index: number) => void;
  onAdd: () => void;
  onChange: (windows: Window[], index: number) => void;
}) {
  const words = useWords();
  const { t } = words;
  const name = words.weekday(day);
  const { drawn, handlers } = useBarDrag(windows, onChange);
  const shown = drawn?.windows ?? windows;
  const chosen = drawn?.index ?? active;
  const tagged = chosen === null ? undefined : shown[chosen];
  return (
    <div className="day-bar" data-pulled={drawn !== null || undefined}>
      <div className="day-track" {...handlers}>
        {shown.map((one, index) => {
          const { from, to } = stretchOf(one);
          return (
            <div
              key={index}
              className="window"
              role="slider"
              aria-label={name}
              aria-orientation="horizontal"
              aria-valuemin={from}
              aria-valuemax={DAY_MINUTES}
              aria-valuenow={to}
              aria-valuetext={sayWindow(one, words)}
              aria-describedby={help}
              tabIndex={active === index ? 0 : -1}
              data-stop={`${day}:${index}`}
              data-window={index}
              data-chosen={chosen === index || undefined}
              style={{ insetInlineStart: share(from), inlineSize: share(to - from) }}
              onFocus={() => onFocus(index)}
              onKeyDown={(event) => onPress(event, index)}
            >
              <span className="window-edge" data-edge="from" />
              <span className="window-edge" data-edge="to" />
            </div>
          );
        })}
        {shown.length === 0 && (
          <button
            type="button"
            className="day-closed"
            aria-label={t('calendar.dayNow', { day: name, hours: t('calendar.closed') })}
            aria-describedby={help}
            tabIndex={active === 0 ? 0 : -1}
            data-stop={`${day}:0`}
            onFocus={() => onFocus(0)}
            onKeyDown={(event) => onPress(event, 0)}
            onClick={onAdd}
          >
            <Plus size={12} aria-hidden="true" />
            {t('calendar.closed')}
          </button>
        )}
      </div>
      {tagged && (
        <Tag
          text={sayWindow(tagged, words)}
          label={t('calendar.removeHours', { hours: sayWindow(tagged, words), day: name })}
          middle={(stretchOf(tagged).from + stretchOf(tagged).to) / 2}
          onRemove={() => onChange(windows.toSpliced(chosen ?? 0, 1), (chosen ?? 0) - 1)}
        />
      )}
    </div>
  );
}

/** The chosen window in words, with what the Delete key does for the mouse. */
function Tag({
  text,
  label,
  middle,
  onRemove,
}: {
  text: string;
  label: string;
  middle: number;
  onRemove: () => void;
}) {
  return (
    <div className="window-tag digits" style={{ '--middle': share(middle) } as React.CSSProperties}>
      <span aria-hidden="true">{text}</span>
      <button type="button" tabIndex={-1} aria-label={label} title={label} onClick={onRemove}>
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
