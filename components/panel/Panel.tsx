import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { countCases } from '../../storage/cases.ts';
import { countUnread } from '../../storage/reminders.ts';
import { calm } from '../../utils/calm.ts';
import { CaseView } from '../case/CaseView.tsx';
import { Inbox } from '../inbox/Inbox.tsx';
import { CutRun } from '../macros/CutRun.tsx';
import { MacroSheet } from '../macros/MacroSheet.tsx';
import { Queue } from '../queue/Queue.tsx';
import { focusRow } from '../queue/useQueueKeys.ts';
import { useSelection } from '../store.ts';
import { Empty } from '../ui/Empty.tsx';
import { useKeys } from '../ui/useKeys.ts';
import { useNow } from '../ui/useNow.ts';
import { useWords } from '../ui/Words.tsx';
import { Header } from './Header.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { useAskedCase } from './useAskedCase.ts';
import { usePageHealth } from './usePageHealth.ts';
import { useWide } from './useWide.ts';

/** While older cases are read anew the store changes many times a second. */
const countCalmly = calm(500, countCases);

/** The side panel: the list, and the case over it; side by side where there is room. */
export function Panel() {
  const { t } = useWords();
  const now = useNow();
  const wide = useWide();
  const { page, refresh } = usePageHealth();
  const counts = useLiveQuery(countCalmly, []);
  const unread = useLiveQuery(() => countUnread(), []) ?? 0;
  const caseId = useSelection((state) => state.caseId);
  const macrosFor = useSelection((state) => state.macrosFor);
  const { open, openMacros } = useSelection.getState();
  const [sheet, setSheet] = useState(false);
  const [inbox, setInbox] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useAskedCase();

  const back = () => {
    const { caseId: left, form, ask, select } = useSelection.getState();
    if (form !== null) return ask(null);
    if (left === null) return select([]);
    open(null);
    focusRow(left);
  };
  useKeys({
    Escape: back,
    '?': () => setSheet(true),
    '/': (event) => {
      event.preventDefault();
      if (!wide) open(null);
      requestAnimationFrame(() => search.current?.focus());
    },
  });

  const inCase = caseId !== null;
  const showList = wide || !inCase;
  return (
    <main className={`panel ${wide ? 'panel-wide' : ''}`}>
      <div className="panel-list" inert={!showList}>
        <Header
          page={page}
          counts={counts}
          unread={unread}
          onInbox={() => setInbox(true)}
          onPageChange={refresh}
          onShortcuts={() => setSheet(true)}
        />
        <CutRun now={now} />
        <Queue
          counts={counts}
          now={now}
          lookedAt={page.kind === 'read' ? page.health.lookedAt : null}
          searchRef={search}
          inFront={!inCase}
        />
      </div>
      {inCase && <CaseView key={caseId} id={caseId} now={now} onBack={back} />}
      {!inCase && wide && (
        <div className="case case-none">
          <Empty title={t('queue.choose')} />
        </div>
      )}
      {macrosFor && <MacroSheet ids={macrosFor} now={now} onClose={() => openMacros(null)} />}
      {inbox && <Inbox now={now} late={counts?.late ?? 0} onClose={() => setInbox(false)} />}
      {sheet && <ShortcutSheet onClose={() => setSheet(false)} />}
    </main>
  );
}
