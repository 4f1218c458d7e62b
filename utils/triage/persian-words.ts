import fa from '../../assets/lexicons/fa.json' with { type: 'json' };
import { once } from '../once.ts';
import { infinitiveOf, isDeniedVerb } from './persian-verbs.ts';
import { longest, PhraseBook } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A phrase is handed to `sentiment` as one word, so its parts are tied with a half-space. */
const TIE = '\u200C';

/** What a word that has no weight does to the words beside it. */
const ROLE = {
  none: '-',
  verb: 'verb',
  /** «نبود», «نیست», «نداره», «نشد»: denies whatever stands before it. */
  isNot: 'isnot',
  /** «نکردم», «نرسید»: denies what is good before it; beside what is bad it only goes on. */
  doesNot: 'doesnot',
  /** Another clause begins. */
  stop: 'stop',
  very: 'very',
  bit: 'bit',
  not: 'not',
  without: 'without',
  wish: 'wish',
} as const;
type Role = (typeof ROLE)[keyof typeof ROLE];

const rolesOf = (lists: [Role, string][]): Map<string, Role> =>
  new Map(lists.flatMap(([role, list]) => list.split(' ').map((word) => [word, role] as const)));

/** By `norm`: letters as `normaliseWord` leaves them. */
const ROLES = rolesOf([
  [ROLE.stop, 'ولی اما ولیکن لیکن منتها منتهی که چون تا وگرنه البته درعوض بلکه فقط'],
  [
    ROLE.very,
    'خیلی بسیار واقعا واقعن حسابی شدیدا فوقالعاده کاملا حقیقتا انصافا جدا بشدت چقدر چقد چه انقدر انقد اینقدر خیلیی ' +
      'زیاد سراسر همش مطلقا بینهایت بغایت اصلا ابدا همیشه',
  ],
  [ROLE.bit, 'یکم یخورده یهکم کمی یکمی نسبتا تقریبا ذره حدودی خورده مقداری اندکی کم'],
  [ROLE.not, 'نه'],
  [ROLE.without, 'بدون فاقد عاری بی غیر'],
  [ROLE.wish, 'کاش کاشکی ایکاش باید بایستی میبایست اگه اگر چنانچه'],
]);
const COPULAS = new Set(['نبودن', 'نداشتن', 'نشدن']);

const phrases = once(() => {
  const book = new PhraseBook<string>();
  for (const phrase of Object.keys(fa)) book.add(phrase, phrase.replaceAll(' ', TIE));
  return book;
});

/** Labels as `sentiment` wants them: a phrase is one word. */
export const persianLabels = (): Record<string, number> =>
  Object.fromEntries(
    Object.entries(fa).map(([phrase, weight]) => [phrase.replaceAll(' ', TIE), weight]),
  );

/** How far a verb denies back: «خوب و تازه و گرم نبود». */
const REACH = 5;
/** Bad things are mostly told one after the other; only a near "is not" takes one back. */
const REACH_BAD = 2;
/** "Not good" is nearly as bad as "good" is good; "not bad" is only a little good. */
const NOT_GOOD = -0.9;
const NOT_BAD = -0.5;
const VERY = 1.3;
const BIT = 0.6;
/** What is wished for, or only if, is not so. */
const WISHED = 0.3;

/**
 * The weight of a word where it stands: Persian says "not" at the end («خوب نبود»), "without"
 * and "very" before. `sentiment` calls it for every word that it knows.
 */
export function weighPersian(words: readonly string[], at: number, weight: number): number {
  let now = weight * degree(words, at);
  const denied = deniedAfter(words, at, weight > 0);
  const before = words[at - 1];
  const flipped = denied !== (before === ROLE.without || before === ROLE.not);
  if (flipped) now = weight > 0 ? weight * NOT_GOOD : now * NOT_BAD;
  return now > 0 && !flipped && isWished(words, at) ? now * WISHED : now;
}

function degree(words: readonly string[], at: number): number {
  const near = [words[at - 1], words[at - 2]];
  if (near.includes(ROLE.bit)) return BIT;
  return near.includes(ROLE.very) ? VERY : 1;
}

function deniedAfter(words: readonly string[], at: number, good: boolean): boolean {
  const last = at + (good ? REACH : REACH_BAD);
  for (let next = at + 1; next <= last; next += 1) {
    const word = words[next];
    if (word === ROLE.isNot) return true;
    if (word === ROLE.doesNot) return good;
    if (word === undefined || word === ROLE.stop || word === ROLE.verb) return false;
  }
  return false;
}

function isWished(words: readonly string[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const word = words[back];
    if (word === ROLE.wish) return true;
    if (word === ROLE.stop || word === ROLE.verb) return false;
  }
  return false;
}

/** Words of courtesy: what is said with a grievance too, and then often with a bitter smile. */
const POLITE = new Set(
  (
    'ممنون|ممنونم|ممنونیم|ممنون از|مرسی|تشکر|سپاس|سپاسگزارم|متشکرم|مچکرم|خسته نباشید|خسته نباشین|' +
    'خدا قوت|دست شما درد نکنه|دستتون درد نکنه|دستت درد نکنه|دستشون درد نکنه|لطف کردید|' +
    'موفق باشید|آفرین|احسنت|دمتون گرم|دمت گرم'
  )
    .split('|')
    .map((phrase) => phrase.replaceAll(' ', TIE)),
);
/** What thanks are worth beside a grievance: «دستتون درد نکنه، غذا یخ کرده بود». */
const POLITE_WORTH = 0.4;
const GRIEVANCE = -2;

/** Takes the weight off thanks where all else that is said is bad. */
export function temperCourtesy<T extends { from: number; weight: number }>(
  weights: readonly T[],
  line: Line,
): T[] {
  const polite = new Set(line.flatMap(({ word, from }) => (POLITE.has(word) ? [from] : [])));
  const rest = weights.reduce((sum, { from, weight }) => sum + (polite.has(from) ? 0 : weight), 0);
  if (rest > GRIEVANCE) return [...weights];
  return weights.map((item) =>
    polite.has(item.from) && item.weight > 0
      ? { ...item, weight: item.weight * POLITE_WORTH }
      : item,
  );
}

/** Words as `sentiment` is to read them; each knows which tokens it stands for. */
export type Line = { word: string; from: number; to: number }[];

/** The text as phrases of the list and as roles; where a clause ends a mark is put between. */
export function persianLine(tokens: readonly Token[]): Line {
  const line: Line = [];
  const matches = new Map(longest(phrases().find(tokens)).map((match) => [match.from, match]));
  for (let at = 0; at < tokens.length; ) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (!token) break;
    // More than a space lies between: «، », ". ", a new line.
    if (before && token.start - before.end > 1) line.push({ word: ROLE.stop, from: at, to: at });
    const match = matches.get(at);
    const to = match?.to ?? at + 1;
    const last = tokens[to - 1];
    const closed = match !== undefined && last !== undefined && closes(last, match.value);
    // A listed verb denies what stands before it and not itself: «خوب و سالم نرسید».
    if (closed && to - at === 1) line.push({ word: roleOfVerb(token), from: at, to: at });
    // «کاش» weighs something itself and takes from what is wished for.
    if (match && ROLES.get(token.norm) === ROLE.wish) {
      line.push({ word: ROLE.wish, from: at, to: at });
    }
    line.push({ word: match?.value ?? roleOf(token), from: at, to });
    // «خوبه», «دیر رسید»: it has its verb; a later one is another's.
    if (closed) line.push({ word: ROLE.verb, from: to, to });
    at = to;
  }
  return line;
}

function roleOf(token: Token): Role {
  if (token.kind !== 'word') return ROLE.none;
  return ROLES.get(token.norm) ?? (infinitiveOf(token.norm) ? roleOfVerb(token) : ROLE.none);
}

function roleOfVerb({ norm }: Token): Role {
  const verb = infinitiveOf(norm);
  if (verb === undefined || !isDeniedVerb(verb)) return ROLE.verb;
  return COPULAS.has(verb) ? ROLE.isNot : ROLE.doesNot;
}

/** Whether a listed word ends with a verb, or with the «ـه» that is one: «عالیه», «افتضاحن». */
function closes({ norm }: Token, phrase: string): boolean {
  if (infinitiveOf(norm) !== undefined) return true;
  return /(?:ه|ست|ند|م)$/.test(norm) && !phrase.endsWith(norm) && !/های?$/.test(norm);
}
