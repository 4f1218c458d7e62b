import type { DayPart } from '../day-parts.ts';
import type { Unit } from '../span.ts';

/** A word of the grammar, with what it means. */
export type Token =
  | { is: 'number'; value: number }
  | { is: 'ordinal'; value: number }
  | { is: 'clock'; hour: number; minute: number; exact: boolean }
  | { is: 'date'; year: number; month: number; day: number }
  | { is: 'month'; calendar: 'persian' | 'gregorian'; month: number }
  /** 1 Monday to 7 Sunday. */
  | { is: 'weekday'; weekday: number }
  /** A day so many days after today. */
  | { is: 'day'; after: number; part?: DayPart }
  | { is: 'part'; part: DayPart }
  | { is: 'unit'; unit: Unit | 'year' }
  | { is: Plain };

type Plain =
  | 'half'
  | 'and'
  /** «به» in «یک ربع به ۹». */
  | 'to'
  /** «دیگر», «بعد»: from now on, or the next one. */
  | 'later'
  /** «پس از», before a length of time. */
  | 'after'
  | 'end'
  | 'gone'
  | 'answer'
  | 'answering'
  /** Says nothing by itself. */
  | 'filler';
