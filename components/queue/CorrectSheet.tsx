import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { getCase } from '../../storage/cases.ts';
import { TriageChips } from '../case/TriageChips.tsx';
import { useSelection } from '../store.ts';
import { DecidedText } from '../ui/DecidedText.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { ToastLine } from '../ui/Toast.tsx';
import { useWords } from '../ui/Words.tsx';

/** Why a case is read as it is, and its labels to be corrected, without leaving the list. */
export function CorrectSheet({ id }: { id: string }) {
  const { t } = useWords();
  const { correct } = useSelection.getState();
  const row = useLiveQuery(async () => (await getCase(id)) ?? null, [id]);
  useEffect(() => {
    if (row === null) correct(null); // erased meanwhile
  }, [row, correct]);
  const isOpen = Boolean(row);
  useEffect(() => {
    const own = document.querySelector<HTMLElement>(
      '.correct-sheet .correct [aria-pressed="true"]',
    );
    if (isOpen) own?.focus();
  }, [isOpen]);
  if (!row) return null;
  return (
    <Sheet title={t('triage.label')} className="correct-sheet" onClose={() => correct(null)}>
      {() => (
        <>
          <p className="small soft">
            <bdi>{row.author.name || t('person.unknown')}</bdi>
          </p>
          <p className="correct-text words" dir="auto">
            <DecidedText text={row.text} triage={row.triage} />
          </p>
          <TriageChips row={row} first="sentiment" />
          {/* What lies behind a sheet cannot be reached: the outcome and its undo stand in it, too. */}
          <div className="correct-toast" role="status">
            <ToastLine />
          </div>
        </>
      )}
    </Sheet>
  );
}
