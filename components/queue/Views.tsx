import type { Counts } from '../../storage/cases.ts';
import { useSelection, type View } from '../store.ts';
import { useWords } from '../ui/Words.tsx';

const VIEWS: View[] = ['inbox', 'escalated', 'waiting', 'done'];

/** The four views, with how much is in them. */
export function Views({ counts }: { counts: Counts | undefined }) {
  const { t, number } = useWords();
  const view = useSelection((state) => state.view);
  const { show } = useSelection.getState();
  const countOf: Record<View, number> = {
    inbox: counts?.open ?? 0,
    escalated: counts?.escalated ?? 0,
    waiting: counts?.waiting ?? 0,
    done: 0,
  };
  return (
    <nav className="views" aria-label={t('view.label')}>
      {VIEWS.map((own) => (
        <button
          key={own}
          type="button"
          aria-current={view === own ? 'page' : undefined}
          onClick={() => show(own)}
        >
          {t(`view.${own}`)}
          {countOf[own] > 0 && <span className="digits soft">{number(countOf[own])}</span>}
        </button>
      ))}
    </nav>
  );
}
