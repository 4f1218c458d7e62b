import type { StoredCase } from '../../storage/cases.ts';
import { fill } from '../../utils/replies/index.ts';
import type { Offers } from '../case/useBrief.ts';
import { Refusal } from '../ui/Field.tsx';
import { ToastLine } from '../ui/Toast.tsx';
import { useWords } from '../ui/Words.tsx';
import { Composer } from './Composer.tsx';
import { ReplyButtons } from './ReplyButtons.tsx';
import { SlotForm } from './SlotForm.tsx';
import type { Draft } from './useDraft.ts';
import { useInsert } from './useInsert.ts';

interface Props {
  row: StoredCase;
  offers: Offers;
  draft: Draft;
}

/** The box at the bottom: what is written, what is missing, and the one next step. */
export function Reply({ row, offers, draft }: Props) {
  const { t } = useWords();
  const inserting = useInsert(row);
  const done = row.status === 'resolved' || row.status === 'void';
  const { missing } = fill(draft.text, {});
  return (
    <footer className="reply">
      <ToastLine />
      {!done && (
        <>
          <Composer row={row} draft={draft} onWrite={() => inserting.say(null)} />
          {missing.length > 0 && (
            <SlotForm
              key={missing.join()}
              missing={missing}
              onFill={(values) =>
                draft.choose(draft.channel, fill(draft.text, values).text, draft.templateId)
              }
            />
          )}
          {inserting.outcome && (
            <div className="outcome" role="status">
              {missing.length > 0 ? <Refusal>{inserting.outcome}</Refusal> : inserting.outcome}
            </div>
          )}
          <ReplyButtons
            row={row}
            draft={draft}
            offers={offers}
            missing={missing}
            inserting={inserting}
          />
          <p className="soft small reply-hint">{t('reply.insertHint')}</p>
        </>
      )}
    </footer>
  );
}
