/** Letters and digits that are typed in several ways, and the one that is kept. */
const SAME: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
};
const VARIANT = /[يىئكةۀەأإآٱؤ]/g;
/** Harakat, superscript alef, tatweel; soft hyphen, joiners and marks of direction; BOM. */
const INVISIBLE =
  /[\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const DIGIT = /[\u06F0-\u06F9\u0660-\u0669]/g;
/** Three or more of one letter of Arabic script: «عاااالی». No Persian word has three in a row. */
const STRETCHED = /([\u0620-\u06FF])\1{2,}/g;
/** "soooo": two may be right ("cool"), so two are left. */
const STRETCHED_LATIN = /([a-z])\1{2,}/g;

/** Nothing in it that has two spellings but stretched letters: most words of English. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * One spelling of a word, for comparing only; never shown. Arabic and Persian letters, digits,
 * diacritics, tatweel, half-spaces, case and stretched letters no longer differ. Linear.
 * @param word any text; lone surrogates pass through
 */
export function normaliseWord(word: string): string {
  const small = word.toLowerCase();
  if (PLAIN.test(small)) return small.replace(STRETCHED_LATIN, '$1$1');
  return small
    .replace(INVISIBLE, '')
    .replace(VARIANT, (letter) => SAME[letter] ?? letter)
    .replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(STRETCHED, '$1')
    .replace(STRETCHED_LATIN, '$1$1');
}

/** Written apart or with a half-space, these belong to the next word: «نمی رسه», «نمی‌رسه». */
const PREFIXES = new Set(['می', 'نمی', 'بی', 'همی']);
/** These belong to the word before, however they are written. */
const LOOSE_SUFFIXES = new Set(['ها', 'های', 'هایی', 'تر', 'ترین', 'هام', 'هاتون', 'هامون']);
/** These only where a half-space ties them: alone they are words or noise. */
const TIED_SUFFIXES = new Set(
  'ام ات اش ای اند ایم اید ایه م ت ش ن ه ی ست س مون تون شون مان تان شان هاش هات هاشون اي'.split(
    ' ',
  ),
);

/**
 * Whether two neighbouring words are one word written in two parts.
 * @param tied true where only a half-space stands between them
 */
export function belongTogether(before: string, after: string, tied: boolean): boolean {
  if (PREFIXES.has(before)) return true;
  return LOOSE_SUFFIXES.has(after) || (tied && TIED_SUFFIXES.has(after));
}

/** Endings of colloquial Persian: plural, possessive, object, "is", person; longest first. */
const ENDINGS = (
  'هایمان هایتان هایشان هامون هاتون هاشون هایی ترین های هام هات هاش مون تون شون مان تان شان ' +
  'ها تر یم ید ین ند ست م ت ش و ن ه ی س'
).split(' ');
/** Below three letters too many words are the start of another one. */
const SHORTEST_STEM = 3;

function stripOnce(word: string): string[] {
  return ENDINGS.filter(
    (end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM,
  ).map((end) => word.slice(0, -end.length));
}

/** The word and what may be left without its endings, nearest first: «پولمو» → «پولم» → «پول». */
export function persianForms(word: string): string[] {
  const once = stripOnce(word);
  return [...new Set([word, ...once, ...once.flatMap(stripOnce)])];
}

/** The same for a finite verb, which has one ending: two off «نفهمیدم» leave an insult. */
export const verbForms = (word: string, infinitive: string): string[] => [
  ...new Set([word, ...stripOnce(word), infinitive]),
];
