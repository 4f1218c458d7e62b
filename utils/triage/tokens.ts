import { recent } from '../recent.ts';
import { belongTogether, normaliseWord, persianForms, verbForms } from './persian.ts';
import { latinForm } from './persian-latin.ts';
import { infinitiveOf } from './persian-verbs.ts';

export type TokenKind = 'word' | 'emoji' | 'mark' | 'link' | 'handle';

/** A piece of a text, with its place there. */
export interface Token {
  kind: TokenKind;
  /** One spelling, see `normaliseWord`; for emoji the first code point. */
  norm: string;
  /** `norm` and what else it may be looked up as, nearest first. */
  forms: string[];
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
}

/**
 * As much of a text as is read: the longest public comment of any network that the product knows
 * (YouTube, 10,000 characters). What comes after it cannot make the panel wait.
 */
export const READ_LIMIT = 10_000;

/** A plain English word or number before a sign that ends it and begins no link: most of most texts. */
const PLAIN_WORD = /[A-Za-z0-9]+(?:'[A-Za-z0-9]+)*(?=[ ,;)("!?\n]|$)/y;
const PIECE = new RegExp(
  [
    '(https?:\\/\\/\\S+|www\\.\\S+)',
    '(@[\\p{L}\\p{N}_.]+)',
    '(\\p{Extended_Pictographic}(?:[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|\\u200D\\p{Extended_Pictographic})*|<3|[:;]-?[()DPp/](?![\\p{L}\\p{N}/]))',
    "([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’\\u00AD\\u200E\\u200F]*)",
    '([?؟!.\\n]+)',
  ].join('|'),
  'gu',
);

/** Faces made of signs, read as the emoji that people mean. */
const FACES: Record<string, string> = {
  '<3': '❤',
  ':)': '🙂',
  ':-)': '🙂',
  ';)': '🙂',
  ':D': '😀',
  ':-D': '😀',
  ':(': '😞',
  ':-(': '😞',
  ':/': '😕',
  ':-/': '😕',
};

const NUMBER_WORDS = new Set(
  (
    'one two three four five six seven eight nine ten twelve couple few several multiple ' +
    'یک یه دو سه چهار پنج شش شیش هفت هشت نه ده بیست سی چند چندین yek ye do se chahar panj dah'
  ).split(' '),
);

/**
 * Cuts a text into words, emoji, marks, links and handles, each with its place. Half-spaces and
 * detached Persian endings make one word. Reads {@link READ_LIMIT} units; linear; never throws.
 */
export function tokenise(text: string): Token[] {
  const read = text.slice(0, READ_LIMIT);
  const tokens: Token[] = [];
  for (let at = 0; at < read.length; ) {
    const token = tokenAt(read, at);
    if (!token) break;
    at = token.end;
    const before = tokens.at(-1);
    if (before && before.kind === 'word' && token.kind === 'word' && joins(read, before, token)) {
      const whole = spellingOf(before.norm + token.norm);
      tokens[tokens.length - 1] = { kind: 'word', ...whole, start: before.start, end: token.end };
    } else if (token.norm !== '') tokens.push(token);
  }
  return tokens;
}

/** The first piece from `at` on. */
function tokenAt(text: string, at: number): Token | undefined {
  const start = text[at] === ' ' ? at + 1 : at;
  PLAIN_WORD.lastIndex = start;
  if (PLAIN_WORD.test(text)) {
    const end = PLAIN_WORD.lastIndex;
    return { kind: 'word', ...spellingOf(text.slice(start, end)), start, end };
  }
  PIECE.lastIndex = at;
  const match = PIECE.exec(text);
  return match ? tokenOf(match) : undefined;
}

function tokenOf(match: RegExpExecArray): Token {
  const kind = KINDS[match.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? 'mark';
  const raw = match[0];
  const end = match.index + raw.length;
  if (kind === 'word') return { kind, ...spellingOf(raw), start: match.index, end };
  const norm =
    kind === 'emoji' ? (FACES[raw] ?? String.fromCodePoint(raw.codePointAt(0) ?? 0)) : raw;
  return { kind, norm, forms: [norm], start: match.index, end };
}

/** In the order of the groups of `PIECE`. */
const KINDS: TokenKind[] = ['link', 'handle', 'emoji', 'word', 'mark'];

/** Words of which the spellings are remembered; most comments are made of fewer. */
const REMEMBERED = 4096;

const spellingOf = recent(REMEMBERED, readSpelling);

type Spelling = Pick<Token, 'norm' | 'forms'>;

function readSpelling(raw: string): Spelling {
  const norm = normaliseWord(raw)
    .replace(/[’']+$/, '')
    .replaceAll('’', "'");
  return { norm, forms: formsOf(norm) };
}

/** Digits and small numbers are looked up as `#` too, so that one phrase says "any number". */
function formsOf(norm: string): string[] {
  if (/^[0-9]/.test(norm) || NUMBER_WORDS.has(norm)) return [norm, '#'];
  if (/^[\u0600-\u06FF]/.test(norm)) {
    const verb = infinitiveOf(norm);
    return verb === undefined ? persianForms(norm) : verbForms(norm, verb);
  }
  const plain = norm.replaceAll("'", '');
  const forms = [norm, plain];
  if (norm.endsWith("'s")) forms.push(norm.slice(0, -2));
  else if (plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss'))
    forms.push(plain.slice(0, -1));
  const persian = latinForm(plain);
  if (persian !== undefined) forms.push(persian);
  return [...new Set(forms)];
}

function joins(text: string, before: Token, after: Token): boolean {
  // Looking at the gap only where it is one sign long keeps this constant per word.
  const gap = after.start - before.end;
  if (gap !== 1) return false;
  const sign = text[before.end];
  return (
    (sign === '\u200C' || sign === ' ') && belongTogether(before.norm, after.norm, sign !== ' ')
  );
}
