import { isNarrowed, useSelection } from '../store.ts';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/Words.tsx';

/** @param lookedAt when a page last showed something new, Unix milliseconds, or null */
export function QueueEmpty({ lookedAt, now }: { lookedAt: number | null; now: number }) {
  const words = useWords();
  const { t } = words;
  const { view, narrowing } = useSelection();
  const { clear } = useSelection.getState();
  if (isNarrowed(narrowing)) {
    const text = narrowing.search;
    return (
      <Empty title={text ? t('queue.empty.search', { text }) : t('queue.empty.filtered')}>
        <button type="button" className="button button-link" onClick={clear}>
          {t('queue.clear')}
        </button>
      </Empty>
    );
  }
  return (
    <Empty title={t(`queue.empty.${view}`)}>
      {view === 'inbox' && lookedAt !== null && (
        <p className="digits">{t('queue.empty.lookedAt', { time: words.moment(lookedAt, now) })}</p>
      )}
      {view === 'inbox' && <p className="soft">{t('queue.empty.inboxHint')}</p>}
    </Empty>
  );
}
