import { infinitiveOf, isDeniedVerb } from '../../triage/persian-verbs.ts';
import { found, type Hit, type Sentence, says } from './read.ts';
import type { Rule } from './reply.ts';
import type { Finding } from './types.ts';

type Offence = 'blame' | 'dismissive' | 'threat';

const finding = (rule: Offence, { start, end }: Hit): Finding => ({
  rule,
  start,
  end,
  severity: 'warn',
  why: { key: `lint.${rule}` },
});

const each =
  (rule: Offence, in_: (sentence: Sentence, next?: Sentence) => Hit | undefined): Rule =>
  ({ reading: { sentences } }) =>
    sentences.flatMap((sentence, at) => {
      const hit = in_(sentence, sentences[at + 1]);
      return hit ? [finding(rule, hit)] : [];
    });

/** `blame` (method R3): the fault is the customer's, or the reply argues. */
export const blame = each(
  'blame',
  (sentence) => found(sentence, 'blame', 'blame.not')[0] ?? leftUndone(sentence),
);

/** What a person may well not have done: got it, liked it, been content. */
const NO_FAULT = new Set(
  'نگرفتن نرسیدن نپسندیدن نشدن نبودن نداشتن ندیدن نشنیدن نخواستن نتونستن نیافتن نموندن نبردن'.split(
    ' ',
  ),
);

/** «چک نکردید», «نزده‌اید»: what "you" did not do, but in a condition or with a sorry. */
function leftUndone({ words, hits, start, end }: Sentence): Hit | undefined {
  const excused = hits.some(({ label }) => ['ifYou', 'sorry', 'ack', 'blame.not'].includes(label));
  if (excused) return undefined;
  const at = words.findIndex(({ norm }) => {
    const verb = /^ن.*(?:ید|ین)$/.test(norm) ? infinitiveOf(norm) : undefined;
    if (verb === undefined || !isDeniedVerb(verb) || NO_FAULT.has(verb)) return false;
    return norm.startsWith(verb.slice(0, -1));
  });
  const word = words[at];
  if (!word) return undefined;
  const place = { start: Math.max(start, word.start), end: Math.min(end, word.end) };
  return { label: 'blame', from: at, to: at + 1, ...place };
}

/**
 * `dismissive` (method R3, R7): plays down, or says no and nothing more. A no that gives a reason
 * or a way on, in its sentence or the next, is an honest one.
 */
export const dismissive = each('dismissive', (sentence, next) => {
  const small = found(sentence, 'minimise', 'minimise.not')[0];
  if (small) return small;
  const no = found(sentence, 'refuse', 'refuse.not')[0];
  if (!no) return undefined;
  const onward = sentence.hits.some((hit) => hit.label === 'wayon' && hit.to > no.to);
  return onward || (next && says(next, 'wayon')) ? undefined : no;
});

/** `threat` (method R2): what was done is none, nor what is done to a fraud. */
export const threat = each('threat', (sentence) => found(sentence, 'act', 'act.not')[0]);
