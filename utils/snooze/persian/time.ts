import type { Taken } from './phrase.ts';
import type { Token } from './tokens.ts';

/** A time or a part of the day: «ساعت ۹ و نیم», «۱۴:۳۰», «یک ربع به ۹», «عصر». */
export function takeTime(tokens: readonly Token[], at: number): Taken | null {
  const token = tokens[at];
  if (token?.is === 'part') return { said: { part: token.part }, end: at + 1 };
  const named = token?.is === 'unit' && token.unit === 'hour';
  const start = named ? at + 1 : at;
  return takeBefore(tokens, start) ?? takeClock(tokens, start) ?? takeHour(tokens, start, named);
}

function takeClock(tokens: readonly Token[], at: number): Taken | null {
  const token = tokens[at];
  if (token?.is !== 'clock') return null;
  const { hour, minute, exact } = token;
  return { said: { time: { hour, minute, exact, bare: false } }, end: at + 1 };
}

/** «۹», «۹ و نیم», «نه و بیست دقیقه»; a number alone is no time where nothing else says so. */
function takeHour(tokens: readonly Token[], at: number, named: boolean): Taken | null {
  const hour = tokens[at];
  if (hour?.is !== 'number' || !isUpTo(hour.value, 23)) return null;
  const minute = tokens[at + 1]?.is === 'and' ? minutesOf(tokens[at + 2]) : null;
  const time = { hour: hour.value, minute: minute ?? 0, exact: false };
  if (minute === null) return { said: { time: { ...time, bare: !named } }, end: at + 1 };
  const end = isMinute(tokens[at + 3]) ? at + 4 : at + 3;
  return { said: { time: { ...time, bare: false } }, end };
}

/** «یک ربع به ۹», «ده دقیقه به نه». */
function takeBefore(tokens: readonly Token[], at: number): Taken | null {
  const to = tokens.findIndex((token, index) => index > at && token.is === 'to');
  const hour = tokens[to + 1];
  if (to < 0 || hour?.is !== 'number' || !isUpTo(hour.value, 23) || hour.value === 0) return null;
  const before = tokens.slice(at, to);
  const [first, second] = before;
  const minutes =
    before.length === 1
      ? isQuarter(first) && 15
      : before.length === 2 && first?.is === 'number'
        ? isQuarter(second)
          ? first.value === 1 && 15
          : isMinute(second) && isUpTo(first.value, 59) && first.value
        : false;
  if (!minutes) return null;
  // A quarter to one is 12:45; a quarter to seven is before seven in the morning, as "at seven" is.
  const hours = hour.value === 1 ? 12 : hour.value - 1;
  const time = { hour: hours, minute: 60 - minutes, exact: hour.value > 6, bare: false };
  return { said: { time }, end: to + 2 };
}

function minutesOf(token: Token | undefined): number | null {
  if (token?.is === 'half') return 30;
  if (isQuarter(token)) return 15;
  return token?.is === 'number' && isUpTo(token.value, 59) ? token.value : null;
}

const isQuarter = (token: Token | undefined) => token?.is === 'unit' && token.unit === 'quarter';
const isMinute = (token: Token | undefined) => token?.is === 'unit' && token.unit === 'minute';
const isUpTo = (value: number, most: number) => Number.isInteger(value) && value <= most;
