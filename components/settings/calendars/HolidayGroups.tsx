import { Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  groupHolidays,
  type HolidayGroup,
  type HolidayRow,
  yearOf,
} from '../../../utils/holidays/list.ts';
import type { Holiday } from '../../../utils/sla/plan.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/Words.tsx';
import { usePlan } from '../plan/PlanContext.tsx';
import { PlaceProblems } from './PlaceProblems.tsx';

/** So many of each year are shown at once. */
const FEW = 15;

/** Holidays folded by year; only what is open is drawn. */
export function HolidayGroups({
  holidays,
  place,
  today,
  onRemove,
}: {
  holidays: readonly Holiday[];
  place: string;
  today: string;
  onRemove: (index: number) => void;
}) {
  const { language } = useWords();
  const groups = useMemo(
    () => groupHolidays(holidays, today, yearOf(language)),
    [holidays, today, language],
  );
  const thisYear = yearOf(language)(today);
  return groups.map((group) => (
    <Group
      key={group.year ?? 'yearly'}
      group={group}
      place={place}
      isOpenAtFirst={group.year === null ? group.rows.length <= FEW : group.year === thisYear}
      onRemove={onRemove}
    />
  ));
}

function Group({
  group: { year, rows },
  place,
  isOpenAtFirst,
  onRemove,
}: {
  group: HolidayGroup;
  place: string;
  isOpenAtFirst: boolean;
  onRemove: (index: number) => void;
}) {
  const { t, time, number } = useWords();
  const { problems } = usePlan();
  const [isOpen, open] = useState(isOpenAtFirst);
  const places = new Set(rows.map(({ index }) => `${place}.${index}`));
  const isBad = problems.some((problem) => places.has(problem.place));
  const isPast = rows.every((row) => row.isPast);
  const title = year === null ? t('calendar.everyYear') : time(String(year));
  return (
    <details
      className="holiday-year"
      open={isOpen || isBad}
      onToggle={(event) => open(event.currentTarget.open)}
    >
      <summary className={isPast ? 'soft' : undefined}>
        {t('calendar.yearOf', { year: title, n: number(rows.length) })}
        {isPast && <span className="chip chip-label">{t('calendar.past')}</span>}
      </summary>
      {(isOpen || isBad) && (
        <ul className="holiday-list">
          {rows.map((row) => (
            <Row
              key={`${row.holiday.date} ${row.index}`}
              row={row}
              place={`${place}.${row.index}`}
              onRemove={() => onRemove(row.index)}
            />
          ))}
        </ul>
      )}
    </details>
  );
}

function Row({
  row: { holiday, date, isPast },
  place,
  onRemove,
}: {
  row: HolidayRow;
  place: string;
  onRemove: () => void;
}) {
  const words = useWords();
  const said = words.date(date);
  const label = words.t('calendar.removeDay', { date: said });
  return (
    <li className={isPast ? 'holiday soft' : 'holiday'}>
      <span className="holiday-date">{said}</span>
      <span className="grow">
        <bdi>{holiday.name}</bdi>
        {isPast && <span className="chip chip-label">{words.t('calendar.past')}</span>}
        <PlaceProblems place={place} />
      </span>
      <IconButton name={label} Icon={Trash2} onClick={onRemove} />
    </li>
  );
}
