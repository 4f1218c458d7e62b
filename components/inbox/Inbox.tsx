import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useSelection } from '../store.ts';
import { Empty } from '../ui/Empty.tsx';
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
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const { show, narrow } = useSelection.getState();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog className="sheet inbox" ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <header>
        <h2 id={heading}>{t('inbox.title')}</h2>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={t('panel.close')}
          onClick={close}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </header>
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
    </dialog>
  );
}
