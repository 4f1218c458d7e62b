import type { Holiday } from '../sla/plan.ts';
import { plainName } from './spelling.ts';
import { isRefusal, type Refusal, readDay } from './typed.ts';

export interface BadLine extends Refusal {
  /** Its place, from 1, among the lines that stay. */
  line: number;
  text: string;
}

/**
 * Reads days pasted one a line, each with its name after it; a day without a year is one of each
 * year. Empty lines count for nothing.
 * @returns the good ones, and the bad lines as they stood, for the box
 */
export function readPasted(
  text: string,
  today: string,
): { holidays: Holiday[]; bad: BadLine[]; left: string } {
  const holidays: Holiday[] = [];
  const bad: BadLine[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    const read = readDay(line, today);
    if (isRefusal(read)) bad.push({ ...read, line: bad.length + 1, text: line });
    else {
      const every = read.hasYear ? null : read.calendar;
      holidays.push({ date: read.date, name: plainName(read.rest), every });
    }
  }
  return { holidays, bad, left: bad.map((one) => one.text).join('\n') };
}
