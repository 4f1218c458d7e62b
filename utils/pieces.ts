/** A part of a text that is marked; UTF-16 offsets, `end` not included. */
export interface Marked<T> {
  start: number;
  end: number;
  mark: T;
}

export interface Piece<T> {
  /** Where it begins in the text. */
  from: number;
  text: string;
  /** Null where nothing is marked. */
  mark: T | null;
}

/**
 * Cuts a text at what is marked in it; joined, the pieces are the text again. Where two overlap, the
 * one that begins first has what both cover, of two that begin together the one that is named first.
 */
export function piecesOf<T>(text: string, marks: readonly Marked<T>[]): Piece<T>[] {
  const pieces: Piece<T>[] = [];
  let done = 0;
  const add = (to: number, mark: T | null) => {
    const end = Math.min(to, text.length);
    if (end > done) pieces.push({ from: done, text: text.slice(done, end), mark });
    done = Math.max(done, end);
  };
  for (const { start, end, mark } of marks.toSorted((a, b) => a.start - b.start)) {
    add(start, null);
    add(end, mark);
  }
  add(text.length, null);
  return pieces;
}
