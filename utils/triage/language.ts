import { recent } from '../recent.ts';
import { likeliest, oneSpelling } from './letters.ts';
import type { Token } from './tokens.ts';
import type { LanguageTag } from './types.ts';

const ARABIC_SCRIPT = /\p{Script=Arabic}/u;
const LATIN_SCRIPT = /^[\p{Script=Latin}'’]+$/u;
/** What a letter of its own tells of a language, as much as two rows of letters. */
const LETTER = 2.5;
/**
 * Before a word is read: most comments that managers see are in English, and names look foreign;
 * Hindi and Persian in Latin letters are rare among them. In natural logarithms.
 */
const LATIN_PRIOR = { en: 4, hi: -2, 'fa-Latn': -1.5, it: -0.5 };
/** What a letter that English lacks («é», "ß") tells against it. */
const FOREIGN_LETTER = 8;
const FOREIGN = /[^a-z'’]/;
/** What ك and ي tell for Arabic: Persian has letters of its own in their place, on newer keyboards. */
const KEYBOARD = 1;
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
    (token) => token.kind === 'word' && hasLetters(token) && !NO_SPEECH.has(token.norm),
  );
  // A hashtag is the same in every language; it speaks where nothing else does.
  const said = words.filter(({ start }) => text[start - 1] !== '#');
  const spoken = (said.length > 0 ? said : words).map(({ start, end }) =>
    spelledIn(text.slice(start, end)),
  );
  if (spoken.length === 0) return 'und';
  const latin = spoken.filter((one) => one.latin);
  // Most comments by far.
  if (latin.length === spoken.length) return latinLanguage(latin);
  const many = (script: RegExp) =>
    spoken.filter(({ word }) => script.test(word)).length * 2 >= spoken.length;
  if (many(ARABIC_SCRIPT)) {
    return persianOrArabic(spoken.flatMap(({ word }) => (ARABIC_SCRIPT.test(word) ? [word] : [])));
  }
  const named = SCRIPTS.find(([script]) => many(script));
  if (named) return named[1];
  return latin.length === 0 ? 'und' : latinLanguage(latin);
}

function latinLanguage(spoken: readonly Spelled[]): LanguageTag {
  const foreign = spoken.filter((one) => one.foreign).length;
  const prior =
    foreign === 0 ? LATIN_PRIOR : { ...LATIN_PRIOR, en: LATIN_PRIOR.en - FOREIGN_LETTER * foreign };
  return likeliest(
    spoken.map(({ word }) => word),
    'latin',
    prior,
  );
}

const LETTERS = /\p{L}/u;
const LETTER_FIRST = /^[a-z\u0620-\u064a]/;
const hasLetters = ({ norm }: Token) => LETTER_FIRST.test(norm) || LETTERS.test(norm);

interface Spelled {
  word: string;
  latin: boolean;
  /** Has a letter that English lacks. */
  foreign: boolean;
}

/** Words of which the letters are remembered. */
const REMEMBERED = 4096;
const spelledIn = recent(REMEMBERED, (raw): Spelled => {
  const word = raw.toLowerCase();
  return { word, latin: LATIN_SCRIPT.test(word), foreign: FOREIGN.test(word) };
});

/** Letters, and the half-space, that one of the two has and the other has not. */
function persianOrArabic(spoken: readonly string[]): LanguageTag {
  const letters = spoken.join('');
  const count = (of: RegExp) => letters.match(of)?.length ?? 0;
  return likeliest(spoken.map(unpointed), 'arabic', {
    fa: 0.5 + LETTER * count(/[پچژگیک\u200c]/g),
    ar: LETTER * count(/[ةأإىؤ]/g) + KEYBOARD * count(/[كي]/g),
  });
}

/** One spelling of each letter, and nothing that is none. */
const unpointed = (word: string) =>
  oneSpelling(word).replace(/[\u0640\u064b-\u065f\u200b-\u200f]/g, '');
