/** Insults that people write with stars, dots and digits. */
const INSULTS = (
  'idiot idiots moron morons bitch bitches cunt cunts whore slut asshole assholes bastard bastards retard retards faggot ' +
  'faggots motherfucker scumbag dickhead nigger niggers'
).split(' ');
const LETTERS: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
};
/** One word with signs in it, short enough to be one of ours. */
const MASKED = /(?<![\p{L}\p{N}])[a-z0-9@$!€][a-z0-9@$!€*#._-]{2,20}(?![\p{L}\p{N}])/giu;
/** What a mask is made of. */
const SIGN = /[0-9@$!€*#._-]/;
/** A letter beside a sign, as every mask has one and most comments have none. */
const MASK = /[a-z][0-9@$€*#]|[0-9@$€*#!._-][a-z]/iu;
const STAR = /[*#]/;

export interface Disguised {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
}

/**
 * Insults in disguise: "1di0t", "b*tch", "m.o.r.o.n". What is written plainly is left to the cues.
 * A star stands for any one
 * letter, and half of the letters must be there.
 */
export function disguisedWords(text: string): Disguised[] {
  if (!MASK.test(text)) return [];
  const found: Disguised[] = [];
  for (const match of text.matchAll(MASKED)) {
    const raw = match[0].replace(/[.!_-]+$/, '');
    if (!SIGN.test(raw)) continue;
    const plain = unmasked(raw.toLowerCase());
    if (plain === raw.toLowerCase() && !STAR.test(plain)) continue;
    if (!INSULTS.some((word) => matches(plain, word))) continue;
    found.push({ start: match.index, end: match.index + raw.length });
  }
  return found;
}

const unmasked = (raw: string): string =>
  [...raw.replace(/[._-]/g, '')].map((sign) => LETTERS[sign] ?? sign).join('');

/** Letter by letter; the first must be a letter, and half of the word must stand there. */
function matches(masked: string, word: string): boolean {
  if (masked.length !== word.length || masked[0] !== word[0]) return false;
  let known = 0;
  for (let at = 0; at < word.length; at += 1) {
    const sign = masked[at] ?? '';
    if (STAR.test(sign)) continue;
    if (sign !== word[at]) return false;
    known += 1;
  }
  return known * 2 >= word.length;
}
