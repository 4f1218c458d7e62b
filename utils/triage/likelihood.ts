/** Log-odds as a likelihood of 0 to 1. */
export const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The same, to three places, as it is stored and shown. */
export const likelihoodKept = (odds: number): number => Math.round(1000 * likelihood(odds)) / 1000;
