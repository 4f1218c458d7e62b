import { atStart, insteadOf, SAY } from './fixes.ts';
import { found, type Hit, type Sentence } from './read.ts';
import type { Rule } from './reply.ts';

/**
 * `fake-apology` (method R3): for the other's feeling, or with an "if" or "but" in the clause of the
 * apology itself.
 */
export const fakeApology: Rule = ({ reading, tongue }) =>
  reading.sentences.flatMap((sentence) => {
    const hit = lameIn(sentence);
    if (!hit) return [];
    const fix = insteadOf(reading, sentence, SAY.sorry[tongue]);
    const why = { key: 'lint.fake-apology' } as const;
    return [{ rule: 'fake-apology', start: hit.start, end: hit.end, severity: 'warn', why, fix }];
  });

function lameIn(sentence: Sentence): Hit | undefined {
  const lame =
    found(sentence, 'feeling', 'feeling.not')[0] ?? found(sentence, 'ifbut', 'ifbut.not')[0];
  if (lame) return lame;
  // "If anyone was hurt by it, then we are sorry."
  const condition = found(sentence, 'ifHarm')[0];
  const sorry = condition && found(sentence, 'sorry').find(({ from }) => from >= condition.to);
  return sorry && { ...sorry, from: condition.from, start: condition.start };
}

/**
 * `no-empathy` (method, step 2): an answer to a negative comment without a sorry, a thanks or a sign
 * of understanding. A lame apology is one all the same; its own rule speaks of it.
 */
export const noEmpathy: Rule = ({ input, reading, tongue }) => {
  if (input.comment.sentiment !== 'negative' || input.acknowledged) return [];
  const { sentences, text } = reading;
  if (sentences.length === 0) return [];
  const heard = sentences.some(
    (sentence) =>
      found(sentence, 'ack', 'ack.not').length > 0 ||
      found(sentence, 'feeling').length > 0 ||
      found(sentence, 'ifbut').length > 0,
  );
  if (heard || OTHER_SORRY.test(text)) return [];
  const [start, end] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? text.length];
  const fix = atStart(reading, SAY.sorry[tongue]);
  return [
    { rule: 'no-empathy', start, end, severity: 'warn', why: { key: 'lint.no-empathy' }, fix },
  ];
};

/** "Sorry" and "thanks" in writings that no list of ours reads. */
const OTHER_SORRY =
  /عذراً|نعتذر|نأسف|آسف|شكراً|شكرا|извин|спасибо|простите|すみません|申し訳|ありがとう|抱歉|谢谢|죄송|감사|माफ|धन्यवाद|💔/u;
