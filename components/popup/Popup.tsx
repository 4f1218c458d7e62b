import { useLiveQuery } from 'dexie-react-hooks';
import { Settings } from 'lucide-react';
import { useEffect, useState } from 'react';
import { countCases, listCases } from '../../storage/cases.ts';
import { browser } from '../../utils/browser.ts';
import { now as timeNow } from '../../utils/clock.ts';
import { HealthLine } from '../panel/HealthLine.tsx';
import { usePageHealth } from '../panel/usePageHealth.ts';
import { Empty } from '../ui/Empty.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Mark } from '../ui/Mark.tsx';
import { openPanel, windowOfPage } from '../ui/openPanel.ts';
import { useNow } from '../ui/useNow.ts';
import { useWords } from '../ui/Words.tsx';
import { Attention } from './Attention.tsx';
import { PopupCounts } from './PopupCounts.tsx';

const TOP = 5;

/** What needs attention now, in one look. */
export function Popup() {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const { page, refresh } = usePageHealth();
  const counts = useLiveQuery(() => countCases(), []);
  const rows = useLiveQuery(async () => {
    const { rows: top } = await listCases({ view: 'inbox' }, { limit: TOP, now: timeNow() });
    return top.filter((row) => row.needsReply);
  }, []);
  const [windowId, setWindowId] = useState<number>();
  const [failed, setFailed] = useState(false);
  useEffect(() => void windowOfPage().then(setWindowId), []);
  // No waiting before this: the browser opens a panel only in the task of the press itself.
  const open = () => {
    openPanel(windowId).then(
      () => window.close(),
      () => setFailed(true),
    );
  };
  return (
    <main className="popup">
      <header className="panel-header">
        <div className="panel-title">
          <Mark />
          <h1>{t('app.name')}</h1>
          <IconButton
            name={t('panel.settings')}
            Icon={Settings}
            size={16}
            onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
          />
        </div>
        <HealthLine page={page} onChange={refresh} />
      </header>
      {counts && <PopupCounts counts={counts} />}
      {rows && rows.length > 0 && <Attention rows={rows} now={now} onOpen={open} />}
      {rows?.length === 0 && (
        <Empty title={t('popup.none')}>
          {page.kind === 'read' && (
            <p className="digits">
              {t('queue.empty.lookedAt', { time: words.moment(page.health.lookedAt, now) })}
            </p>
          )}
        </Empty>
      )}
      <div className="popup-end">
        <button type="button" className="button button-primary" onClick={open}>
          {t('popup.open')}
        </button>
        {failed && <p role="status">{t('popup.openFailed')}</p>}
      </div>
    </main>
  );
}
