import type { StoredCase } from '../../storage/cases.ts';
import type { Channel } from '../../utils/replies/types.ts';
import { useSelection } from '../store.ts';
import { useAct } from '../ui/useAct.ts';
import { useWords } from '../ui/Words.tsx';

const CHANNELS: Channel[] = ['public', 'dm'];

/** For an answer that was given elsewhere, on the phone or by a colleague. */
export function AnsweredForm({ row }: { row: StoredCase }) {
  const { t } = useWords();
  const act = useAct();
  const { ask } = useSelection.getState();
  return (
    <fieldset className="notice form-row">
      <legend className="soft small">{t('reply.answeredHint')}</legend>
      {CHANNELS.map((via) => (
        <button
          key={via}
          type="button"
          className="button"
          onClick={() => {
            ask(null);
            const text = row.drafts[via]?.text ?? '';
            void act(row.id, { do: 'answeredElsewhere', via, text }, t('reply.answeredDone'));
          }}
        >
          {t(`channel.${via}`)}
        </button>
      ))}
    </fieldset>
  );
}
