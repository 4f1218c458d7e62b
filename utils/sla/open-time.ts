import { holidaysOf, openSpans, openWeek } from './open-days.ts';
import type { Span } from './spans.ts';
import { isTimeZone, Temporal } from './temporal.ts';
import type { Hours } from './types.ts';

/** Open time on the line of instants; all numbers are Unix milliseconds or lengths in them. */
export interface OpenTime {
  /** Open time from `from` to `to`; 0 where `to` is not later. */
  between(from: number, to: number): number;
  /**
   * The earliest instant with `length` of open time between `start` and it: a span that runs out at
   * closing time ends there, not at the next opening. Infinity where it does not come in 50 years.
   */
  after(start: number, length: number): number;
}

/** All time is open. */
export const ALWAYS: OpenTime = {
  between: (from, to) => Math.max(0, to - from),
  after: (start, length) => start + length,
};

const DAY = 86_400_000;
const DAYS_A_BLOCK = 64;
const BLOCK = DAYS_A_BLOCK * DAY;
const HORIZON = Math.ceil((50 * 366) / DAYS_A_BLOCK);
const MOST_KEPT = 32;

/** Some weeks of a calendar, worked out once. */
interface Block {
  from: number;
  to: number;
  spans: Span[];
  /** Open time in this block before each span. */
  before: number[];
  total: number;
}

const kept = new Map<string, OpenTime>();
/** The same by the object that was asked for: each line of each case asks, and holidays are long. */
const asked = new WeakMap<Hours, OpenTime>();

/**
 * The open time of working hours. Worked out by blocks as it is asked for and kept, so that ten
 * thousand cases pay for a calendar once.
 * @param hours null: always; without any window: never. An unknown zone is read as UTC: such a
 *   calendar is refused when it is saved, and another browser's due time is better than none
 */
export function openTime(hours: Hours | null): OpenTime {
  if (hours === null) return ALWAYS;
  const time = asked.get(hours) ?? sameHours(hours);
  asked.set(hours, time);
  return time;
}

/** Settings are read anew for each message: hours that say the same share what was worked out. */
function sameHours(hours: Hours): OpenTime {
  const key = JSON.stringify(hours);
  const known = kept.get(key);
  if (known) return known;
  const made = new CalendarTime(hours);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, made);
  return made;
}

class CalendarTime implements OpenTime {
  private readonly timeZone: string;
  private readonly week: Span[][];
  private readonly isHoliday: ReturnType<typeof holidaysOf>;
  private readonly blocks = new Map<number, Block>();
  private readonly isNever: boolean;

  constructor(hours: Hours) {
    this.timeZone = isTimeZone(hours.timeZone) ? hours.timeZone : 'UTC';
    this.week = openWeek(hours.week);
    this.isHoliday = holidaysOf(hours);
    this.isNever = this.week.every((windows) => windows.length === 0);
  }

  between(from: number, to: number): number {
    if (this.isNever || !(to > from)) return 0;
    let open = -openedIn(this.blockAt(from), from);
    for (let index = this.indexOf(from); ; index += 1) {
      const block = this.block(index);
      if (to <= block.to) return open + openedIn(block, to);
      open += block.total;
    }
  }

  after(start: number, length: number): number {
    if (length <= 0) return start;
    if (this.isNever || !Number.isFinite(start)) return Number.POSITIVE_INFINITY;
    const first = this.indexOf(start);
    let left = length + openedIn(this.block(first), start);
    for (let index = first; index < first + HORIZON; index += 1) {
      const block = this.block(index);
      if (left <= block.total) return instantOf(block, left);
      left -= block.total;
    }
    return Number.POSITIVE_INFINITY;
  }

  private blockAt(at: number): Block {
    return this.block(this.indexOf(at));
  }

  /** Local days and UTC days differ by less than a day: the block is here or a neighbour. */
  private indexOf(at: number): number {
    const near = Math.floor(at / BLOCK);
    if (at < this.block(near).from) return near - 1;
    return at >= this.block(near).to ? near + 1 : near;
  }

  private block(index: number): Block {
    const known = this.blocks.get(index);
    if (known) return known;
    const made = this.make(index);
    this.blocks.set(index, made);
    return made;
  }

  private make(index: number): Block {
    const first = EPOCH.add({ days: index * DAYS_A_BLOCK });
    const spans: Span[] = [];
    const before: number[] = [];
    let total = 0;
    for (let day = 0; day < DAYS_A_BLOCK; day += 1) {
      const date = first.add({ days: day });
      const windows = this.week[date.dayOfWeek - 1] ?? [];
      if (windows.length === 0 || this.isHoliday(date)) continue;
      for (const span of openSpans(date, windows, this.timeZone)) {
        spans.push(span);
        before.push(total);
        total += span.to - span.from;
      }
    }
    const midnight = (days: number) =>
      first.add({ days }).toZonedDateTime(this.timeZone).epochMilliseconds;
    return { from: midnight(0), to: midnight(DAYS_A_BLOCK), spans, before, total };
  }
}

const EPOCH = Temporal.PlainDate.from('1970-01-01');

/** Open time in the block up to `at`. */
function openedIn(block: Block, at: number): number {
  const index = lastIndex(block.spans.length, (one) => (block.spans[one]?.from ?? 0) <= at);
  const span = block.spans[index];
  return span ? (block.before[index] ?? 0) + Math.min(at, span.to) - span.from : 0;
}

/** The instant at which the block's open time has come to `amount`, which is more than 0. */
function instantOf(block: Block, amount: number): number {
  const index = lastIndex(block.before.length, (one) => (block.before[one] ?? 0) < amount);
  return (block.spans[index]?.from ?? 0) + amount - (block.before[index] ?? 0);
}

/** The last of the first indices for which `holds` is true, or -1. */
function lastIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
