/** Of the weights that are used at all, the largest thousandth is cut off for a finer step. */
const CUT = 0.999;

/**
 * Rounds weights to whole steps, as many either side of 0 as there are levels.
 * @param least steps that a weight must have to be kept
 */
export function inSteps(
  weights: Float64Array,
  levels: number,
  least = 1,
): { step: number; steps: Int8Array } {
  const sizes = Float64Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = sizes[Math.floor((sizes.length - 1) * CUT)] || 1;
  const step = Number((largest / levels).toPrecision(6));
  const steps = Int8Array.from(weights, (value) => {
    const rounded = Math.max(-levels, Math.min(levels, Math.round(value / step)));
    return Math.abs(rounded) < least ? 0 : rounded;
  });
  return { step, steps };
}
