import { likeliest, oneSpelling } from './letters.ts';
import type { Token } from './tokens.ts';
import type { LanguageTag } from './types.ts';

const ARABIC_SCRIPT = /\p{Script=Arabic}/u;
/** Most comments by far: asked first, and once for all words. */
const ALL_LATIN = /^[a-z\u00df-\u024f'’ ]+$/;
const LATIN_SCRIPT = /^[\p{Script=Latin}'’]+$/u;
/** What a letter of its own tells of a language, as much as two rows of letters. */
const LETTER = 2.5;
/**
 * Before a word is read: most comments that managers see are in English, and names look foreign;
 * Hindi and Persian in Latin letters are rare among them. In natural logarithms.
 */
const LATIN_PRIOR = { en: 4, hi: -2, 'fa-Latn': -1.5, it: -0.5 };
/** Scripts that name their language, or the one of it that most comments are in. */
const SCRIPTS: [RegExp, LanguageTag][] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
];
/** Of pages and of retweets, in every language. */
const NO_SPEECH = new Set('rt http https user url amp via brand'.split(' '));

/**
 * The language that most words of a text are in, as a BCP 47 tag; `fa-Latn` for Persian in Latin
 * letters, `und` where the text does not say: no words, or a script that is not known here.
 * @param tokens words and emoji of the text, with their places in it
 */
export function detectLanguage(text: string, tokens: readonly Token[]): LanguageTag {
  const words = tokens.filter(
    ({ kind, norm }) => kind === 'word' && /\p{L}/u.test(norm) && !NO_SPEECH.has(norm),
  );
  // A hashtag is the same in every language; it speaks where nothing else does.
  const said = words.filter(({ start }) => text[start - 1] !== '#');
  const spoken = (said.length > 0 ? said : words).map(({ start, end }) =>
    text.slice(start, end).toLowerCase(),
  );
  if (spoken.length === 0) return 'und';
  if (ALL_LATIN.test(spoken.join(' '))) return likeliest(spoken, 'latin', LATIN_PRIOR);
  const many = (script: RegExp) =>
    spoken.filter((word) => script.test(word)).length * 2 >= spoken.length;
  if (many(ARABIC_SCRIPT))
    return persianOrArabic(spoken.filter((word) => ARABIC_SCRIPT.test(word)));
  const named = SCRIPTS.find(([script]) => many(script));
  if (named) return named[1];
  const latin = spoken.filter((word) => LATIN_SCRIPT.test(word));
  return latin.length === 0 ? 'und' : likeliest(latin, 'latin', LATIN_PRIOR);
}

/**
 * Letters, and the half-space, that one of the two has and the other has not; ي and ك come from
 * keyboards of both.
 */
function persianOrArabic(spoken: readonly string[]): LanguageTag {
  const letters = spoken.join('');
  const count = (of: RegExp) => letters.match(of)?.length ?? 0;
  return likeliest(spoken.map(unpointed), 'arabic', {
    fa: 0.5 + LETTER * count(/[پچژگیک\u200c]/g),
    ar: LETTER * count(/[ةأإىؤ]/g),
  });
}

/** One spelling of each letter, and nothing that is none. */
const unpointed = (word: string) =>
  oneSpelling(word).replace(/[\u0640\u064b-\u065f\u200b-\u200f]/g, '');
