import { AlarmClock, BellRing, CircleAlert, type LucideIcon, Send } from 'lucide-react';
import { toldOne } from '../../utils/settings/team-name.ts';
import { useSelection } from '../store.ts';
import { useSettings, useWords } from '../ui/Words.tsx';
import type { ListedReminder } from './useReminders.ts';

const ICONS: Record<ListedReminder['kind'], LucideIcon> = {
  risk: AlarmClock,
  warn: BellRing,
  breach: CircleAlert,
  level: Send,
};

/** One thing that came due: pressing it opens the case; a level can be handed over at once. */
export function InboxItem({
  reminder,
  now,
  onOpen,
}: {
  reminder: ListedReminder;
  now: number;
  onOpen: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { row, kind, notify } = reminder;
  const { open, ask } = useSelection.getState();
  const what = useWhat(reminder);
  const Icon = ICONS[kind];
  const done = row?.view === 'done';
  const enter = (form: 'escalate' | null) => {
    if (!row) return;
    onOpen();
    open(row.id);
    ask(form);
  };
  return (
    <li className={`inbox-item inbox-${kind} ${done ? 'inbox-done' : ''}`}>
      <Icon size={16} aria-hidden="true" />
      <button type="button" className="inbox-open" disabled={!row} onClick={() => enter(null)}>
        <span className="inbox-who">
          <bdi className="one-line">
            {row ? row.author.name || t('person.unknown') : t('inbox.gone')}
          </bdi>
          {reminder.isNew && <span className="chip chip-label">{t('inbox.new')}</span>}
        </span>
        <span className="inbox-what">{what}</span>
        <span className="small soft">
          <time dateTime={new Date(reminder.at).toISOString()} title={words.full(reminder.at)}>
            {words.when(reminder.at, now)}
          </time>
          {done && <> · {t('inbox.settled')}</>}
          {reminder.toldAt === 0 && !done && <> · {t('inbox.held')}</>}
        </span>
      </button>
      {kind === 'level' && notify && 'team' in notify && row && !done && (
        <button type="button" className="button small" onClick={() => enter('escalate')}>
          {t('inbox.escalate')}
        </button>
      )}
    </li>
  );
}

function useWhat({ kind, target, step, notify }: ListedReminder): string {
  const words = useWords();
  const settings = useSettings();
  const { t } = words;
  const of = { target: t(`target.${target}`) };
  switch (kind) {
    case 'risk':
    case 'breach':
      return t(`inbox.${kind}`, of);
    case 'warn':
      return t('inbox.warn', { ...of, left: words.span(Math.round(step / 60_000)) });
    case 'level':
      return t('inbox.level', {
        ...of,
        n: step,
        person: notify ? toldOne(notify, settings, words).name : '',
      });
  }
}
