import type { Finding } from '../../utils/replies/lint/types.ts';

interface Props {
  text: string;
  findings: readonly Finding[];
}

interface Piece {
  from: number;
  text: string;
  severity: Finding['severity'] | null;
}

/** The same words as in the box above it, unseen, with lines under those that a note is about. */
export function Underlined({ text, findings }: Props) {
  return (
    <div className="input composer underlined" dir="auto" aria-hidden="true">
      {piecesOf(text, findings).map((piece) =>
        piece.severity ? (
          <mark key={piece.from} className={`found-${piece.severity}`}>
            {piece.text}
          </mark>
        ) : (
          <span key={piece.from}>{piece.text}</span>
        ),
      )}
    </div>
  );
}

/** Cuts a text at what was found; where two overlap, the first has it. Joined, the text again. */
export function piecesOf(text: string, findings: readonly Finding[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const add = (to: number, severity: Piece['severity']) => {
    if (to > done) pieces.push({ from: done, text: text.slice(done, to), severity });
    done = Math.max(done, to);
  };
  for (const { start, end, severity } of findings.toSorted((a, b) => a.start - b.start)) {
    add(Math.min(start, text.length), null);
    add(Math.min(end, text.length), severity);
  }
  add(text.length, null);
  return pieces;
}
