import { useId, useState } from 'react';
import { directionOf } from '../../../utils/i18n.ts';
import type { Calendar } from '../../../utils/sla/plan.ts';
import type { Weekday, Window } from '../../../utils/sla/types.ts';
import { useWords } from '../../ui/Words.tsx';
import { Day } from './Day.tsx';
import { sayHours } from './hours.ts';
import { PlaceProblems } from './PlaceProblems.tsx';
import { useStops } from './useStops.ts';
import { added, daysOfWeek, nudged } from './windows.ts';

const TICKS = [0, 6, 12, 18, 24];

/** The week as a picture that is drawn, and as text beside it; both are the same hours. */
export function Week({
  week,
  place,
  onChange,
}: {
  week: Calendar['week'];
  place: string;
  onChange: (week: Calendar['week']) => void;
}) {
  const words = useWords();
  const { t, weekday, list } = words;
  const help = useId();
  const [said, say] = useState('');
  const days = daysOfWeek(words.language);
  const stops = useStops(days, week);
  // Time runs as one reads.
  const ahead = directionOf(words.language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';

  const change = (day: Weekday, windows: Window[], index?: number) => {
    onChange({ ...week, [day]: windows });
    say(t('calendar.dayNow', { day: weekday(day), hours: sayHours(windows, words) }));
    if (index !== undefined) stops.focus({ day, index: Math.max(0, index) });
  };
  const add = (day: Weekday, after: number) => {
    const made = added(week[day] ?? [], after);
    if (made) change(day, made.windows, made.index);
    else say(t('calendar.noRoom', { day: weekday(day) }));
  };
  const press = (event: React.KeyboardEvent, day: Weekday, index: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const windows = week[day] ?? [];
    const isClosed = windows.length === 0;
    if (event.key === 'ArrowUp') stops.step(-1);
    else if (event.key === 'ArrowDown') stops.step(1);
    else if (event.key === 'Enter' || event.key === 'Insert') add(day, index);
    else if (isClosed) return;
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const way = event.key === ahead ? 1 : -1;
      change(day, nudged(windows, index, event.shiftKey ? 'from' : 'to', way));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      change(day, windows.toSpliced(index, 1), index - 1);
    } else return;
    event.preventDefault();
  };
  return (
    <fieldset className="week">
      <legend className="field-label">{t('calendar.week')}</legend>
      <p className="soft small" id={help}>
        {t('calendar.weekHelp')}
      </p>
      <div className="week-ticks digits" aria-hidden="true">
        {TICKS.map((hour) => (
          <span key={hour} style={{ insetInlineStart: `${(hour / 24) * 100}%` }}>
            {words.number(hour)}
          </span>
        ))}
      </div>
      <div ref={stops.container} className="week-days">
        {days.map((day) => (
          <Day
            key={day}
            day={day}
            windows={week[day] ?? []}
            place={`${place}.${day}`}
            help={help}
            active={stops.active.day === day ? stops.active.index : null}
            onFocus={(index) => stops.reach({ day, index })}
            onPress={(event, index) => press(event, day, index)}
            onAdd={() => add(day, 0)}
            onChange={(windows, index) => change(day, windows, index)}
            onCopy={(to) => {
              const windows = week[day] ?? [];
              const copies = to.map((one) => [one, windows.map(([a, b]): Window => [a, b])]);
              onChange({ ...week, ...Object.fromEntries(copies) });
              const names = to.map((one) => weekday(one));
              say(t('calendar.copied', { day: weekday(day), days: list(names) }));
            }}
          />
        ))}
      </div>
      <PlaceProblems place={place} />
      <p role="status" className="hidden-word">
        {said}
      </p>
    </fieldset>
  );
}
