import type { Weekday, Window } from '../../../utils/sla/types.ts';
import { useWords } from '../../ui/Words.tsx';
import { CopyDay } from './CopyDay.tsx';
import { DayBar } from './DayBar.tsx';
import { DayField } from './DayField.tsx';
import { PlaceProblems } from './PlaceProblems.tsx';

export function Day({
  day,
  windows,
  place,
  help,
  active,
  onFocus,
  onPress,
  onAdd,
  onChange,
  onCopy,
}: {
  day: Weekday;
  windows: readonly Window[];
  place: string;
  /** Id of the words that say which keys do what. */
  help: string;
  /** The window that Tab comes to; null: none of this day. */
  active: number | null;
  onFocus: (index: number) => void;
  onPress: (event: React.KeyboardEvent, index: number) => void;
  onAdd: () => void;
  /** @param index which window to bring the focus to */
  onChange: (windows: Window[], index?: number) => void;
  onCopy: (to: Weekday[]) => void;
}) {
  const words = useWords();
  const name = words.weekday(day);
  return (
    <fieldset className="day">
      <legend className="hidden-word">{name}</legend>
      <span className="day-name" aria-hidden="true">
        {name}
      </span>
      <DayBar
        day={day}
        windows={windows}
        help={help}
        active={active}
        onFocus={onFocus}
        onPress={onPress}
        onAdd={onAdd}
        onChange={onChange}
      />
      <DayField day={day} windows={windows} onChange={onChange} />
      <CopyDay day={day} onCopy={onCopy} />
      <div className="day-problems">
        <PlaceProblems place={place} below />
      </div>
    </fieldset>
  );
}
