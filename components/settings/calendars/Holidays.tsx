import { useState } from 'react';
import type { Calendar, Holiday } from '../../../utils/sla/plan.ts';
import { useNow } from '../../ui/useNow.ts';
import { useWords } from '../../ui/Words.tsx';
import { HolidayGroups } from './HolidayGroups.tsx';
import { IcsImport } from './IcsImport.tsx';
import { dayIn } from './moments.ts';
import { NewHoliday } from './NewHoliday.tsx';
import { PasteHolidays } from './PasteHolidays.tsx';
import { PlaceProblems } from './PlaceProblems.tsx';
import { useIcsFile } from './useIcsFile.ts';

/** The days on which a calendar is closed; a file may be dropped anywhere on them. */
export function Holidays({
  calendar,
  place,
  onChange,
}: {
  calendar: Calendar;
  place: string;
  onChange: (holidays: Holiday[]) => void;
}) {
  const { t } = useWords();
  const { holidays, timeZone } = calendar;
  const today = dayIn(timeZone, useNow());
  const file = useIcsFile(timeZone, today);
  const [isOver, setOver] = useState(false);
  return (
    <section
      className="holidays"
      aria-label={t('calendar.holidays')}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        const [dropped] = event.dataTransfer.files;
        if (!dropped) return;
        event.preventDefault();
        setOver(false);
        void file.read(dropped);
      }}
    >
      <h4>{t('calendar.holidays')}</h4>
      {holidays.length === 0 ? (
        <p className="soft small">{t('calendar.holidaysNone')}</p>
      ) : (
        <p className="soft small">{t('calendar.holidaysCount', { n: holidays.length })}</p>
      )}
      {holidays.some((one) => one.every === 'persian') && (
        <p className="soft small">{t('calendar.lunar')}</p>
      )}
      <HolidayGroups
        holidays={holidays}
        place={place}
        today={today}
        onRemove={(index) => onChange(holidays.toSpliced(index, 1))}
      />
      <PlaceProblems place={place} />
      <NewHoliday holidays={holidays} today={today} onChange={onChange} />
      <PasteHolidays holidays={holidays} today={today} onChange={onChange} />
      <IcsImport file={file} holidays={holidays} onChange={onChange} />
    </section>
  );
}
