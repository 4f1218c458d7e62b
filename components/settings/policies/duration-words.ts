import { latinDigits } from '../../../utils/digits.ts';
import { persianLetters } from '../../../utils/persian-letters.ts';

const IN_MINUTES = { minutes: 1, hours: 60, days: 1440, weeks: 10_080, years: 525_600 };
export type TypedUnit = keyof typeof IN_MINUTES;

/** A piece of a typed length of time. */
export type Piece =
  | { kind: 'number' | 'fraction'; value: number }
  | { kind: 'unit'; unit: TypedUnit; value: number }
  | { kind: 'and' };

const UNITS = new Map(
  (
    [
      ['minutes', 'm min mins minute minutes د دقیقه'],
      ['hours', 'h hr hrs hour hours س ساعت'],
      ['days', 'd day days روز'],
      ['weeks', 'w wk wks week weeks هفته'],
      ['years', 'y yr yrs year years سال'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

const NUMBERS = new Map([
  ...[
    'one two three four five six seven eight nine ten eleven twelve',
    'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده',
  ].flatMap((words) => words.split(' ').map((word, index) => [word, index + 1] as const)),
  ['a', 1],
  ['یه', 1],
]);

const FRACTIONS = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

const PIECE =
  /\s*(?:(\d{1,3}(?:[,٬]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)|([½¼¾])|(\p{L}+)\.?|([,،+&]))/uy;

/**
 * A text in one spelling: Latin digits, small letters, Persian letters, single spaces, fractions
 * in words as signs; without marks that are not seen.
 */
export function plainText(text: string): string {
  return persianLetters(latinDigits(text))
    .toLowerCase()
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/[\s\u200c]+/g, ' ')
    .replace(/٫/g, '.')
    .replace(/\b(?:a )?half(?: of)?(?: an?\b)?/g, '½')
    .replace(/\b(?:a )?quarter(?: of)?(?: an?\b)?/g, '¼')
    .replace(/\ban\b/g, 'a')
    .replace(/(?<!\p{L})نیم(?!\p{L})/gu, '½')
    .replace(/(?<!\p{L})ربع(?!\p{L})/gu, '¼')
    .trim();
}

/** The pieces of a plain text in turn; null where something in it is none of them. */
export function piecesOf(plain: string): Piece[] | null {
  const pieces: Piece[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < plain.length) {
    const found = PIECE.exec(plain);
    const piece = found && pieceOf(found);
    if (!piece) return null;
    pieces.push(piece);
  }
  return pieces;
}

function pieceOf([, digits, sign = '', word = '', joint]: RegExpExecArray): Piece | null {
  if (joint || word === 'and' || word === 'و') return { kind: 'and' };
  const unit = UNITS.get(word);
  if (unit) return { kind: 'unit', unit, value: IN_MINUTES[unit] };
  const fraction = FRACTIONS.get(sign);
  if (fraction !== undefined) return { kind: 'fraction', value: fraction };
  const value = digits === undefined ? NUMBERS.get(word) : numberOf(digits);
  return value === undefined ? null : { kind: 'number', value };
}

/** A comma before three digits parts thousands, as the shown numbers have it; else a fraction. */
function numberOf(digits: string): number {
  const isGrouped = /^\d{1,3}(?:[,٬]\d{3})+(?:\.\d+)?$/.test(digits);
  return Number(isGrouped ? digits.replace(/[,٬]/g, '') : digits.replace(',', '.'));
}
