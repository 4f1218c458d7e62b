import { AlarmClock, CircleAlert, History } from 'lucide-react';
import type { Counts } from '../../storage/cases.ts';
import { useWords } from '../ui/Words.tsx';

export function PopupCounts({ counts }: { counts: Counts }) {
  const { t, number } = useWords();
  const clocks = [
    { Icon: CircleAlert, state: 'breached', n: counts.breached, word: t('count.breached') },
    { Icon: AlarmClock, state: 'at_risk', n: counts.atRisk, word: t('count.atRisk') },
    { Icon: History, state: 'late_on_arrival', n: counts.late, word: t('count.late') },
  ];
  return (
    <>
      <ul className="counts">
        {clocks.map(({ Icon, state, n, word }) => (
          <li key={state} className={`count digits ${n > 0 ? `count-${state}` : ''}`}>
            <Icon size={14} aria-hidden="true" />
            <b>{number(n)}</b> <span>{word}</span>
          </li>
        ))}
      </ul>
      <p className="popup-facts soft small digits">
        <span>{t('popup.all', { n: counts.open })}</span>
        <span>{t('popup.escalated', { n: counts.escalated })}</span>
        <span>{t('popup.waiting', { n: counts.waiting })}</span>
      </p>
    </>
  );
}
