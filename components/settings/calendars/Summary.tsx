import { useMemo } from 'react';
import type { Words } from '../../../utils/i18n.ts';
import type { Calendar, SlaPlan } from '../../../utils/sla/plan.ts';
import { useNow } from '../../ui/useNow.ts';
import { useWords } from '../../ui/Words.tsx';
import { usePlan } from '../plan/PlanContext.tsx';
import { nextOpening } from './moments.ts';
import { openHours } from './windows.ts';

/** “Open 44 h a week. Next opening: Saturday 09:00.” */
export function OpeningWords({ calendar }: { calendar: Calendar }) {
  const words = useWords();
  const { t, time, weekday, date } = words;
  const now = useNow();
  const next = useMemo(() => nextOpening(calendar, now), [calendar, now]);
  return (
    <p className="soft small">
      {t('calendar.open', { n: openHours(calendar.week) })}{' '}
      {next === 'open' && t('calendar.nowOpen')}
      {next !== null &&
        next !== 'open' &&
        (next.isNear
          ? t('calendar.nextOpening', { day: weekday(next.weekday), time: time(next.time) })
          : t('calendar.nextOpeningOn', { date: date(next.date), time: time(next.time) }))}
    </p>
  );
}

export function UsedByWords({ id }: { id: string }) {
  const words = useWords();
  const { plan } = usePlan();
  const names = policiesWith(id, plan, words);
  return (
    <p className="soft small">
      {names.length > 0
        ? words.t('calendar.usedBy', { names: words.list(names) })
        : words.t('calendar.unused')}
    </p>
  );
}

/** The names of the policies that count in a calendar's hours. */
export function policiesWith(id: string, { policies }: SlaPlan, { t }: Words): string[] {
  return policies.flatMap(({ calendar, name }, index) => {
    if (calendar !== id) return [];
    if (name.trim() !== '') return [name];
    const isLast = index === policies.length - 1;
    return [isLast ? t('calendar.allCases') : t('calendar.policyNumber', { n: index + 1 })];
  });
}
