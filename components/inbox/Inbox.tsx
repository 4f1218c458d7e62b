import { useSelection } from '../store.ts';
import { Empty } from '../ui/Empty.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useWords } from '../ui/Words.tsx';
import { InboxItem } from './InboxItem.tsx';
import { useReminders } from './useReminders.ts';

interface Props {
  now: number;
  /** Cases that were overdue before they were first seen. */
  late: number;
  onClose: () => void;
}

/** What came due, kept here whether the system shows notifications or not. */
export function Inbox({ now, late, onClose }: Props) {
  const { t } = useWords();
  const reminders = useReminders();
  const { show, narrow } = useSelection.getState();
  return (
    <Sheet className="inbox" title={t('inbox.title')} onClose={onClose}>
      {(close) => (
        <>
          {late > 0 && (
            <p className="inbox-late small">
              <span>{t('inbox.late', { n: late })}</span>{' '}
              <button
                type="button"
                className="button button-link"
                onClick={() => {
                  show('inbox');
                  narrow({ health: 'late' });
                  close();
                }}
              >
                {t('inbox.showLate')}
              </button>
            </p>
          )}
          {reminders?.length === 0 && (
            <Empty title={t('inbox.none')}>
              <p className="soft">{t('inbox.noneWhat')}</p>
            </Empty>
          )}
          <ul className="inbox-list">
            {reminders?.map((reminder) => (
              <InboxItem key={reminder.id} reminder={reminder} now={now} onOpen={close} />
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}
