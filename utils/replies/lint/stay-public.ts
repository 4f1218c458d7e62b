import { atEnd, SAY } from './fixes.ts';
import { found, type Sentence } from './read.ts';
import type { Rule } from './reply.ts';

/** More sentences than two are too many for everybody's eyes (method, step 3). */
const MOST = 2;

/** `stay-public`: a long public answer to a complaint that offers no private channel. */
export const stayPublic: Rule = ({ input, reading, tongue }) => {
  if (input.channel !== 'public' || !input.comment.intents.includes('complaint')) return [];
  const said = reading.sentences.filter((sentence) => !isGreeting(sentence));
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last || said.length <= MOST) return [];
  if (said.some((sentence) => found(sentence, 'invite', 'invite.not').length > 0)) return [];
  if (CONTACT.test(reading.text)) return [];
  const fix = atEnd(reading, SAY.dm[tongue]);
  const why = { key: 'lint.stay-public', params: { n: said.length } } as const;
  return [{ rule: 'stay-public', start: first.start, end: last.end, severity: 'warn', why, fix }];
};

/** An address to write to, or a number to call. */
const CONTACT = /[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}]{2}/u;
const HELLO = new Set('hi hello hey dear good سلام درود salam'.split(' '));
/** "Hello Anna and Tom!" is no sentence that explains anything. */
const GREETING_WORDS = 4;

const isGreeting = ({ words }: Sentence) =>
  words.length <= GREETING_WORDS && HELLO.has(words[0]?.norm ?? '');
