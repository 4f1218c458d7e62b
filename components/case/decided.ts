export interface Piece {
  text: string;
  /** This is one of the words that decided. */
  decided: boolean;
}

/** Cuts a text at the words that decided its triage; joined, the pieces are the text again. */
export function decidedPieces(text: string, words: readonly string[]): Piece[] {
  const marks = spansOf(text, words);
  const pieces: Piece[] = [];
  let done = 0;
  for (const [from, to] of marks) {
    if (from > done) pieces.push({ text: text.slice(done, from), decided: false });
    if (to > done) pieces.push({ text: text.slice(Math.max(from, done), to), decided: true });
    done = Math.max(done, to);
  }
  if (done < text.length) pieces.push({ text: text.slice(done), decided: false });
  return pieces;
}

function spansOf(text: string, words: readonly string[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const word of new Set(words.filter((word) => word.trim() !== ''))) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      spans.push([at, at + word.length]);
    }
  }
  return spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}
