import ICAL from 'ical.js';
import { type Budget, STEPS_A_RULE, spend } from './ics-budget.ts';
import { type DayRule, fits } from './ics-rule.ts';

type Options = ConstructorParameters<typeof ICAL.RecurIterator>[0];

/** What a rule spends, and from what. */
interface Price {
  budget: Budget;
  /** Steps to try a month, and a year: by measure, for each weekday all their days are gone through. */
  month: number;
  year: number;
}

function priceOf({ parts: { byday, bysetpos } }: DayRule, budget: Budget): Price {
  const weekdays = byday?.length ?? 0;
  return { budget, month: 2 + 20 * weekdays * (bysetpos ? 4 : 1), year: 4 + 10 * weekdays };
}

/**
 * The iterator of ical.js looks for the next day in loops that a rule can keep running for ever. All
 * of them pass through these four, so here they are paid for.
 */
class PaidIterator extends ICAL.RecurIterator {
  declare price: Price;

  /** Called by the constructor, and looks for the first day at once. */
  override fromData(options: Options & { price?: Price }): void {
    this.price = options.price ?? { budget: { left: 0 }, month: 0, year: 0 };
    this.pay(this.price.month + this.price.year);
    super.fromData(options);
  }
  private pay(steps: number): void {
    spend(this.price.budget, steps);
  }
  override check_contracting_rules(): boolean {
    this.pay(1);
    return super.check_contracting_rules();
  }
  override increment_monthday(days: number): void {
    this.pay(days);
    super.increment_monthday(days);
  }
  override increment_month(): void {
    this.pay(this.price.month);
    super.increment_month();
  }
  override increment_year(years: number): void {
    this.pay(this.price.year);
    super.increment_year(years);
  }
}

/**
 * The days of a rule from `start` up to and including `last`, ISO, oldest first.
 * @param span.until the last day that the rule itself allows, or null
 * @throws {TooMuch} where the steps run out before `last`; another error where the rule is broken
 */
export function daysOf(
  rule: DayRule,
  span: { start: string; until: string | null; last: string },
  budget: Budget,
): string[] {
  const own = { left: Math.min(STEPS_A_RULE, budget.left) };
  const before = own.left;
  const options = {
    rule: recurOf(rule, span.until),
    dtstart: dayTime(span.start),
    price: priceOf(rule, own),
  };
  const days: string[] = [];
  try {
    const iterator = new PaidIterator(options);
    for (let time = iterator.next(); time; time = iterator.next()) {
      const day = time.toString().slice(0, 10);
      if (day > span.last) break;
      if (fits(rule, span.start, day)) days.push(day);
    }
  } finally {
    budget.left -= before - Math.max(0, own.left);
  }
  return days;
}

const dayTime = (iso: string) => ICAL.Time.fromDateString(iso);

function recurOf({ freq, interval, count, wkst, parts }: DayRule, until: string | null) {
  const { byday, ...numbers } = parts;
  return new ICAL.Recur({
    freq,
    interval,
    ...(count === null ? {} : { count }),
    ...(wkst === null ? {} : { wkst }),
    ...(until === null ? {} : { until: dayTime(until) }),
    ...(byday ? { byday: byday.map(String) } : {}),
    ...Object.fromEntries(Object.entries(numbers).map(([part, own]) => [part, own.map(Number)])),
  });
}
