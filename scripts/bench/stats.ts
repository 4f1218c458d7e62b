/** Middle of a list of numbers. @throws Error on an empty list: nothing was measured */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which `share` of the list lies, 0 to 1, between neighbours by straight line. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return low + (high - low) * (at - Math.floor(at));
}

/** Largest value of a list; 0 for none. */
export const largest = (values: readonly number[]): number => Math.max(0, ...values);
