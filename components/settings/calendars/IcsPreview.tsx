import type { IcsDays, Skipped } from '../../../utils/holidays/ics.ts';
import { mergeHolidays, tooMany, yearOf } from '../../../utils/holidays/list.ts';
import type { Words } from '../../../utils/i18n.ts';
import type { Holiday } from '../../../utils/sla/plan.ts';
import { Refusal } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';

/** So many of what was left out are named for each reason. */
const FEW = 3;

/** What is in a calendar file, before it is taken over. */
export function IcsPreview({
  found: { holidays: found, entries, skipped },
  holidays,
  onAdd,
  onCancel,
}: {
  found: IcsDays;
  holidays: readonly Holiday[];
  onAdd: (holidays: Holiday[]) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const merged = mergeHolidays(holidays, found);
  const known = found.length - merged.added;
  const yearly = found.filter((one) => one.every !== null).length;
  const refused = tooMany(merged.holidays);
  const canAdd = merged.added > 0 && refused === null;
  return (
    <div className="notice">
      <p>
        {found.length === 0
          ? t('calendar.fileNothing')
          : t('calendar.fileFound', { n: found.length, years: sayYears(found, words), entries })}
        {yearly > 0 && ` ${t('calendar.fileFoundYearly', { n: yearly })}`}
        {known > 0 && ` ${t('calendar.fileKnown', { n: known })}`}
      </p>
      {skipped.length > 0 && (
        <>
          <p>{t('calendar.skipped', { n: skipped.length })}</p>
          <ul className="problems small">
            {byReason(skipped).map(([why, names]) => (
              <li key={why}>
                {t('calendar.skippedBecause', { why: t(why), names: sayNames(names, words) })}
              </li>
            ))}
          </ul>
        </>
      )}
      {refused && <Refusal>{t(refused.key, refused.params)}</Refusal>}
      <div className="card-row small">
        {canAdd && (
          <button
            type="button"
            className="button button-primary"
            onClick={() => onAdd(merged.holidays)}
          >
            {t('calendar.fileAdd', { n: merged.added })}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {t('calendar.cancel')}
        </button>
      </div>
    </div>
  );
}

function byReason(skipped: readonly Skipped[]): [Skipped['reason'], string[]][] {
  const names = new Map<Skipped['reason'], string[]>();
  for (const { reason, where } of skipped) {
    const list = names.get(reason);
    if (list) list.push(where);
    else names.set(reason, [where]);
  }
  return [...names];
}

function sayNames(names: readonly string[], { t, join }: Words): string {
  const few = join(names.slice(0, FEW));
  const rest = names.length - FEW;
  return rest > 0 ? t('calendar.skippedMore', { names: few, n: rest }) : few;
}

function sayYears(found: readonly Holiday[], { t, time, language }: Words): string {
  const years = found.map(({ date }) => yearOf(language)(date));
  const [first, last] = [Math.min(...years), Math.max(...years)].map((year) => time(String(year)));
  return first === last || first === undefined || last === undefined
    ? (first ?? '')
    : t('calendar.years', { first, last });
}
