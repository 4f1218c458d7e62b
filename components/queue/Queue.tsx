import type { RefObject } from 'react';
import type { Counts } from '../../storage/cases.ts';
import { useSelection } from '../store.ts';
import { ToastLine } from '../ui/Toast.tsx';
import { useWords } from '../ui/Words.tsx';
import { CorrectSheet } from './CorrectSheet.tsx';
import { Filters } from './Filters.tsx';
import { QueueEmpty } from './QueueEmpty.tsx';
import { QueueList } from './QueueList.tsx';
import { SearchBar } from './SearchBar.tsx';
import { SelectBar } from './SelectBar.tsx';
import { TeamBar } from './TeamBar.tsx';
import { useQueueKeys } from './useQueueKeys.ts';
import { useRows } from './useRows.ts';
import { useSettled } from './useSettled.ts';
import { Views } from './Views.tsx';

interface Props {
  counts: Counts | undefined;
  now: number;
  lookedAt: number | null;
  searchRef: RefObject<HTMLInputElement | null>;
  /** The list is in front: its keys work and outcomes show here. */
  inFront: boolean;
}

export function Queue({ counts, now, lookedAt, searchRef, inFront }: Props) {
  const { t } = useWords();
  const { view, narrowing, filtersOpen, correctingId } = useSelection();
  const filter = { view, ...narrowing };
  const { rows, more, readOn } = useRows(filter, now);
  const { shown, waiting, hold, release } = useSettled(rows, JSON.stringify(filter));
  useQueueKeys(shown ?? []);
  return (
    <div className="queue">
      <Views counts={counts} />
      <SearchBar inputRef={searchRef} />
      {filtersOpen && <Filters />}
      {view === 'escalated' && <TeamBar counts={counts} />}
      {waiting > 0 && (
        <button type="button" className="button queue-fresh" onClick={release}>
          {t('queue.fresh', { n: waiting })}
        </button>
      )}
      {shown && shown.length > 0 && (
        <QueueList
          key={JSON.stringify(filter)}
          shown={shown}
          now={now}
          more={more}
          readOn={readOn}
          hold={hold}
          release={release}
        />
      )}
      <SelectBar shown={shown ?? []} />
      {shown?.length === 0 && <QueueEmpty lookedAt={lookedAt} now={now} />}
      {correctingId !== null && <CorrectSheet key={correctingId} id={correctingId} />}
      {inFront && correctingId === null && (
        <div className="queue-toast">
          <ToastLine />
        </div>
      )}
    </div>
  );
}
