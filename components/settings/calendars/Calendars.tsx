import { useRef, useState } from 'react';
import type { Calendar } from '../../../utils/sla/plan.ts';
import { useWords } from '../../ui/Words.tsx';
import { PlanFields, usePlan } from '../plan/PlanContext.tsx';
import { Section } from '../Section.tsx';
import { CalendarCard } from './CalendarCard.tsx';
import { NewCalendar } from './NewCalendar.tsx';
import { ZoneNames } from './Zone.tsx';

/** The working hours that policies may name. */
export function Calendars() {
  const { t } = useWords();
  const { plan, change } = usePlan();
  const { calendars } = plan;
  const [open, setOpen] = useState<string | null>(null);
  const [said, say] = useState('');
  const status = useRef<HTMLParagraphElement>(null);

  const replace = (calendar: Calendar) =>
    change({
      ...plan,
      calendars: calendars.map((one) => (one.id === calendar.id ? calendar : one)),
    });
  const remove = ({ id, name }: Calendar) => {
    change({
      calendars: calendars.filter((one) => one.id !== id),
      // No policy is left with hours that are gone.
      policies: plan.policies.map((one) =>
        one.calendar === id ? { ...one, calendar: null } : one,
      ),
    });
    say(t('calendar.removed', { name: name || t('calendar.unnamed') }));
    // The button that was pressed is gone with its card.
    status.current?.focus();
  };
  return (
    <Section id="calendars" title="options.calendars" what="options.calendarsWhat">
      <PlanFields>
        <ZoneNames />
        {calendars.map((calendar, index) => (
          <CalendarCard
            key={calendar.id}
            calendar={calendar}
            place={`calendars.${index}`}
            isOpen={open === calendar.id}
            onOpen={(isOpen) => setOpen(isOpen ? calendar.id : null)}
            onChange={replace}
            onRemove={() => remove(calendar)}
          />
        ))}
        <p ref={status} role="status" tabIndex={-1} className="calendar-said">
          {said}
        </p>
        <NewCalendar
          isFirst={calendars.length === 0}
          onAdd={(calendar) => {
            change({ ...plan, calendars: [...calendars, calendar] });
            setOpen(calendar.id);
            say('');
          }}
        />
      </PlanFields>
    </Section>
  );
}
