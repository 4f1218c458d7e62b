import { infinitiveOf } from '../../triage/persian-verbs.ts';
import { found, type Hit, type Sentence, says } from './read.ts';
import type { Rule } from './reply.ts';
import { heardIn } from './tone.ts';
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
      const hit = in_(sentence, sentences[at + 1]) ?? heardIn(sentence, rule);
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
/** What one tells of a person without a word against them: what they wanted, how long they waited. */
const NO_REPROACH = new Set(
  'خواستن تونستن بودن داشتن موندن کشیدن شدن رفتن دیدن گشتن اومدن'.split(' '),
);

/** In these words one asks, regrets or thanks; reproaches with them are listed. */
const EXCUSED = new Set<string>(['ifYou', 'sorry', 'ack', 'regret', 'blame.not']);
/** «ممنون، ولی چک نکردید»: what was said before does not excuse what comes. */
const BUT = new Set(['ولی', 'اما', 'منتها', 'منتهی', 'لیکن', 'ولیکن']);

/**
 * «چک نکردید», «نزده‌اید», «زودتر می‌گفتید»: what "you" did not do or could have done, but in a
 * condition or with a sorry.
 */
function leftUndone({ words, hits, start, end }: Sentence): Hit | undefined {
  const at = words.findIndex(({ norm, forms }) => {
    const verb = infinitiveOf(norm);
    if (forms.includes('younotdid')) return verb !== undefined && !NO_FAULT.has(verb);
    return forms.includes('youwould') && !(verb !== undefined && NO_REPROACH.has(verb));
  });
  const word = words[at];
  if (!word) return undefined;
  const but = words.findLastIndex(({ norm }, place) => place < at && BUT.has(norm));
  if (hits.some(({ label, to }) => EXCUSED.has(label) && to > but)) return undefined;
  const place = { start: Math.max(start, word.start), end: Math.min(end, word.end) };
  return { label: 'blame', from: at, to: at + 1, ...place };
}

/**
 * `dismissive` (method R3, R7): plays down, or says no and nothing more. A no that gives a reason
 * or a way on, in its sentence or the next, is an honest one.
 */
export const dismissive = each('dismissive', (sentence, next) => {
  const same = says(sentence, 'minimise.not') ? undefined : sameAgain(sentence);
  const small = found(sentence, 'minimise', 'minimise.not')[0] ?? same;
  if (small) return small;
  const no = found(sentence, 'refuse', 'refuse.not')[0];
  if (!no) return undefined;
  const onward = sentence.hits.some((hit) => hit.label === 'wayon' && hit.to > no.to);
  return onward || (next && says(next, 'wayon')) ? undefined : no;
});

const EQUALS = new Set(['is', 'are', 'means']);
const ARTICLES = new Set(['a', 'an', 'the']);

/** "Rules are rules", "the contract is the contract": says nothing, and ends the talk. */
function sameAgain({ words }: Sentence): Hit | undefined {
  for (const [at, { norm }] of words.entries()) {
    const thing = words[at - 1];
    if (!thing || !EQUALS.has(norm)) continue;
    const to = at + (ARTICLES.has(words[at + 1]?.norm ?? '') ? 2 : 1);
    const again = words[to];
    if (again?.norm !== thing.norm) continue;
    return { label: 'minimise', from: at - 1, to: to + 1, start: thing.start, end: again.end };
  }
  return undefined;
}

/** `threat` (method R2): what was done is none, nor what is done to a fraud. */
export const threat = each('threat', (sentence) => found(sentence, 'act', 'act.not')[0]);
