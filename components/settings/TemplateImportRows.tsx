import { useState } from 'react';
import type { Words } from '../../utils/i18n.ts';
import type { RowPlan } from '../../utils/replies/files/plan.ts';
import { useWords } from '../ui/Words.tsx';

/** More than one looks through at once; the rest comes on demand. */
const FIRST = 50;
/** What has to be looked at comes first. */
const ORDER: RowPlan['outcome'][] = ['refused', 'changed', 'new', 'same'];

/** Every row of a file, and what would become of it. */
export function TemplateImportRows({ rows }: { rows: readonly RowPlan[] }) {
  const words = useWords();
  const { t } = words;
  const [limit, setLimit] = useState(FIRST);
  const sorted = rows.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach it */}
      <ul className="file-rows" aria-label={t('files.rows')} tabIndex={0}>
        {sorted.slice(0, limit).map((row) => (
          <li key={row.place} className={`file-row file-row-${row.outcome}`}>
            <span className="soft small digits">{t('files.row', { n: row.place })}</span>
            <b className="small">{outcomeWords(row, words)}</b>
            <span className="one-line soft" dir="auto">
              {row.text}
            </span>
          </li>
        ))}
      </ul>
      {sorted.length > limit && (
        <button type="button" className="button" onClick={() => setLimit(limit + 10 * FIRST)}>
          {t('options.importMore', { n: sorted.length - limit })}
        </button>
      )}
    </>
  );
}

function outcomeWords(row: RowPlan, words: Words): string {
  const { t } = words;
  if (row.outcome === 'refused') return t('files.refused', { reason: reasonWords(row, words) });
  if (row.outcome !== 'changed') return t(`files.${row.outcome}`);
  const fields = row.fields.map((field) => words.say(`field.${field}`, 'field.text'));
  return t('files.changed', { fields: words.join(fields) });
}

function reasonWords({ reason }: RowPlan, words: Words): string {
  const { key = '', value = '', among = '' } = reason ?? {};
  return words.say(key, 'files.bad.other', { value: shown(value), among: shown(among) });
}

/** A number in the person's digits; what is none as it is. */
const shown = (value: string) => (/^\d{1,9}$/.test(value) ? Number(value) : value);
