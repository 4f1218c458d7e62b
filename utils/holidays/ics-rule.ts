const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const PARTS = ['byday', 'bymonthday', 'byyearday', 'bymonth', 'bysetpos'] as const;
/** Parts that cut a day; on whole days they mean nothing unless they move them. */
const CLOCK_PARTS = ['byhour', 'byminute', 'bysecond'];
const LONGEST_INTERVAL = 1000;
const MOST_VALUES = 31;

/** A rule that whole days can follow. */
export interface DayRule {
  freq: (typeof FREQUENCIES)[number];
  interval: number;
  count: number | null;
  /** As in the file: a day, or a time. */
  until: string | null;
  parts: Partial<Record<(typeof PARTS)[number], (string | number)[]>>;
  /** Sunday is 1. */
  wkst: number | null;
}

/**
 * Reads the value of an RRULE as jCal has it. Null where whole days cannot follow it, and where
 * ical.js is known to read it otherwise than RFC 5545 does: a day left out is told, a wrong one not.
 */
export function dayRule(value: unknown): DayRule | null {
  const rule = Object(value) as Record<string, unknown>;
  const freq = FREQUENCIES.find((one) => one === rule.freq);
  const interval = rule.interval === undefined ? 1 : Number(rule.interval);
  const count = rule.count === undefined ? null : Number(rule.count);
  const moves = CLOCK_PARTS.some((part) => listOf(rule[part]).some((own) => own !== 0));
  const parts: DayRule['parts'] = {};
  for (const part of PARTS) if (part in rule) parts[part] = listOf(rule[part]);
  if (!freq || moves || 'byweekno' in rule || !isUnderstood(freq, parts)) return null;
  if (!(interval >= 1 && interval <= LONGEST_INTERVAL)) return null;
  if (count !== null && !(count >= 1)) return null;
  return {
    freq,
    interval,
    count,
    until: typeof rule.until === 'string' ? rule.until : null,
    parts,
    wkst: typeof rule.wkst === 'number' ? rule.wkst : null,
  };
}

function listOf(value: unknown): (string | number)[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string' || typeof one === 'number');
}

function isUnderstood(freq: DayRule['freq'], parts: DayRule['parts']): boolean {
  const { byday, bymonth, bymonthday, bysetpos } = parts;
  if (Object.values(parts).some((values) => values.length > MOST_VALUES)) return false;
  if (bysetpos && !(byday && !bymonthday && (freq === 'MONTHLY' || (freq === 'YEARLY' && bymonth))))
    return false;
  // By the book this is a day of each month; files mean, and ical.js reads, one of the year.
  return !(freq === 'YEARLY' && bymonthday && !bymonth);
}

/** True for “each year on this very day, without end”. @param start ISO */
export function isPlainYearly(
  { freq, interval, count, until, parts }: DayRule,
  start: string,
): boolean {
  const { bymonth, bymonthday, ...others } = parts;
  const [, month, day] = start.split('-').map(Number);
  const only = (values: (string | number)[] | undefined, own: number | undefined) =>
    values === undefined || (values.length === 1 && values[0] === own);
  return (
    freq === 'YEARLY' &&
    interval === 1 &&
    count === null &&
    until === null &&
    Object.keys(others).length === 0 &&
    only(bymonth, month) &&
    only(bymonthday, day)
  );
}

/**
 * True for a day that a rule can mean. ical.js takes 29 February of a common year for 1 March.
 * @param start ISO @param day ISO
 */
export function fits({ freq, parts }: DayRule, start: string, day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const { byday, bymonth, bymonthday, byyearday } = parts;
  if (bymonth && !bymonth.includes(month)) return false;
  if (bymonthday) return bymonthday.includes(date) || bymonthday.includes(date - last - 1);
  const isFixed = (freq === 'YEARLY' || freq === 'MONTHLY') && !byday && !byyearday;
  return !isFixed || date === Number(start.slice(8));
}
