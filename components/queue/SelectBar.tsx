import { ListChecks, X } from 'lucide-react';
import { useSelection } from '../store.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/Words.tsx';
import type { ShownRow } from './settle.ts';

/** What is chosen and what can be done with it; there while anything is chosen. */
export function SelectBar({ shown }: { shown: readonly ShownRow[] }) {
  const { t } = useWords();
  const selected = useSelection((state) => state.selected);
  const { select, openMacros } = useSelection.getState();
  const known = new Set(selected);
  const isAll = shown.every(({ row }) => known.has(row.id));
  return (
    <>
      <p className="hidden-word" role="status">
        {selected.length > 0 && t('select.count', { n: selected.length })}
      </p>
      {selected.length > 0 && (
        <div className="select-bar" role="toolbar" aria-label={t('select.bar')}>
          <span className="digits" aria-hidden="true">
            {t('select.count', { n: selected.length })}
          </span>
          {!isAll && (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => select([...selected, ...shown.map(({ row }) => row.id)])}
            >
              {t('select.all', { n: shown.length })}
            </button>
          )}
          <button
            type="button"
            className="button button-primary"
            onClick={() => openMacros(selected)}
          >
            <ListChecks size={15} aria-hidden="true" />
            {t('macros.title')}
          </button>
          <IconButton name={t('select.clear')} Icon={X} size={16} onClick={() => select([])} />
        </div>
      )}
    </>
  );
}
