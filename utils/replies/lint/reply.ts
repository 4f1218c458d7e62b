import type { Reading } from './read.ts';
import type { Finding, LintInput } from './types.ts';

/** What a rule is given: the reply as it was read, and what it answers. */
export interface Case {
  input: LintInput;
  reading: Reading;
  /** The language that fixes are written in. */
  tongue: 'en' | 'fa';
}

export type Rule = (given: Case) => Finding[];
