import { Tag, UserRound, X } from 'lucide-react';
import type { StoredCase } from '../../storage/cases.ts';
import { useSelection } from '../store.ts';
import { useAct } from '../ui/useAct.ts';
import { useWords } from '../ui/Words.tsx';

/** Tags, and who has it. */
export function Details({ row }: { row: StoredCase }) {
  const { t } = useWords();
  const act = useAct();
  const form = useSelection((state) => state.form);
  const { ask } = useSelection.getState();
  return (
    <section className="chips details" aria-label={t('case.details')}>
      {row.tags.map((tag) => (
        <button
          key={tag}
          type="button"
          className="chip"
          aria-label={t('panel.remove', { name: tag })}
          onClick={() => void act(row.id, { do: 'tag', add: [], remove: [tag] }, t('done.tag'))}
        >
          <bdi>{tag}</bdi>
          <X size={12} aria-hidden="true" />
        </button>
      ))}
      <button
        type="button"
        className="button button-quiet small"
        aria-expanded={form === 'tag'}
        onClick={() => ask(form === 'tag' ? null : 'tag')}
      >
        <Tag size={14} aria-hidden="true" />
        {t('act.tag')}
      </button>
      <button
        type="button"
        className="button button-quiet small"
        aria-expanded={form === 'assign'}
        onClick={() => ask(form === 'assign' ? null : 'assign')}
      >
        <UserRound size={14} aria-hidden="true" />
        {row.assignee ? t('case.assignedTo', { name: row.assignee }) : t('act.assign')}
      </button>
    </section>
  );
}
