import { insteadOf, SAY } from './fixes.ts';
import { found, foundInClauses, type Hit, type Sentence, says } from './read.ts';
import type { Case, Rule } from './reply.ts';
import type { Finding, WhyKey } from './types.ts';

/**
 * `personal-data` (method, step 3). In public: asks for or shows what tells who somebody is. Anywhere:
 * asks for a card's number, its code or a password; that blocks.
 */
export const personalData: Rule = (given) => {
  const { input, reading } = given;
  return reading.sentences.flatMap((sentence) => {
    const secret = foundInClauses(sentence, 'toSecret', 'toSecret.not')[0];
    if (secret) return [finding(given, sentence, secret, 'lint.personal-data.secret')];
    if (input.channel === 'dm') return [];
    const asked = isPrivate(sentence) ? undefined : foundInClauses(sentence, 'ask', 'ask.not')[0];
    if (asked) return [finding(given, sentence, asked, 'lint.personal-data.asks')];
    const shown = shownIn(reading.text, sentence) ?? contactIn(reading.text, sentence);
    return shown ? [finding(given, sentence, shown, 'lint.personal-data.shows')] : [];
  });
};

/** "By DM", "to care@…": the way that one should ask. */
const isPrivate = (sentence: Sentence) => found(sentence, 'privately', 'privately.not').length > 0;

function finding(
  { reading, tongue }: Case,
  sentence: Sentence,
  { start, end }: { start: number; end: number },
  key: WhyKey,
): Finding {
  const secret = key === 'lint.personal-data.secret';
  const severity = secret ? 'block' : 'warn';
  const found = { rule: 'personal-data', start, end, severity, why: { key } } as const;
  if (key !== 'lint.personal-data.asks') return found;
  return { ...found, fix: insteadOf(reading, sentence, SAY.sendPrivately[tongue]) };
}

/** A number that is somebody's is longer than a time or a count. */
const NUMBER = /[\d۰-۹٠-٩](?:[ -]?[\d۰-۹٠-٩]){3}/;
const PLACE =
  /street|road|lane|avenue|drive| st\.? | rd\.? |your address|خیابان|خیابون|کوچه|پلاک/iu;
/** "8 Harbour View", and no "8 April". */
const HOUSE =
  /\b\d{1,4}[a-z]?,? (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)\p{Lu}\p{Ll}+/u;
/** A number goes on after the word that it begins with. */
const TAIL = 12;

const shownIn = (text: string, sentence: Sentence): Hit | undefined =>
  says(sentence, 'ours')
    ? undefined
    : found(sentence, 'shows').find(({ start, end }) => {
        const written = text.slice(start, end + TAIL);
        const further = text.slice(start, end + 2 * TAIL);
        return NUMBER.test(written) || PLACE.test(further) || HOUSE.test(further);
      });

const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,3}/u;
/** Mailboxes that people have and brands do not. */
const PRIVATE_MAIL =
  /@(?:gmail|yahoo|hotmail|outlook|icloud|live|gmx|proton|protonmail|aol|ymail)\.[a-z]{2,5}$/iu;
const OWN_WORDS = /\b(?:us|our|call|reach)\b|(?<!\p{L})ما(?!\p{L})|پشتیبانی|دفتر|شعبه/iu;
/** Before any other mailbox these say that it is the customer's. */
const TO_YOU =
  /(?:\byou (?:at|on|under)|\b(?:sent|went|goes|going|written|wrote|mailed|emailed|addressed|forwarded)\b[^.]{0,24}\bto|\byour (?:e-?mail|address|mailbox)\b[^.]{0,16}|ایمیل (?:شما|خودتان|خودتون)|ایمیلتون|ایمیلتان) ?$/iu;

function contactIn(
  text: string,
  { start, end }: Sentence,
): { start: number; end: number } | undefined {
  const written = text.slice(start, end);
  const match = MAIL.exec(written);
  if (!match) return undefined;
  const before = written.slice(0, match.index);
  const own = PRIVATE_MAIL.test(match[0]) ? !OWN_WORDS.test(before) : TO_YOU.test(before);
  if (!own) return undefined;
  return { start: start + match.index, end: start + match.index + match[0].length };
}
