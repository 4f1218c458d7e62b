import { LONGEST_MINUTES } from '../../../utils/sla/check.ts';
import { type Piece, piecesOf, plainText } from './duration-words.ts';

export const UNITS = ['minutes', 'hours', 'days'] as const;
/** The units that can be chosen beside the number; more are read when they are typed. */
export type Unit = (typeof UNITS)[number];

/** Why a typed length of time is refused. */
export type DurationFault = 'empty' | 'unread' | 'negative' | 'short' | 'long';

export type ReadDuration = { minutes: number } | { fault: DurationFault };

const IN_MINUTES: Record<Unit, number> = { minutes: 1, hours: 60, days: 1440 };

/** Longer than any length of time that somebody writes. */
const LONGEST_TEXT = 80;

/**
 * Reads a length of time as people write it: `90`, `90m`, `1h 30m`, `1.5 hours`, `2 days`,
 * `half an hour`, `۱ ساعت و نیم`; digits of any of the two languages.
 * @param unit what a number alone is counted in
 * @param least minutes that it must be at least; up to a year is taken
 * @returns whole minutes, or why it is refused; never throws
 */
export function readDuration(text: string, unit: Unit, least = 1): ReadDuration {
  if (text.length > LONGEST_TEXT) return { fault: 'unread' };
  const plain = plainText(text);
  if (plain === '') return { fault: 'empty' };
  const unsigned = plain.replace(/^(?:[-−–]|minus |منفی )\s*/, '');
  const pieces = piecesOf(unsigned);
  const minutes = pieces && sumOf(pieces, unit);
  if (minutes === null) return { fault: 'unread' };
  if (unsigned !== plain && minutes > 0) return { fault: 'negative' };
  if (minutes < least || (minutes > 0 && minutes < 1)) return { fault: 'short' };
  return minutes > LONGEST_MINUTES ? { fault: 'long' } : { minutes: Math.round(minutes) };
}

/** True where the text is a number and leaves its unit to the choice beside it. */
export function isNumberAlone(text: string): boolean {
  return /^\d[\d.,٬]*$/.test(plainText(text));
}

/** A length in the unit in which people would say it: 90 minutes are one and a half hours. */
export function amountOf(minutes: number): { amount: number; unit: Unit } {
  if (minutes >= 2880 && minutes % 1440 === 0) return { amount: minutes / 1440, unit: 'days' };
  if (minutes >= 60 && minutes % 30 === 0) return { amount: minutes / 60, unit: 'hours' };
  return { amount: minutes, unit: 'minutes' };
}

/**
 * Adds up amounts and their units, each unit once. At the end a fraction is one of the unit before
 * it, and a whole number after hours is minutes. Null where it is not all of that kind.
 */
function sumOf(pieces: readonly Piece[], unit: Unit): number | null {
  const seen = new Set<string>();
  let sum = 0;
  let last: (Piece & { kind: 'unit' }) | null = null;
  let amount: number | null = null;
  let before: Piece['kind'] | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'and') {
      if (before === 'and' || before === null) return null;
    } else if (piece.kind === 'unit') {
      if (amount === null || before === 'and' || seen.has(piece.unit)) return null;
      seen.add(piece.unit);
      sum += amount * piece.value;
      amount = null;
      last = piece;
    } else if (piece.kind === 'number') {
      if (amount !== null) return null;
      amount = piece.value;
    } else {
      if (before === 'fraction' || (amount !== null && !Number.isInteger(amount))) return null;
      amount = (amount ?? 0) + piece.value;
    }
    before = piece.kind;
  }
  if (before === 'and' || before === null) return null;
  if (amount === null) return sum;
  if (!last) return amount * IN_MINUTES[unit];
  if (amount > 0 && amount < 1) return sum + amount * last.value;
  const isMinutes = last.unit === 'hours' && Number.isInteger(amount) && amount < 60;
  return isMinutes && !seen.has('minutes') ? sum + amount : null;
}
