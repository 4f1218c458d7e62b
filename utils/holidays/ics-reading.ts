import { isDate } from '../sla/check.ts';
import type { Holiday } from '../sla/plan.ts';
import type { IcsOptions, Skipped } from './ics.ts';
import { type Budget, STEPS, spend, TooMuch } from './ics-budget.ts';
import { daysOf } from './ics-days.ts';
import type { Entry } from './ics-entries.ts';
import { type DayRule, dayRule, isPlainYearly } from './ics-rule.ts';
import { type DaySpan, dayOf, eachDay, type SkipReason, spanOf, textOf } from './ics-span.ts';
import { plainName } from './spelling.ts';
import { nextGregorian } from './typed.ts';

/** Walks the entries of one file and gathers their days. */
export class Reading {
  readonly skipped: Skipped[] = [];
  taken = 0;
  private readonly names = new Map<string, Set<string>>();
  private readonly yearly = new Map<string, Holiday>();
  private readonly moved = new Map<string, Set<string>>();
  private readonly budget: Budget = { left: STEPS };
  private readonly options: IcsOptions;
  private readonly last: string;

  constructor(entries: Entry[], options: IcsOptions) {
    this.options = options;
    const { from, years } = options;
    this.last = `${Number(from.slice(0, 4)) + years}${from.slice(4)}`;
    // What stands in for a day of a series must be known before the series is.
    const changes = entries.filter((entry) => entry.has('recurrence-id'));
    for (const entry of changes) this.attempt(entry, () => this.change(entry));
    for (const entry of entries)
      if (!entry.has('recurrence-id')) this.attempt(entry, () => this.take(entry));
  }

  holidays(): Holiday[] {
    const fixed = new Set([...this.yearly.values()].map(({ date }) => date.slice(5)));
    const once = [...this.names].filter(([date]) => !fixed.has(date.slice(5)));
    return [
      ...this.yearly.values(),
      ...once.map(([date, names]) => ({ date, name: joined(names), every: null })),
    ].sort((a, b) => a.date.localeCompare(b.date));
  }

  private attempt(entry: Entry, work: () => SkipReason | null): void {
    let reason: SkipReason | null;
    try {
      reason = work();
    } catch (error) {
      reason = error instanceof TooMuch ? 'tooMuch' : 'rule';
    }
    if (reason === null) this.taken += 1;
    else this.skip(entry, reason);
  }

  private skip(entry: Entry, reason: SkipReason): void {
    const where = plainName(textOf(entry, 'summary')) || textOf(entry, 'dtstart');
    this.skipped.push({ reason: `calendar.skip.${reason}`, where });
  }

  /** An entry that moves, renames or cancels one day of a series. */
  private change(entry: Entry): SkipReason | null {
    const { timeZone } = this.options;
    const span = spanOf(entry, timeZone, this.budget);
    const zone = typeof span === 'string' ? timeZone : span.zone;
    const property = entry.get('recurrence-id')?.[0];
    const day = dayOf(property?.values[0], zone, this.budget);
    const uid = textOf(entry, 'uid');
    const moved = this.moved.get(uid) ?? new Set();
    if (day && uid) this.moved.set(uid, moved.add(day));
    if (property?.params.range !== undefined) this.skip(entry, 'following');
    return isCancelled(entry) ? 'cancelled' : this.days(entry, span, []);
  }

  private take(entry: Entry): SkipReason | null {
    if (isCancelled(entry)) return 'cancelled';
    const span = spanOf(entry, this.options.timeZone, this.budget);
    if (typeof span === 'string') return span;
    const rules = (entry.get('rrule') ?? []).map(({ values }) => dayRule(values[0]));
    if (entry.has('exrule') || rules.includes(null)) return 'rule';
    return this.days(
      entry,
      span,
      rules.filter((rule) => rule !== null),
    );
  }

  private days(entry: Entry, span: DaySpan | SkipReason, rules: DayRule[]): SkipReason | null {
    if (typeof span === 'string') return span;
    const name = plainName(textOf(entry, 'summary'));
    const { from } = this.options;
    if (this.isYearly(entry, span, rules)) {
      for (const day of eachDay(span.start, span.days)) {
        const [, month, date] = day.split('-').map(Number);
        const next = nextGregorian(month ?? 0, date ?? 0, day > from ? day : from);
        if (next) this.yearly.set(next, { date: next, name, every: 'gregorian' });
      }
      return null;
    }
    let found = 0;
    for (const start of this.starts(entry, span, rules)) {
      spend(this.budget, span.days);
      for (const day of eachDay(start, span.days)) {
        if (day < from || !isDate(day)) continue;
        found += 1;
        const names = this.names.get(day) ?? new Set();
        this.names.set(day, names.add(name));
      }
    }
    return found === 0 ? 'outside' : null;
  }

  /** The first days of an entry, up to the last day of interest where it repeats. */
  private starts(entry: Entry, { start, zone }: DaySpan, rules: DayRule[]): Set<string> {
    const listed = (name: string) =>
      (entry.get(name) ?? [])
        .flatMap(({ values }) => values)
        .flatMap(
          (value) => dayOf(Array.isArray(value) ? value[0] : value, zone, this.budget) ?? [],
        );
    const starts = new Set([start, ...listed('rdate')]);
    for (const rule of rules) {
      const until = rule.until === null ? null : dayOf(rule.until, zone, this.budget);
      const span = { start, until, last: this.last };
      for (const day of daysOf(rule, span, this.budget)) starts.add(day);
    }
    for (const day of listed('exdate')) starts.delete(day);
    if (!entry.has('recurrence-id'))
      for (const day of this.moved.get(textOf(entry, 'uid')) ?? []) starts.delete(day);
    return starts;
  }

  /** Whether it is told best as days of each year. February's end is not the same each year. */
  private isYearly(entry: Entry, { start, days }: DaySpan, rules: DayRule[]): boolean {
    const [rule] = rules;
    const isAlone = !['rdate', 'exdate'].some((name) => entry.has(name));
    const isKept = !this.moved.has(textOf(entry, 'uid'));
    const hasBegun = Number(start.slice(0, 4)) <= Number(this.options.from.slice(0, 4)) + 1;
    const isFixed = days === 1 || (days <= 7 && start.slice(5, 7) !== '02');
    const isPlain = rule !== undefined && rules.length === 1 && isPlainYearly(rule, start);
    return isPlain && isAlone && isKept && hasBegun && isFixed;
  }
}

const isCancelled = (entry: Entry) => textOf(entry, 'status').toUpperCase() === 'CANCELLED';

const joined = (names: ReadonlySet<string>) =>
  plainName([...names].filter((name) => name !== '').join(' / '));
