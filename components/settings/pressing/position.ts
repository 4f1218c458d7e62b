/** Ends and step of the slider: never nothing, never everything. */
export const LEAST = 5;
export const MOST = 95;
export const STEP = 5;

/** Where a threshold stands on the slider, whose far end marks the most. @param from 0 to 1 */
export function positionOf(from: number): number {
  const steps = Math.round(((1 - from) * 100) / STEP) * STEP;
  return Math.min(MOST, Math.max(LEAST, steps));
}

/** The threshold at a place of the slider. */
export function thresholdAt(position: number): number {
  return (100 - position) / 100;
}
