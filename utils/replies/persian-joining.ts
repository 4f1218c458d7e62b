/**
 * How a Persian name is joined to the word after it, after the orthography of the Academy
 * (Dastur-e Khatt-e Farsi, 1401): «سارای عزیز», «علی عزیز», «فاطمهٔ عزیز». A name in other letters
 * stays as it is, and so does whatever is no name at all.
 */

const PERSIAN_END = /[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u06c0]$/;
/** Marks and joiners that may follow the last letter and do not change how it sounds. */
const AFTER_LETTER = /(?:[\u064b-\u0650\u0652\u0670]|\u200c|\u200d|\u200e|\u200f)+$/;

/** Names and words whose final و is a consonant or a diphthong: nothing is put between. */
const VAV_SOUNDED = new Set([
  'خسرو',
  'کیخسرو',
  'پرتو',
  'پیشرو',
  'رهرو',
  'گاو',
  'سرو',
  'دیو',
  'نو',
  'جلو',
]);

/** Words whose final ه is sounded although a consonant or nothing stands before it. */
const HEH_SOUNDED = new Set(['ده', 'به', 'مه', 'نه', 'که', 'فربه', 'فرمانده', 'متوجه', 'توجه']);

/**
 * Names ending in «الله», and a ه after ا, و or ی, are sounded: «شاه», «کوه», «نبیه». Of the rest,
 * «خانه» and «فاطمه», the ه only carries the vowel.
 */
function isHehSounded(word: string): boolean {
  const own = word.split(/[\s\u200c]/).at(-1) ?? word;
  return own.endsWith('لله') || /[اآوی]ه$/.test(own) || HEH_SOUNDED.has(own);
}

/** The word with its ezafe, ready for what follows: «سارای», «خانهٔ», «علی», «مینو» as «مینوی». */
export function ezafe(word: string): string {
  const bare = word.trim().replace(AFTER_LETTER, '');
  if (!PERSIAN_END.test(bare)) return word.trim();
  const own = bare.split(/[\s\u200c]/).at(-1) ?? bare;
  if (/[اآ]$/.test(own)) return `${bare}ی`;
  if (own.endsWith('و')) return VAV_SOUNDED.has(own) ? bare : `${bare}ی`;
  if (own.endsWith('ه')) return isHehSounded(bare) ? bare : `${bare}ٔ`;
  return bare;
}

/** The name as one calls somebody warmly: «سارا جان». A name in other letters is called so, too. */
export function vocative(name: string): string {
  const bare = name.trim();
  return bare === '' || /(^|[\s\u200c])جان$/.test(bare) ? bare : `${bare} جان`;
}
