import type { Calendar, Holiday, SlaPlan, StoredPolicy } from './plan.ts';
import { isTimeZone } from './temporal.ts';
import { WEEKDAYS, type Weekday, type Window } from './types.ts';

/** What is wrong with a plan: where, and the message that says why. */
export interface Problem {
  /** Dotted path inside the calendar or policy: `timeZone`, `week.mon.1`, `holidays.3`, `resolve`. */
  place: string;
  key: `bad.sla.${ProblemKey}`;
  params?: Record<string, string | number>;
}

type ProblemKey =
  | 'name'
  | 'zone'
  | 'time'
  | 'windowEnds'
  | 'windowsOverlap'
  | 'tooManyWindows'
  | 'noOpenHour'
  | 'holiday'
  | 'holidayTwice'
  | 'tooManyHolidays'
  | 'spanShort'
  | 'spanLong'
  | 'resolveFirst'
  | 'share'
  | 'warnTooEarly'
  | 'tooManyWarnings'
  | 'tooManyLevels'
  | 'levelLong'
  | 'levelNobody'
  | 'levelNoTarget'
  | 'noCalendar';

/** A year of 365 days in minutes: whoever needs longer does not need a clock. */
export const LONGEST_MINUTES = 365 * 24 * 60;
export const MOST_WINDOWS = 8;
export const MOST_HOLIDAYS = 1000;
/** Days closed each year; far below a year, so no calendar can be closed for ever by them. */
export const MOST_YEARLY = 100;
export const MOST_LEVELS = 4;
export const MOST_WARNINGS = 3;
/** Shares of a target from which it may be at risk. */
export const LEAST_SHARE = 0.05;

/** A wall time of a clock, `HH:MM`. */
export const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Minutes since midnight of a wall time `HH:MM`, up to 1440 for `24:00`; null where it is none. */
export function minutesOf(time: string): number | null {
  if (time !== '24:00' && !TIME_OF_DAY.test(time)) return null;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** All that is wrong with a calendar; empty where it may be used. */
export function checkCalendar(calendar: Calendar): Problem[] {
  const problems: Problem[] = [];
  if (calendar.name.trim() === '') problems.push({ place: 'name', key: 'bad.sla.name' });
  if (!isTimeZone(calendar.timeZone)) {
    problems.push({ place: 'timeZone', key: 'bad.sla.zone', params: { zone: calendar.timeZone } });
  }
  const days = WEEKDAYS.flatMap((day) => checkDay(day, calendar.week[day] ?? []));
  problems.push(...days);
  if (WEEKDAYS.every((day) => (calendar.week[day] ?? []).length === 0)) {
    problems.push({ place: 'week', key: 'bad.sla.noOpenHour' });
  }
  return [...problems, ...checkHolidays(calendar.holidays)];
}

/** What is wrong with the windows of one day; a window is named by its place as it was typed. */
export function checkDay(day: Weekday, windows: readonly Window[]): Problem[] {
  const place = (index: number) => `week.${day}.${index}`;
  const read = windows.map(([from, to], index) => ({
    index,
    from: minutesOf(from),
    to: minutesOf(to),
  }));
  if (windows.length > MOST_WINDOWS) {
    return [{ place: `week.${day}`, key: 'bad.sla.tooManyWindows', params: { max: MOST_WINDOWS } }];
  }
  const problems: Problem[] = [];
  for (const { index, from, to } of read) {
    if (from === null || to === null) problems.push({ place: place(index), key: 'bad.sla.time' });
    else if (to <= from) problems.push({ place: place(index), key: 'bad.sla.windowEnds' });
  }
  if (problems.length > 0) return problems;
  const sorted = read.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0));
  for (const [at, next] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before && (next.from ?? 0) < (before.to ?? 0)) {
      problems.push({ place: place(next.index), key: 'bad.sla.windowsOverlap' });
    }
  }
  return problems;
}

function checkHolidays(holidays: readonly Holiday[]): Problem[] {
  const yearly = holidays.filter((holiday) => holiday.every !== null).length;
  if (holidays.length > MOST_HOLIDAYS || yearly > MOST_YEARLY) {
    const max = yearly > MOST_YEARLY ? MOST_YEARLY : MOST_HOLIDAYS;
    return [{ place: 'holidays', key: 'bad.sla.tooManyHolidays', params: { max } }];
  }
  const seen = new Set<string>();
  return holidays.flatMap(({ date }, index): Problem[] => {
    const place = `holidays.${index}`;
    if (!isDate(date)) return [{ place, key: 'bad.sla.holiday', params: { date } }];
    if (seen.has(date)) return [{ place, key: 'bad.sla.holidayTwice', params: { date } }];
    seen.add(date);
    return [];
  });
}

/** True for a day that exists, `YYYY-MM-DD`, between the years 1900 and 2200. */
export function isDate(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/** All that is wrong with a policy. @param calendars ids that it may name */
export function checkPolicy(policy: StoredPolicy, calendars: readonly string[]): Problem[] {
  const problems: Problem[] = [
    ...checkSpan('acknowledge', policy.acknowledge.minutes),
    ...(policy.nextReply ? checkSpan('nextReply', policy.nextReply.minutes) : []),
    ...checkSpan('resolve', policy.resolve.minutes),
  ];
  if (problems.length === 0 && policy.resolve.minutes < policy.acknowledge.minutes) {
    problems.push({ place: 'resolve', key: 'bad.sla.resolveFirst' });
  }
  if (!(policy.riskAt >= LEAST_SHARE && policy.riskAt <= 1)) {
    problems.push({ place: 'riskAt', key: 'bad.sla.share' });
  }
  if (policy.calendar !== null && !calendars.includes(policy.calendar)) {
    problems.push({ place: 'calendar', key: 'bad.sla.noCalendar' });
  }
  return [...problems, ...checkWarnings(policy), ...checkLevels(policy)];
}

function checkSpan(place: string, minutes: number): Problem[] {
  if (!(minutes >= 1)) return [{ place, key: 'bad.sla.spanShort' }];
  return minutes > LONGEST_MINUTES ? [{ place, key: 'bad.sla.spanLong' }] : [];
}

function checkWarnings({ warnBefore, acknowledge, resolve }: StoredPolicy): Problem[] {
  if (warnBefore.length > MOST_WARNINGS) {
    return [
      { place: 'warnBefore', key: 'bad.sla.tooManyWarnings', params: { max: MOST_WARNINGS } },
    ];
  }
  const longest = Math.max(acknowledge.minutes, resolve.minutes);
  return warnBefore.flatMap((minutes, index): Problem[] => {
    const place = `warnBefore.${index}`;
    if (!(minutes >= 1)) return [{ place, key: 'bad.sla.spanShort' }];
    return minutes >= longest ? [{ place, key: 'bad.sla.warnTooEarly' }] : [];
  });
}

function checkLevels({ levels, nextReply }: StoredPolicy): Problem[] {
  if (levels.length > MOST_LEVELS) {
    return [{ place: 'levels', key: 'bad.sla.tooManyLevels', params: { max: MOST_LEVELS } }];
  }
  return levels.flatMap(({ afterMinutes, notify, target }, index): Problem[] => {
    const place = `levels.${index}`;
    const whom = 'team' in notify ? notify.team : notify.person;
    if (whom.trim() === '') return [{ place, key: 'bad.sla.levelNobody' }];
    if (target === 'nextReply' && nextReply === null) {
      return [{ place, key: 'bad.sla.levelNoTarget' }];
    }
    const fits = afterMinutes >= 0 && afterMinutes <= LONGEST_MINUTES;
    return fits ? [] : [{ place, key: 'bad.sla.levelLong' }];
  });
}

/** All that is wrong with a plan; places begin with `calendars.0` or `policies.2`. */
export function checkPlan({ calendars, policies }: SlaPlan): Problem[] {
  const ids = calendars.map((calendar) => calendar.id);
  const under = (prefix: string) => (problem: Problem) => ({
    ...problem,
    place: `${prefix}.${problem.place}`,
  });
  return [
    ...calendars.flatMap((one, index) => checkCalendar(one).map(under(`calendars.${index}`))),
    ...policies.flatMap((one, index) => checkPolicy(one, ids).map(under(`policies.${index}`))),
  ];
}
