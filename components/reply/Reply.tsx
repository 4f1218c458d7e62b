import type { StoredCase } from '../../storage/cases.ts';
import { fill } from '../../utils/replies/index.ts';
import type { Offers } from '../case/useBrief.ts';
import { ToastLine } from '../ui/Toast.tsx';
import { useWords } from '../ui/Words.tsx';
import { Composer } from './Composer.tsx';
import { ReplyButtons } from './ReplyButtons.tsx';
import { SlotForm } from './SlotForm.tsx';
import type { Draft } from './useDraft.ts';
import { useInsert } from './useInsert.ts';
import { useSteps } from './useSteps.ts';

interface Props {
  row: StoredCase;
  offers: Offers;
  draft: Draft;
}

/** The box at the bottom: what is written, what is missing, and the one next step. */
export function Reply({ row, offers, draft }: Props) {
  const { t } = useWords();
  const inserting = useInsert(row);
  const steps = useSteps(row, draft, offers, inserting);
  const { missing } = steps;
  if (row.status === 'resolved' || row.status === 'void') {
    return (
      <footer className="reply">
        <ToastLine />
      </footer>
    );
  }
  return (
    <footer className="reply">
      <ToastLine />
      <Composer
        row={row}
        draft={draft}
        onWrite={() => inserting.say(null)}
        onSubmit={steps.insert}
      />
      {missing.length > 0 && (
        <SlotForm
          key={missing.join()}
          missing={missing}
          onFill={(values) =>
            draft.choose(draft.channel, fill(draft.text, values).text, draft.templateId)
          }
        />
      )}
      <p className="outcome" role="status">
        {inserting.outcome}
      </p>
      <ReplyButtons row={row} draft={draft} steps={steps} inserting={inserting} />
      <p className="soft small reply-hint">{t('reply.insertHint')}</p>
    </footer>
  );
}
