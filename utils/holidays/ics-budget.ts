/**
 * How much work a file may ask for, in steps; whatever can be asked for often spends some. A file
 * decides how long its lists and loops are, so nothing else bounds them.
 */
export interface Budget {
  left: number;
}

/** Thrown where the steps run out. */
export class TooMuch extends Error {}

/** @throws {TooMuch} */
export function spend(budget: Budget, steps: number): void {
  budget.left -= steps;
  if (budget.left < 0) throw new TooMuch();
}

/** Steps for a whole file: a second or two. */
export const STEPS = 60_000;
/** For one rule: every day of fifty years, a day being two steps. */
export const STEPS_A_RULE = 40_000;
