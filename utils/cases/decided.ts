import { type Marked, piecesOf } from '../pieces.ts';
import type { Triage } from '../triage/types.ts';

/** The words that decided how a case is read, as they stand in its text; none where it was not read. */
export function decidingWords(triage: Pick<Triage, 'reasons'> | null): string[] {
  return triage?.reasons.flatMap((reason) => reason.words) ?? [];
}

/** Cuts a text at the words that decided its triage; joined, the pieces are the text again. */
export function decidedPieces(text: string, words: readonly string[]) {
  return piecesOf(text, placesOf(text, words)).map(({ from, text: own, mark }) => ({
    from,
    text: own,
    decided: mark !== null,
  }));
}

function placesOf(text: string, words: readonly string[]): Marked<true>[] {
  const places: Marked<true>[] = [];
  for (const word of new Set(words)) {
    if (word.trim() === '') continue;
    const found: Marked<true>[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      found.push({ start: at, end: at + word.length, mark: true });
    }
    // "no" decided, not the middle of "know"; what is only ever found inside a word stays marked.
    const whole = found.filter(({ start, end }) => isWhole(text, start, end));
    places.push(...(whole.length > 0 ? whole : found));
  }
  // Of words that begin together the longest is underlined in one line.
  return places.sort((a, b) => b.end - a.end);
}

function isWhole(text: string, from: number, to: number): boolean {
  const goesOn = (at: number) => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return !goesOn(from) && !goesOn(to);
}
