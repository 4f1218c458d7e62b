import { persianLetters } from '../persian-letters.ts';
import type { CaseRow } from './types.ts';

/** Most words of one case that are searchable; a comment of 1 MB must not make 100,000 index rows. */
const MOST_WORDS = 60;

/** The words that a case is found by: lower case, Persian letters folded, longest 40 characters. */
export function wordsOf(row: CaseRow): string[] {
  const text = [row.author.name, row.author.handle, ...row.tags, row.text.slice(0, 2000)].join(' ');
  return [...new Set(searchWords(text))].slice(0, MOST_WORDS);
}

/** Splits what a person typed, or what a comment says, into comparable words. */
export function searchWords(text: string): string[] {
  return persianLetters(text.normalize('NFKC'))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
    .map((word) => word.slice(0, 40));
}
