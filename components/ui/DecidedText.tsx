import { memo } from 'react';
import { decidedPieces, decidingWords } from '../../utils/cases/decided.ts';
import type { Triage } from '../../utils/triage/types.ts';

/** What somebody wrote, with the words underlined that decided how it is read. */
export const DecidedText = memo(function DecidedText({
  text,
  triage,
}: {
  text: string;
  triage: Pick<Triage, 'reasons'> | null;
}) {
  return decidedPieces(text, decidingWords(triage)).map((piece) => (
    <span key={piece.from} className={piece.decided ? 'decided' : undefined}>
      {piece.text}
    </span>
  ));
});
