import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSelection } from '../store.ts';
import { useBook } from '../ui/useBook.ts';
import { useWords } from '../ui/Words.tsx';
import { CorrectButton } from './CorrectButton.tsx';
import { QueueRow } from './QueueRow.tsx';
import { SelectBox } from './SelectBox.tsx';
import type { ShownRow } from './settle.ts';
import { pointByKey } from './useQueueKeys.ts';

const ROW = 72;

interface Props {
  shown: ShownRow[];
  now: number;
  more: boolean;
  readOn: () => void;
  hold: () => void;
  release: () => void;
}

/** Only the rows near the window are in the page, so the thousandth costs what the first does. */
export function QueueList({ shown, now, more, readOn, hold, release }: Props) {
  const { t } = useWords();
  const book = useBook();
  const scroller = useRef<HTMLDivElement>(null);
  const { caseId, cursorId, selected } = useSelection();
  const { open } = useSelection.getState();
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => shown[index]?.row.id ?? index,
    overscan: 8,
  });
  const chosen = useMemo(() => new Set(selected), [selected]);
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last > shown.length - 30) readOn();
  }, [more, last, shown.length, readOn]);

  const order = useCallback(() => shown.map((item) => item.row.id), [shown]);

  const cursorAt = shown.findIndex((item) => item.row.id === cursorId);
  useEffect(() => {
    if (cursorAt >= 0) virtual.scrollToIndex(cursorAt, { align: 'auto' });
  }, [cursorAt, virtual]);

  return (
    <div className="queue-scroll" ref={scroller} onPointerEnter={hold} onPointerLeave={release}>
      <ul
        className={`queue-list ${selected.length > 0 ? 'queue-choosing' : ''}`}
        aria-label={t('queue.label')}
        style={{ blockSize: virtual.getTotalSize() }}
      >
        {items.map((item) => {
          const shownRow = shown[item.index];
          if (!shownRow) return null;
          const { row, gone } = shownRow;
          return (
            <li
              key={item.key}
              style={{ transform: `translateY(${item.start}px)` }}
              aria-setsize={more ? -1 : shown.length}
              aria-posinset={item.index + 1}
            >
              <button
                type="button"
                className={`row row-correctable ${chosen.has(row.id) ? 'row-chosen' : ''} ${gone ? 'row-gone' : ''} ${row.id === cursorId ? 'row-cursor' : ''}`}
                data-case={row.id}
                aria-current={row.id === caseId ? 'true' : undefined}
                title={gone ? t('queue.goneHint') : undefined}
                onFocus={(event) => pointByKey(event, row.id)}
                onClick={() => open(row.id)}
              >
                <QueueRow row={row} now={now} book={book} gone={gone} correctable />
              </button>
              <CorrectButton row={row} reached={row.id === cursorId} />
              <SelectBox
                row={row}
                checked={chosen.has(row.id)}
                reached={row.id === cursorId}
                order={order}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
