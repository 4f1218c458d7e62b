import { type Beginning, FirstWords, GAP_LENGTH, type Known, type Match } from './phrases.ts';
import { type Token, tokenise } from './tokens.ts';

/** What may stand in a place, by its first word, as the words that follow it; words by their numbers. */
type Choices = ReadonlyMap<number, number[][]>;

/** One place of a frame. */
interface Slot {
  /** Its own words, and those of the classes that it names. */
  choices: readonly Choices[];
  optional: boolean;
  /** Words that may stand before it. */
  gap: number;
}

interface Frame<T> {
  slots: readonly Slot[];
  value: T;
  phrase: string;
}

const PIECE = /\(([^()]*)\)(\??)|(…)|([^\s()…]+)/g;
/** "can't" is written "cannot", "can not" and "cant" too; what is left out here is another word then. */
const WHOLE: Record<string, string[]> = { "can't": ['cannot', 'can not'], "won't": ['will not'] };

/**
 * Phrases with choices, `(check|visit) … (my|our) (new)? channel`: each of the words in brackets may
 * stand there, `?` makes a place optional, `…` lets up to three words by, `#` is any number. A short
 * form ("didn't") is found written out and without its apostrophe too. `(@we|they)` names a class of
 * words, read once however many frames name it. Looked up by the first words; each place of a text
 * costs at most a constant, so a text costs what its length is.
 */
export class FrameBook<T> {
  readonly #frames = new FirstWords<Frame<T>>();
  readonly #classes: ReadonlyMap<string, Choices>;
  readonly #ids = new Map<string, [first: number, rest: number[]][]>();

  /** @param classes alternatives with `|` between them, by name */
  constructor(classes: Readonly<Record<string, string>> = {}) {
    this.#classes = new Map(
      Object.entries(classes).map(([name, list]) => [`@${name}`, this.#choicesOf(list.split('|'))]),
    );
  }

  /** Adds a frame; one whose first place is optional or that has no word is ignored. */
  add(phrase: string, value: T): void {
    const slots = this.#slotsOf(phrase);
    const first = slots[0];
    if (!first || first.optional) return;
    const frame = { slots, value, phrase };
    for (const [word, rests] of merged(first.choices)) {
      for (const beginning of beginningsOf(word, rests, slots)) this.#frames.add(beginning, frame);
    }
  }

  /** Every frame that stands in `tokens`, at most once for each place it begins at. */
  find(tokens: readonly Token[]): Match<T>[] {
    return this.#frames.find(tokens, ({ slots }, words, from) => endOf(slots, 0, words, from));
  }

  #slotsOf(phrase: string): Slot[] {
    const slots: Slot[] = [];
    let gap = 0;
    for (const [, choice, mark, dots, word] of phrase.matchAll(PIECE)) {
      if (dots) {
        gap = GAP_LENGTH;
        continue;
      }
      const written = (choice ?? word ?? '').split('|');
      const classes = written.flatMap((one) => this.#classes.get(one) ?? []);
      const own = this.#choicesOf(written.filter((one) => !this.#classes.has(one)));
      const choices = own.size > 0 ? [own, ...classes] : classes;
      if (choices.length === 0) continue;
      slots.push({ choices, optional: mark === '?', gap: slots.length > 0 ? gap : 0 });
      gap = 0;
    }
    return slots;
  }

  #choicesOf(written: readonly string[]): Choices {
    const choices = new Map<number, number[][]>();
    for (const one of written) {
      for (const [first, rest] of this.#idsOf(one)) {
        const known = choices.get(first);
        if (known) known.push(rest);
        else choices.set(first, [rest]);
      }
    }
    return choices;
  }

  /** Numbers of the words of an alternative, in each of its spellings; the same ones stand in many frames. */
  #idsOf(written: string): [first: number, rest: number[]][] {
    const known = this.#ids.get(written);
    if (known) return known;
    const ids = spellingsOf(written).flatMap((one): [number, number[]][] => {
      const words = one.includes('#')
        ? one.split(/(#)/).flatMap((piece) => (piece === '#' ? [piece] : wordsOf(piece)))
        : wordsOf(one);
      const [first, ...rest] = words.map((word) => this.#frames.idOf(word));
      return first === undefined ? [] : [[first, rest]];
    });
    this.#ids.set(written, ids);
    return ids;
  }
}

/** Words that may come second in an index: more cost more to write down than looking them up saves. */
const SECONDS = 12;

function merged(choices: readonly Choices[]): Choices {
  const [only, ...more] = choices;
  if (only && more.length === 0) return only;
  const all = new Map<number, number[][]>();
  for (const [word, rests] of choices.flatMap((one) => [...one])) {
    all.set(word, [...(all.get(word) ?? []), ...rests]);
  }
  return all;
}

/** What may follow the first word: the rest of its own choice, or the places after it. */
function beginningsOf(first: number, rests: number[][], slots: readonly Slot[]): Beginning[] {
  const alone = [{ first, seconds: [], within: 0 }];
  const beginnings: Beginning[] = [];
  for (const second of new Set(rests.flatMap((rest) => rest[0] ?? []))) {
    beginnings.push({ first, seconds: [second], within: 1 });
  }
  if (rests.every((rest) => rest.length > 0)) return beginnings;
  let gap = 0;
  for (const slot of slots.slice(1)) {
    gap = Math.max(gap, slot.gap);
    const seconds = slot.choices.flatMap((choices) => [...choices.keys()]);
    if (seconds.length > SECONDS) return alone;
    beginnings.push({ first, seconds, within: gap + 1 });
    if (!slot.optional) return beginnings;
  }
  // Nothing must follow.
  return alone;
}

/** Words that no spelling rule changes need not be cut letter by letter: there are ten thousand. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

const wordsOf = (text: string): string[] =>
  PLAIN.test(text) ? text.split(' ') : tokenise(text).map((token) => token.forms[0] ?? '');

/** "didn't" as "did not" and "didnt", "i've" as "i have" and "ive", "i'm" as "i am" and "im". */
function spellingsOf(text: string): string[] {
  if (!text.includes("'")) return [text];
  const word = text
    .split(' ')
    .find((part) => /n't$|'ve$|^i'm$|^(?:what|where|who|how)'s$/.test(part));
  if (word === undefined) return [text];
  const whole = WHOLE[word] ?? [
    word
      .replace(/n't$/, ' not')
      .replace(/'ve$/, ' have')
      .replace(/'m$/, ' am')
      .replace(/'s$/, ' is'),
  ];
  return [text, ...[word.replace("'", ''), ...whole].map((other) => text.replace(word, other))];
}

/** Where the slots from `next` on end when they begin at `at`, or -1. */
function endOf(slots: readonly Slot[], next: number, words: readonly Known[], at: number): number {
  const slot = slots[next];
  if (!slot) return at;
  const last = Math.min(at + slot.gap, words.length - 1);
  for (let here = at; here <= last; here += 1) {
    for (const id of words[here]?.ids ?? NONE) {
      for (const choices of slot.choices) {
        for (const rest of choices.get(id) ?? NONE) {
          if (!standsAt(rest, words, here + 1)) continue;
          const end = endOf(slots, next + 1, words, here + 1 + rest.length);
          if (end !== -1) return end;
        }
      }
    }
  }
  return slot.optional ? endOf(slots, next + 1, words, at) : -1;
}

const NONE: readonly never[] = [];

function standsAt(rest: readonly number[], words: readonly Known[], at: number): boolean {
  for (let step = 0; step < rest.length; step += 1) {
    if (!words[at + step]?.ids.includes(rest[step] as number)) return false;
  }
  return true;
}
