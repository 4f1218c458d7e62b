import { recent } from '../recent.ts';

/**
 * Names between Latin and Persian letters: "Sepidar" and «سپیدار», "Kafe Nika" and «کافه نیکا».
 * Persian writes consonants and long vowels, Latin letters have several readings; so consonants
 * must agree one by one, and vowels where both sides write them.
 */

/** One sound for letters that sound alike. `A`, `W` and `Y` may be vowels. */
const PERSIAN: Record<string, string> = Object.fromEntries(
  (
    'ا:A ع:A ب:b پ:p ت:t ط:t ث:s س:s ص:s ج:j چ:c ح:h ه:h خ:x د:d ذ:z ز:z ض:z ظ:z ر:r ژ:j ش:S غ:q ق:q ' +
    'ف:f ک:k گ:g ل:l م:m ن:n و:W ی:Y'
  )
    .split(' ')
    .map((pair) => [pair[0] ?? '', pair[2] ?? '']),
);
/** Readings of Latin letters, longest first; several where one is written for several sounds. */
const LATIN: [string, string[]][] = [
  ['sch', ['S']],
  ['tch', ['c']],
  ['kh', ['x', 'k']],
  ['sh', ['S']],
  ['ch', ['c', 'S', 'k']],
  ['gh', ['q']],
  ['zh', ['j']],
  ['ph', ['f']],
  ['th', ['t', 's']],
  ['ck', ['k']],
  ['qu', ['k']],
  ['a', ['A']],
  ['e', ['E']],
  ['i', ['Y']],
  ['y', ['Y']],
  ['o', ['W']],
  ['u', ['W']],
  ['w', ['W']],
  ['v', ['W']],
  ['b', ['b']],
  ['c', ['k', 's']],
  ['d', ['d']],
  ['f', ['f']],
  ['g', ['g', 'j']],
  ['h', ['h']],
  ['j', ['j', 'Y']],
  ['k', ['k']],
  ['l', ['l']],
  ['m', ['m']],
  ['n', ['n']],
  ['p', ['p']],
  ['q', ['q', 'k']],
  ['r', ['r']],
  ['s', ['s']],
  ['t', ['t']],
  ['x', ['ks']],
  ['z', ['z']],
];
/** Readings of one Latin word that are followed; more would be noise. */
const MOST_READINGS = 8;
const VOWELS = /[AEWY]/g;
/** A name of fewer consonants must agree in every long vowel too. */
const FEW_CONSONANTS = 3;

/** One way to read a word or a row of words. */
export interface Sound {
  whole: string;
  /** Without vowels: names are looked up by it. */
  skeleton: string;
}

const EMPTY: readonly Sound[] = [{ whole: '', skeleton: '' }];
/** Words of which the readings are remembered. */
const REMEMBERED = 1024;

/**
 * How words sound that are written one after the other, each way to read them; empty where one has
 * letters of neither script.
 */
export function soundsOf(words: readonly string[]): readonly Sound[] {
  return words.reduce((before, word) => {
    const after = wordSounds(word);
    if (before === EMPTY) return after;
    const joined: Sound[] = [];
    for (const first of before) {
      for (const second of after) {
        if (joined.length === MOST_READINGS) return joined;
        const skeleton = first.skeleton + second.skeleton;
        joined.push({ whole: first.whole + second.whole, skeleton });
      }
    }
    return joined;
  }, EMPTY);
}

const wordSounds = recent(REMEMBERED, (word): readonly Sound[] =>
  readingsOf(word).map((whole) => ({ whole, skeleton: skeletonOf(whole) })),
);

function readingsOf(word: string): string[] {
  if (/^[\u0600-\u06FF]+$/.test(word)) {
    // A last «ه» is "e" more often than "h": «کافه».
    const whole = [...word].map((letter) => PERSIAN[letter] ?? '').join('');
    return word.endsWith('ه') && word.length > 2 ? [`${whole.slice(0, -1)}E`, whole] : [whole];
  }
  return /^[a-z]+$/.test(word) ? latinSounds(word) : [];
}

function latinSounds(word: string): string[] {
  let readings = [''];
  for (let at = 0; at < word.length; ) {
    const entry = LATIN.find(([letters]) => word.startsWith(letters, at));
    if (!entry) return [];
    const [letters, sounds] = entry;
    readings = readings.flatMap((done) => sounds.map((sound) => done + sound));
    if (readings.length > MOST_READINGS) readings.length = MOST_READINGS;
    at += letters.length;
  }
  // "Hoda" and "hodda" are one name.
  return readings.map((sounds) => sounds.replace(/(.)\1/g, '$1'));
}

const skeletonOf = (sounds: string): string => sounds.replace(VOWELS, '');

/**
 * Whether a Latin and a Persian spelling may be the same name.
 * @param latin from {@link soundsOf}
 * @param persian from {@link soundsOf}
 */
export function soundAlike(
  { whole: latin, skeleton }: Sound,
  { whole: persian, skeleton: other }: Sound,
): boolean {
  if (skeleton !== other || skeleton === '') return false;
  const strict = skeleton.length < FEW_CONSONANTS;
  let here = 0;
  let there = 0;
  let missing = 0;
  while (here < latin.length || there < persian.length) {
    const own = latin[here] ?? '';
    const theirs = persian[there] ?? '';
    if (own !== '' && own === theirs) {
      here += 1;
      there += 1;
    } else if (/[AEWY]/.test(own)) {
      // Persian leaves short vowels out; a short name has none to spare but "e".
      if (strict && own !== 'E') return false;
      missing += 1;
      here += 1;
    } else if (/[AEWY]/.test(theirs)) {
      // A long vowel that the Latin side does not write: «سپيدار» is never "spdr".
      missing += 2;
      there += 1;
    } else return false;
  }
  return missing <= Math.max(1, skeleton.length);
}
