import { detectLanguage } from '../../triage/language.ts';
import { tokenise } from '../../triage/tokens.ts';
import type { Rule } from './reply.ts';

/** Below so many words a language in Latin letters is a guess. */
const FEW = 4;
const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;
/** Letters, and the article, that Persian writes seldom. */
const ARABIC_ALONE = /[ةأإىؤ\u064b-\u0652]|(?<!\p{L})ال\p{L}/u;
const PERSIAN = /[پچژگ‌]|(?:می‌|ها|است|شما|هست|رو |را |ید\b)/u;

/**
 * `wrong-language` (method R6): most words of the reply are in another language than the comment.
 * Persian in Latin letters is Persian. Names and words of a product are few, or the reply has no others.
 */
export const wrongLanguage: Rule = ({ input: { reply, comment, lang } }) => {
  const said = languageOf(reply);
  const asked = [primary(lang), languageOf(comment.text)?.tag];
  const wanted = asked.filter((tag) => tag !== undefined && tag !== 'und');
  if (!said || wanted.length === 0 || wanted.includes(said.tag)) return [];
  // Which of the languages in Latin letters a few words are in is a guess.
  if (said.few && LATIN.test(comment.text)) return [];
  const start = reply.length - reply.trimStart().length;
  const end = reply.trimEnd().length;
  return [
    { rule: 'wrong-language', start, end, severity: 'warn', why: { key: 'lint.wrong-language' } },
  ];
};

const primary = (tag: string | undefined) => tag?.split('-')[0]?.toLowerCase();

/** Greetings and thanks that go round the world, names, and words in capitals say nothing. */
const NEUTRAL = new Set('hi hello hey merci ciao hola salam thanks ok wow bravo'.split(' '));

/** The language of most words; undefined where there are none that tell. */
function languageOf(text: string): { tag: string; few?: boolean } | undefined {
  const tokens = tokenise(text);
  const words = tokens.filter(({ kind, norm }) => kind === 'word' && /\p{L}/u.test(norm));
  const telling = words.filter(({ norm }) => !NEUTRAL.has(norm));
  const plain = telling.filter(({ start, end }) => !isName(text.slice(start, end)));
  const arabic = words.filter(({ norm }) => ARABIC.test(norm)).length;
  const latin = plain.filter(({ norm }) => LATIN.test(norm)).length;
  if (words.length === 0) return undefined;
  // Between Persian words, those with a capital are names.
  const small = plain.filter(({ start }) => /\p{Ll}/u.test(text[start] ?? '')).length;
  if (arabic > 0 && (arabic >= latin || small === 0)) {
    const tag = detectLanguage(
      text,
      tokens.filter(({ norm }) => ARABIC.test(norm)),
    );
    return { tag: tag === 'ar' && (PERSIAN.test(text) || !ARABIC_ALONE.test(text)) ? 'fa' : tag };
  }
  const tag = detectLanguage(text, words);
  if (tag === 'fa-Latn') return { tag: 'fa' };
  if (latin > 0 || LATIN.test(text)) {
    if (plain.length === 0) return undefined;
    return { tag, ...(words.length < FEW ? { few: true } : {}) };
  }
  return tag === 'und' ? undefined : { tag };
}

const isName = (word: string) => /^\p{Lu}{2,}$|\d/u.test(word);
