import type { Triage } from '../triage/types.ts';

export interface Piece {
  text: string;
  /** This is one of the words that decided. */
  decided: boolean;
}

/** The words that decided how a case is read, as they stand in its text; none where it was not read. */
export function decidingWords(triage: Pick<Triage, 'reasons'> | null): string[] {
  return triage?.reasons.flatMap((reason) => reason.words) ?? [];
}

/** Cuts a text at the words that decided its triage; joined, the pieces are the text again. */
export function decidedPieces(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [from, to] of spansOf(text, words)) {
    if (from > done) pieces.push({ text: text.slice(done, from), decided: false });
    if (to > done) pieces.push({ text: text.slice(Math.max(from, done), to), decided: true });
    done = Math.max(done, to);
  }
  if (done < text.length) pieces.push({ text: text.slice(done), decided: false });
  return pieces;
}

function spansOf(text: string, words: readonly string[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const word of new Set(words)) {
    if (word.trim() === '') continue;
    const found: [number, number][] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      found.push([at, at + word.length]);
    }
    // "no" decided, not the middle of "know"; what is only ever found inside a word stays marked.
    const whole = found.filter(([from, to]) => isWhole(text, from, to));
    spans.push(...(whole.length > 0 ? whole : found));
  }
  return spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

function isWhole(text: string, from: number, to: number): boolean {
  const goesOn = (at: number) => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return !goesOn(from) && !goesOn(to);
}
