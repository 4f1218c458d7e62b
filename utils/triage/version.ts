/** Of the engine with its lists and weights: raised with each change, so that stored cases are read anew. */
export const TRIAGE_VERSION = 5;
