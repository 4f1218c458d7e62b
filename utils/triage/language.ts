import type { Token } from './tokens.ts';
import type { LanguageTag } from './types.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

const ARABIC_SCRIPT = /\p{Script=Arabic}/u;
/** Persian has these, Arabic does not; «ی» and «ک» are a sign only as they were typed. */
const PERSIAN_LETTER = /[پچژگ\u06CC\u06A9]/g;
/** Arabic has these, Persian hardly; not ي and ك, which many Persian keyboards give. */
const ARABIC_LETTER = /[ةىأإؤ]/g;
const PERSIAN_WORDS = words(
  'است هست نیست این اون که از به با در را رو برای خیلی من شما ما هم یه یک چرا چی چه بود شد نشد کنید ' +
    'میکنه میشه نمیشه دارم داره دارید سلام لطفا ممنون مرسی عالی خوب بد ولی اما اگه تا هنوز',
);
const ARABIC_WORDS = words(
  'في من علی الی عن هذا هذه ما لا لم لن انا انت نحن هو هی کان کانت الله شکرا جدا یا مع لکن ان کل بعد ' +
    'الذی التی والله ایش مش انتم عندی لیش کیف',
);
/** Begin like an Arabic noun with its article and are everyday Persian. */
const PERSIAN_WITH_AL = words('العاده البته الکی الگو الماس البرز الهی الزامی الحمدلله الکترونیکی');
const ENGLISH_WORDS = words(
  'the a an is are was were am i you we it this that to of in on for with and or but not my your me so ' +
    "have has had do does did be been at from just can can't cannot don't if as they he she all what " +
    'how why when where who please thanks thank love great good bad no yes still never now order service',
);
/** Persian in Latin letters; none of these is a common English word. */
const FINGLISH_WORDS = words(
  'salam lotfan mamnoon mamnun merci mersi kheili kheyli khoob khub khube khoobe nist hast baraye shoma ' +
    'chera chetor koja chand chande gheymat gheimat sefaresh javab nemidid nemidin nadadid hanooz hanuz ' +
    'naresid nareside mishe nemishe mikham nemikham daram nadaram dare nadare ro ke az ye yek aali aliye ' +
    'ghashang poolam moshkel eftezah dametoon damet garm khaste nabashid mano bekharam begid konid lotf',
);

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * The language that most words of a text are in: `en`, `fa`, `fa-Latn`, `ar`, or `und` where it
 * does not say. Simple on purpose: the languages that the product has words for, and Arabic,
 * which shares letters with Persian and must not be read as it.
 */
export function detectLanguage(text: string, tokens: readonly Token[]): LanguageTag {
  const spoken = tokens.filter((token) => token.kind === 'word' && /\p{L}/u.test(token.norm));
  if (spoken.length === 0) return 'und';
  const arabic = spoken.filter((token) => ARABIC_SCRIPT.test(token.norm)).length;
  if (arabic * 2 >= spoken.length) return persianOrArabic(text, spoken);
  return latin(spoken);
}

function persianOrArabic(text: string, spoken: readonly Token[]): LanguageTag {
  const score = (list: Set<string>) => spoken.filter((token) => list.has(token.norm)).length;
  const article = spoken.filter(
    ({ norm }) => /^(?:و|ب)?ال\p{L}{3}/u.test(norm) && !PERSIAN_WITH_AL.has(norm),
  ).length;
  // One word that only this language has says more than one letter that it shares with a keyboard.
  const persian = 2 * score(PERSIAN_WORDS) + countOf(text, PERSIAN_LETTER);
  const arabic = 2 * score(ARABIC_WORDS) + 2 * article + countOf(text, ARABIC_LETTER);
  return arabic > persian ? 'ar' : 'fa';
}

function latin(spoken: readonly Token[]): LanguageTag {
  const score = (list: Set<string>) => spoken.filter((token) => list.has(token.norm)).length;
  const finglish = score(FINGLISH_WORDS);
  const english = score(ENGLISH_WORDS);
  if (finglish > english) return 'fa-Latn';
  const ascii = spoken.filter((token) => /^[a-z'0-9]+$/.test(token.norm)).length;
  // Short English talk has few small words ("awesome video"); other languages have long sentences
  // with none of them, or letters that English has not.
  if (english * 8 >= spoken.length) return 'en';
  return ascii === spoken.length && spoken.length <= 6 ? 'en' : 'und';
}
