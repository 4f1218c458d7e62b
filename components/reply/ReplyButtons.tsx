import { Check, Copy, Lock } from 'lucide-react';
import type { StoredCase } from '../../storage/cases.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/Words.tsx';
import { copy } from './insert.ts';
import type { Draft } from './useDraft.ts';
import type { Inserting } from './useInsert.ts';
import type { Steps } from './useSteps.ts';

interface Props {
  row: StoredCase;
  draft: Draft;
  steps: Steps;
  inserting: Inserting;
}

/** One primary step at a time: insert what is written, or resolve where nothing is left to say. */
export function ReplyButtons({ row, draft, steps, inserting }: Props) {
  const { t } = useWords();
  return (
    <div className="reply-buttons">
      {steps.settled ? (
        <button
          type="button"
          className="button button-primary"
          title={t('reply.resolveNext')}
          onClick={steps.resolve}
        >
          <Check size={15} aria-hidden="true" />
          {t('act.resolve')}
        </button>
      ) : (
        <button
          type="button"
          className="button button-primary"
          disabled={inserting.busy}
          title={t('reply.insertHint')}
          onClick={steps.insert}
        >
          {t(draft.channel === 'dm' ? 'reply.insertDm' : 'reply.insert')}
        </button>
      )}
      {!row.dm && row.status !== 'resolved' && row.source !== 'other' && (
        <button
          type="button"
          className="button"
          disabled={inserting.busy}
          onClick={() => void steps.moveToDm()}
        >
          <Lock size={14} aria-hidden="true" />
          {t('dm.start')}
        </button>
      )}
      <IconButton
        name={t('reply.copy')}
        Icon={Copy}
        className="copy"
        disabled={draft.text.trim() === '' || steps.missing.length > 0}
        onClick={() => {
          copy(draft.text).then((ok) =>
            inserting.say(t(ok ? 'reply.copied' : 'outcome.noClipboard')),
          );
        }}
      />
    </div>
  );
}
