import { ChevronDown } from 'lucide-react';
import type { Calendar } from '../../../utils/sla/plan.ts';
import { useWords } from '../../ui/Words.tsx';
import { usePlan } from '../plan/PlanContext.tsx';
import { SavedText } from '../SavedText.tsx';
import { Holidays } from './Holidays.tsx';
import { PlaceProblems } from './PlaceProblems.tsx';
import { RemoveCalendar } from './RemoveCalendar.tsx';
import { OpeningWords, UsedByWords } from './Summary.tsx';
import { Week } from './Week.tsx';
import { Zone } from './Zone.tsx';

/** One calendar: what it comes to in a line or two, and all of it when opened. */
export function CalendarCard({
  calendar,
  place,
  isOpen,
  onOpen,
  onChange,
  onRemove,
}: {
  calendar: Calendar;
  /** Its place in the plan's problems. */
  place: string;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onChange: (calendar: Calendar) => void;
  onRemove: () => void;
}) {
  const { t } = useWords();
  const { problems } = usePlan();
  const bad = problems.filter((problem) => problem.place.startsWith(`${place}.`)).length;
  const name = calendar.name || t('calendar.unnamed');
  const body = `calendar-${calendar.id}`;
  return (
    <fieldset className="card calendar">
      <legend className="hidden-word">{name}</legend>
      <div className="calendar-head">
        <div className="grow">
          <h3>
            <bdi>{name}</bdi>
          </h3>
          <OpeningWords calendar={calendar} />
          <UsedByWords id={calendar.id} />
          {bad > 0 && !isOpen && <p className="refusal">{t('calendar.problems', { n: bad })}</p>}
        </div>
        <button
          type="button"
          className="button"
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => onOpen(!isOpen)}
        >
          {t(isOpen ? 'calendar.close' : 'calendar.edit')}
          <ChevronDown size={15} aria-hidden="true" className={isOpen ? 'turned' : undefined} />
        </button>
      </div>
      <div id={body} className="calendar-body" hidden={!isOpen}>
        {isOpen && (
          <>
            <div className="fields">
              <SavedText
                label={t('calendar.name')}
                value={calendar.name}
                maxLength={80}
                check={(text) => (text.trim() === '' ? { key: 'bad.sla.name' } : null)}
                onSave={(text) => onChange({ ...calendar, name: text.trim() })}
              />
              <Zone
                zone={calendar.timeZone}
                onChange={(timeZone) => onChange({ ...calendar, timeZone })}
              />
            </div>
            <PlaceProblems place={`${place}.name`} />
            <PlaceProblems place={`${place}.timeZone`} />
            <Week
              week={calendar.week}
              place={`${place}.week`}
              onChange={(week) => onChange({ ...calendar, week })}
            />
            <Holidays
              calendar={calendar}
              place={`${place}.holidays`}
              onChange={(holidays) => onChange({ ...calendar, holidays })}
            />
            <RemoveCalendar id={calendar.id} onRemove={onRemove} />
          </>
        )}
      </div>
    </fieldset>
  );
}
