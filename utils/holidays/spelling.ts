/** What people type differently and mean alike. */
import { persianLetters } from '../persian-letters.ts';

export const PERSIAN_NAMES = 'fa';

/** A word as it is looked up: without case, half-spaces and full stop, in Persian letters. */
export function spelled(word: string): string {
  return persianLetters(word.toLowerCase()).replace(/[\u200b-\u200f\u2066-\u2069.]/g, '');
}

/** Signs that turn the direction of what follows, and all that is no visible letter. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;
const LONGEST_NAME = 120;

/** A name as plain text on one line, cut at 120 letters. */
export function plainName(text: string): string {
  const line = text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= LONGEST_NAME ? line : `${letters.slice(0, LONGEST_NAME - 1).join('')}…`;
}
