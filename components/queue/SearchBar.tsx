import { ListFilter, Search, X } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { useSelection } from '../store.ts';
import { useWords } from '../ui/Words.tsx';

const PAUSE = 200;

/** Search as one types, and the door to the filters. */
export function SearchBar({ inputRef }: { inputRef: RefObject<HTMLInputElement | null> }) {
  const { t } = useWords();
  const { narrowing, filtersOpen } = useSelection();
  const { narrow, toggleFilters } = useSelection.getState();
  const [text, setText] = useState(narrowing.search ?? '');
  useEffect(() => {
    const timer = setTimeout(() => narrow({ search: text.trim() || undefined }), PAUSE);
    return () => clearTimeout(timer);
  }, [text, narrow]);
  useEffect(() => {
    if (narrowing.search === undefined) setText('');
  }, [narrowing.search]);
  const on = Object.keys(narrowing).filter((key) => key !== 'search').length;
  return (
    <search className="search-bar">
      <div className="search-box">
        <Search size={15} aria-hidden="true" />
        <input
          ref={inputRef}
          className="input"
          dir="auto"
          aria-label={t('queue.search')}
          placeholder={t('queue.searchHint')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            setText('');
            event.currentTarget.blur();
          }}
        />
        {text !== '' && (
          <button
            type="button"
            className="button button-quiet button-icon"
            aria-label={t('queue.clearSearch')}
            onClick={() => setText('')}
          >
            <X size={14} aria-hidden="true" />
          </button>
        )}
      </div>
      <button
        type="button"
        className="button"
        aria-expanded={filtersOpen}
        aria-label={on > 0 ? t('queue.filtersOn', { n: on }) : t('queue.filters')}
        onClick={toggleFilters}
      >
        <ListFilter size={15} aria-hidden="true" />
        {on > 0 && <FilterCount n={on} />}
      </button>
    </search>
  );
}

function FilterCount({ n }: { n: number }) {
  const { number } = useWords();
  return <span className="digits">{number(n)}</span>;
}
