import { fakeApology, noEmpathy } from './apology.ts';
import { blame, dismissive, threat } from './offence.ts';
import { personalData } from './personal-data.ts';
import { promise } from './promise.ts';
import { readReply } from './read.ts';
import type { Rule } from './reply.ts';
import { robotic } from './robotic.ts';
import { shouting } from './shouting.ts';
import { stayPublic } from './stay-public.ts';
import { tooLong } from './too-long.ts';
import { type Finding, type LintInput, type LintOptions, RULES, type RuleId } from './types.ts';
import { unfilled } from './unfilled.ts';
import { wrongLanguage } from './wrong-language.ts';

export {
  type Finding,
  type Fix,
  type LintInput,
  type LintOptions,
  RULES,
  type RuleId,
  type Why,
} from './types.ts';

const BY_NAME: Record<RuleId, Rule> = {
  unfilled,
  'personal-data': personalData,
  threat,
  blame,
  dismissive,
  'fake-apology': fakeApology,
  promise,
  'no-empathy': noEmpathy,
  'stay-public': stayPublic,
  shouting,
  'wrong-language': wrongLanguage,
  'too-long': tooLong,
  robotic,
};

const ARABIC = /\p{Script=Arabic}/u;

/**
 * Checks a reply as it is written against the comment that it answers: thirteen rules of the method,
 * each with the words that it is about, why, and where possible a fix. Findings come in the order of
 * {@link RULES}; they warn, and only an open slot and asking for a card or a password block.
 * Deterministic, synchronous, linear in the length of the reply; never throws.
 * @param input hostile texts; of the reply the first 10,000 UTF-16 units are read for words
 */
export function lint(input: LintInput, { off }: LintOptions = {}): Finding[] {
  const reading = readReply(input.reply);
  const tongue = ARABIC.test(input.reply) ? 'fa' : 'en';
  return RULES.flatMap((rule) => (off?.has(rule) ? [] : BY_NAME[rule]({ input, reading, tongue })));
}
