import { useLiveQuery } from 'dexie-react-hooks';
import { getCases } from '../../storage/cases.ts';
import type { UndoReport } from '../../utils/macros/types.ts';
import { useWords } from '../ui/Words.tsx';

/** Cases that are named; the rest is counted. */
const NAMED = 8;

/** What was not taken back because it has changed since. */
export function Undone({ report: { kept } }: { report: UndoReport }) {
  const words = useWords();
  const { t } = words;
  const ids = kept.slice(0, NAMED).map(({ caseId }) => caseId);
  const rows = useLiveQuery(() => getCases(ids), [ids.join()]);
  if (kept.length === 0) return null;
  const names = new Map(rows?.map((row) => [row.id, row.author.name]));
  return (
    <section className="macro-kept">
      <p>{t('macros.kept')}</p>
      <ul>
        {kept.slice(0, NAMED).map(({ caseId, what }) => (
          <li key={caseId} className="small">
            {t('macros.keptOne', {
              name: names.get(caseId) || t('person.unknown'),
              what: words.list(what.map((side) => t(`macros.kept.${side}`))),
            })}
          </li>
        ))}
      </ul>
      {kept.length > NAMED && (
        <p className="soft small">{t('macros.moreCases', { n: kept.length - NAMED })}</p>
      )}
    </section>
  );
}
