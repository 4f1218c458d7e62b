import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../ui/Words.tsx';
import { usePlan } from '../plan/PlanContext.tsx';
import { policiesWith } from './Summary.tsx';

/** Hours that policies use are not taken from under them unasked. */
export function RemoveCalendar({ id, onRemove }: { id: string; onRemove: () => void }) {
  const words = useWords();
  const { t } = words;
  const { plan } = usePlan();
  const [isAsking, ask] = useState(false);
  const names = policiesWith(id, plan, words);
  if (isAsking && names.length > 0) {
    return (
      <div className="notice" role="alert">
        <p>{t('calendar.removeUsed', { names: words.list(names) })}</p>
        <div className="card-row small">
          <button type="button" className="button danger" onClick={onRemove}>
            {t('calendar.removeAndSwitch')}
          </button>
          <button type="button" className="button button-quiet" onClick={() => ask(false)}>
            {t('calendar.cancel')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => (names.length > 0 ? ask(true) : onRemove())}
      >
        <Trash2 size={15} aria-hidden="true" />
        {t('calendar.remove')}
      </button>
    </div>
  );
}
