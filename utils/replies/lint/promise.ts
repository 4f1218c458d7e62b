import { insteadOf, SAY } from './fixes.ts';
import { found, type Hit, type Sentence, says } from './read.ts';
import type { Rule } from './reply.ts';
import { heardIn } from './tone.ts';

/**
 * `promise` (method R4): a word of honour, money that will come, or an outcome with a time or a
 * "definitely" to it. One's own next step is none, however sure; nor what usually happens.
 */
export const promise: Rule = ({ reading, tongue }) =>
  reading.sentences.flatMap((sentence) => {
    const hit = isQuestion(reading.text, sentence)
      ? undefined
      : (promiseIn(sentence) ?? heardIn(sentence, 'promise'));
    if (!hit) return [];
    const fix = insteadOf(reading, sentence, SAY.doOurBest[tongue]);
    const { start, end } = hit;
    return [{ rule: 'promise', start, end, severity: 'warn', why: { key: 'lint.promise' }, fix }];
  });

const isQuestion = (text: string, { start, end }: Sentence) =>
  /[?؟]\s*$/.test(text.slice(start, end));

const IF = new Set(['if', 'unless', 'اگه', 'اگر', 'چنانچه']);

function promiseIn(sentence: Sentence): Hit | undefined {
  const own = sentence.hits.filter((hit) => hit.label === 'own');
  const notOwn = (hit: Hit) => !own.some((step) => step.from < hit.to && hit.from < step.to);
  const never = found(sentence, 'never', 'never.not')[0];
  if (never) return never;
  const outcomes = found(sentence, 'outcome', 'outcome.not').filter(notOwn);
  const money = found(sentence, 'money', 'money.not').filter(notOwn);
  const certain = says(sentence, 'certain');
  const timed = says(sentence, 'time');
  const sure = found(sentence, 'sure', 'sure.not')[0];
  // "I promise we'll look into it" promises a step that is one's own.
  if (sure && (own.length === 0 || outcomes.length > 0 || money.length > 0)) return sure;
  // «یا پاکش می‌کنید یا …» speaks of what will come, and is another rule's.
  if (says(sentence, 'act')) return undefined;
  const conditional = sentence.words.some(({ norm }) => IF.has(norm));
  if (money[0] && (timed || certain || !conditional)) return money[0];
  if (!timed && !certain) return undefined;
  if (outcomes[0]) return outcomes[0];
  if (own.length > 0 || says(sentence, 'outcome.not') || says(sentence, 'schedule'))
    return undefined;
  return found(sentence, 'future')[0] ?? comesToYou(sentence);
}

/** «فردا جلوی درتونه»: "it is at yours" with a day to it is the future. */
function comesToYou({ words }: Sentence): Hit | undefined {
  const at = words.findIndex(({ norm }) => THERE.test(norm));
  const word = words[at];
  if (!word) return undefined;
  return { label: 'future', from: at, to: at + 1, start: word.start, end: word.end };
}

/** «منتظرتونه», «یادتونه» bring nothing. */
const THERE = /^(?!منتظر|یاد|نظر|حق|کنار|همراه|باها)..+تون(?:ه|ن)$/;
