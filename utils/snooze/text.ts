import { latinDigits } from '../digits.ts';
import { persianLetters } from '../persian-letters.ts';

/** One spelling of what people type in many: letters, digits and signs; no sign that is not seen. */
export function foldText(text: string): string {
  return persianLetters(latinDigits(text.normalize('NFKC')))
    .toLowerCase()
    .replace(/[\p{Cf}\p{Mn}\u0640]/gu, '')
    .replace(/[ىئ]/g, 'ی')
    .replace(/[ةۀ]/g, 'ه')
    .replace(/[أإ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/٫/g, '.')
    .replace(/[’`´]/g, "'")
    .replace(/[،,؛;]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?؟…]+$/, '')
    .trim();
}
