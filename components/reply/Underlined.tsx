import { piecesOf } from '../../utils/pieces.ts';
import type { Finding } from '../../utils/replies/lint/types.ts';

interface Props {
  text: string;
  findings: readonly Finding[];
}

/** The same words as in the box above it, unseen, with lines under those that a note is about. */
export function Underlined({ text, findings }: Props) {
  const marks = findings.map(({ start, end, severity }) => ({ start, end, mark: severity }));
  return (
    <div className="input composer underlined" dir="auto" aria-hidden="true">
      {piecesOf(text, marks).map((piece) =>
        piece.mark ? (
          <mark key={piece.from} className={`found-${piece.mark}`}>
            {piece.text}
          </mark>
        ) : (
          <span key={piece.from}>{piece.text}</span>
        ),
      )}
    </div>
  );
}
