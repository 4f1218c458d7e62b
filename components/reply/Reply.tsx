import { useRef } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { fill } from '../../utils/replies/index.ts';
import type { Offers } from '../case/useBrief.ts';
import { ToastLine } from '../ui/Toast.tsx';
import { useWords } from '../ui/Words.tsx';
import { Composer } from './Composer.tsx';
import { Notes } from './Notes.tsx';
import { ReplyButtons } from './ReplyButtons.tsx';
import { SlotForm } from './SlotForm.tsx';
import type { Draft } from './useDraft.ts';
import { useInsert } from './useInsert.ts';
import { useNotes } from './useNotes.ts';
import { useSteps } from './useSteps.ts';

interface Props {
  row: StoredCase;
  offers: Offers;
  draft: Draft;
  /** Resolved in private, and still to be closed in public. */
  closing: boolean;
}

/** The box at the bottom: what is written, what is missing, and the one next step. */
export function Reply({ row, offers, draft, closing }: Props) {
  const { t } = useWords();
  const inserting = useInsert(row);
  const notes = useNotes(row, draft);
  const steps = useSteps(row, draft, offers, inserting, notes);
  const { missing } = steps;
  const isKept = useUnsent(row, draft);
  if ((row.status === 'resolved' && !closing && !isKept) || row.status === 'void') {
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
        findings={notes}
      />
      {missing.length > 0 && (
        <SlotForm
          key={missing.map((slot) => slot.ask).join()}
          missing={missing}
          onFill={(values) =>
            draft.choose(draft.channel, fill(draft.text, values).text, draft.templateId)
          }
        />
      )}
      <Notes text={draft.text} findings={notes} onFix={draft.write} />
      <p className="outcome" role="status">
        {inserting.outcome}
        {inserting.way && (
          <>
            {' '}
            <button
              type="button"
              className="button button-link"
              disabled={inserting.busy}
              onClick={inserting.way.go}
            >
              {inserting.way.label}
            </button>
          </>
        )}
      </p>
      <ReplyButtons row={row} draft={draft} steps={steps} inserting={inserting} />
      <p className="soft small reply-hint">{t('reply.insertHint')}</p>
    </footer>
  );
}

/**
 * What lies unsent in a case that is done must not be out of sight. Once its box is there it stays
 * until the case is left: it must not go away under whoever empties it.
 */
function useUnsent(row: StoredCase, draft: Draft): boolean {
  const kept = useRef(false);
  const isThere = draft.of('public').text.trim() !== '' || draft.of('dm').text.trim() !== '';
  kept.current = row.status === 'resolved' && (kept.current || isThere);
  return kept.current;
}
