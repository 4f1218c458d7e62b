import type { StoredCase } from '../../storage/cases.ts';
import { askForCase } from '../../utils/asked-case.ts';
import { QueueRow } from '../queue/QueueRow.tsx';
import { useBook } from '../ui/useBook.ts';
import { useWords } from '../ui/Words.tsx';

interface Props {
  rows: StoredCase[];
  now: number;
  /** Opens the panel; must be called in the task of the press. */
  onOpen: () => void;
}

/** The most urgent cases; pressing one opens it in the panel. */
export function Attention({ rows, now, onOpen }: Props) {
  const { t } = useWords();
  const book = useBook();
  return (
    <section aria-label={t('popup.attention')}>
      <h2>{t('popup.attention')}</h2>
      <ul className="popup-list">
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className="row"
              onClick={() => {
                askForCase(row.id);
                onOpen();
              }}
            >
              <QueueRow row={row} now={now} book={book} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
