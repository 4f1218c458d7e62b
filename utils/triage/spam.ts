import type { Token } from './tokens.ts';

interface Span {
  start: number;
  end: number;
}

/** What a text is made of that tells of promotion, whatever language it is in. */
export interface SpamSigns {
  /** In the points of cues: 2 says it alone. */
  points: number;
  /** Where it shows, as UTF-16 offsets into the text. */
  places: Span[];
}

/** A complaint may have a link or a number in it; alone they are half a sign. */
const HALF = 1;
const WHOLE = 2;
const PLACES_KEPT = 4;

/** Addresses that hide where they lead, and doors to a chat. Not t.co: every picture there has one. */
const HIDING =
  /\b(?:bit\.ly|goo\.gl|tinyurl\.com|adf\.ly|ow\.ly|is\.gd|cutt\.ly|rb\.gy|shorturl\.at|linktr\.ee|wa\.me|t\.me|chat\.whatsapp\.com|discord\.gg)\b/i;
const OWN_SHORTENER = /\bt\.co\//i;
/** An address written without its beginning, or taken apart so that no filter sees it. */
const BARE =
  /(?<![@\p{L}\p{N}.-])[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,30}){0,3}(?: ?\. ?com(?![\p{L}\p{N}])|\.(?:net|org|info|biz|ru|xyz|ir)(?![\p{L}\p{N}])|\.[a-z]{2,6}\/[^\s<>"]{1,200})/giu;
const ADDRESS = /https?:\/\/[^\s<>"]{1,300}|www\.[^\s<>"]{1,300}|\bh ?t ?t ?p ?s? ?: ?\/ ?\//gi;
/** Eight digits or more, as people write numbers to call. */
const NUMBER = /(?<![\p{L}\p{N}#])[+(]?\p{Nd}(?:[ ().-]{0,2}\p{Nd}){8,14}(?![\p{L}\p{N}])/gu;
const DIGIT = /\p{Nd}/u;
const TAG = /#[\p{L}\p{N}_]{2,60}/gu;
/** "$500 a day", "1000 usd weekly", "$3,000 profit". */
const GAIN =
  /(?:[$€£] ?\d[\d,.]{0,12}k?|\b\d[\d,.]{0,12}k? ?(?:usd|dollars|bucks|btc|euros?)\b) {0,2}(?:\+ )?(?:(?:a|per|every|each|in|within|\/) ?(?:day|week|month|hour|\d{1,3} (?:days|hours|weeks))|daily|weekly|monthly|hourly|profit|returns?|income|online|from home|with(?:in)?\b)/gi;

/** Asks for a step that a link is there for. */
const CALLS = new Set(
  (
    'check checkout watch click visit see subscribe sub follow join sign vote support download install share like free win get ' +
    'buy sale win earn here please pls plz guys donate petition listen order off discount new make channel cover page song music video ' +
    'hey friends help hi everyone anyone amazing best must look sexy hot online link site website money app ' +
    'عضو کلیک ببینید فالو دانلود کانال رایگان خرید ثبت‌نام وارد لینک'
  ).split(' '),
);
/** That many hashtags are a net, not a comment. */
const MANY_TAGS = 6;
/** So many words in a row, said again. */
const AGAIN = 6;
const FEW_WORDS = 4;

/** Structural signs of spam: links, numbers to call, gains in money, many hashtags, repetition. */
export function spamSigns(text: string, all: readonly Token[]): SpamSigns {
  const words = all.filter((token) => token.kind === 'word');
  const signs: SpamSigns = { points: 0, places: [] };
  const add = (points: number, places: Span[]): void => {
    signs.points += points;
    signs.places.push(...places.slice(0, PLACES_KEPT - signs.places.length));
  };
  // Most comments have none of the signs that an address, a number or a tag is made of.
  const whole = text.includes('/') || text.includes('.') ? placesOf(text, ADDRESS) : [];
  const outside = (one: Span) =>
    whole.every((link) => one.start < link.start || one.start >= link.end);
  const bare = text.includes('.') ? placesOf(text, BARE).filter(outside) : [];
  const links = [...whole, ...bare].filter(
    ({ start, end }) => !OWN_SHORTENER.test(text.slice(start, end)),
  );
  if (links.length > 0) {
    const called = words.some(({ norm }) => CALLS.has(norm));
    const hidden = HIDING.test(text);
    add(called || hidden || links.length > 1 || words.length <= FEW_WORDS ? WHOLE : HALF, links);
  }
  const counted = DIGIT.test(text);
  const numbers = counted ? placesOf(text, NUMBER).filter(outside) : [];
  if (numbers.length > 0) add(HALF, numbers);
  const gains = counted ? placesOf(text, GAIN) : [];
  if (gains.length > 0) add(WHOLE, gains);
  const tags = text.includes('#') ? placesOf(text, TAG) : [];
  if (tags.length >= MANY_TAGS) add(HALF, tags);
  const repeated = repetition(words);
  if (repeated) add(HALF, [repeated]);
  return signs;
}

function placesOf(text: string, pattern: RegExp): Span[] {
  const places: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    places.push({ start: match.index, end: match.index + match[0].length });
  }
  return places;
}

/** The first row of words that stands in the text a second time; chants of a few words are none. */
function repetition(words: readonly Token[]): Span | undefined {
  if (words.length < 2 * AGAIN) return undefined;
  const norms = words.map(({ norm }) => norm);
  // Each word of a row that comes again has come before.
  if (norms.length - new Set(norms).size < AGAIN) return undefined;
  const seen = new Map<string, number>();
  for (let at = 0; at + AGAIN <= words.length; at += 1) {
    const row = norms.slice(at, at + AGAIN);
    const key = row.join(' ');
    const before = seen.get(key);
    if (before === undefined) seen.set(key, at);
    const first = words[at];
    const last = words[at + AGAIN - 1];
    const again = before !== undefined && at - before >= AGAIN;
    if (again && first && last && new Set(row).size >= AGAIN - 1) {
      return { start: first.start, end: last.end };
    }
  }
  return undefined;
}
