import cues from '../../assets/lexicons/cues.fa-latn.json' with { type: 'json' };

const SPELLINGS: [RegExp, string][] = [
  [/oo/g, 'u'],
  [/ee|ii/g, 'i'],
  [/aa/g, 'a'],
  [/ei|ay(?=l)/g, 'ey'],
  [/q/g, 'gh'],
  [/x/g, 'kh'],
  [/eh$/, 'e'],
];

/** Words of our list; only these are respelt, so that "shoot" is never read as "shut". */
const KNOWN = new Set(JSON.stringify(cues).match(/[a-z]+/g));

/**
 * One of the many ways in which Persian is written with Latin letters: "hanooz" → "hanuz",
 * "kheili" and "xeili" → "kheyli", "qeymat" → "gheymat", "chandeh" → "chande". For comparing
 * only; undefined where that is no word of the list, or the word itself.
 * @param norm a word of Latin letters as `normaliseWord` leaves it
 */
export function latinForm(norm: string): string | undefined {
  const spelt = SPELLINGS.reduce((word, [from, to]) => word.replace(from, to), norm);
  return spelt !== norm && KNOWN.has(spelt) ? spelt : undefined;
}
