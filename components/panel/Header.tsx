import { Bell, Keyboard, Settings } from 'lucide-react';
import type { Counts as CaseCounts } from '../../storage/cases.ts';
import { browser } from '../../utils/browser.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Rereading } from '../ui/Rereading.tsx';
import { useWords } from '../ui/Words.tsx';
import { Counts } from './Counts.tsx';
import { HealthLine } from './HealthLine.tsx';
import type { PageState } from './usePageHealth.ts';

export function Header({
  page,
  counts,
  unread,
  onPageChange,
  onInbox,
  onShortcuts,
}: {
  page: PageState;
  counts: CaseCounts | undefined;
  /** Reminders that were not looked at yet. */
  unread: number;
  onInbox: () => void;
  onPageChange: () => void;
  onShortcuts: () => void;
}) {
  const { t, number } = useWords();
  const inbox = unread > 0 ? t('inbox.open', { n: unread }) : t('inbox.title');
  return (
    <header className="panel-header">
      <div className="panel-title">
        <Mark />
        <h1>{t('app.name')}</h1>
        <button
          type="button"
          className="button button-quiet button-icon inbox-button"
          aria-label={inbox}
          title={inbox}
          onClick={onInbox}
        >
          <Bell size={16} aria-hidden="true" />
          {unread > 0 && (
            <span className="inbox-count digits" aria-hidden="true">
              {unread > 99 ? `${number(99)}+` : number(unread)}
            </span>
          )}
        </button>
        <IconButton name={t('panel.shortcuts')} Icon={Keyboard} size={16} onClick={onShortcuts} />
        <IconButton
          name={t('panel.settings')}
          Icon={Settings}
          size={16}
          onClick={() => void browser.runtime.openOptionsPage()}
        />
      </div>
      <HealthLine page={page} onChange={onPageChange} />
      <Rereading />
      <Counts counts={counts} />
    </header>
  );
}
