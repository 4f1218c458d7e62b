import type { Match } from '../../triage/phrases.ts';
import { type Token, tokenise } from '../../triage/tokens.ts';

/** What may stand in a place, by its first word, as the words that follow it. */
type Choices = Map<string, string[][]>;

interface Slot {
  /** The place's own words, and those of the classes that it names. */
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
/** As many words `…` lets by. */
const GAP = 3;
/** Words that no spelling rule changes need not be cut letter by letter. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/**
 * Frames as `FrameBook` of the triage has them, with classes of words: `(@we) will (@soft)? refund`.
 * A class is read once however many frames name it, and frames are looked up by their first word
 * alone: with a hundred words in many places, an index by two would cost more than it saves.
 */
export class Grammar<T> {
  readonly #classes: Map<string, Choices>;
  readonly #frames = new Map<string, Frame<T>[]>();

  /** @param classes alternatives with `|` between them, by name */
  constructor(classes: Readonly<Record<string, string>>) {
    this.#classes = new Map(
      Object.entries(classes).map(([name, list]) => [`@${name}`, choicesOf(list.split('|'))]),
    );
  }

  /** Adds a frame; one whose first place is optional or that has no word is ignored. */
  add(phrase: string, value: T): void {
    const slots = this.#slotsOf(phrase);
    const first = slots[0];
    if (!first || first.optional) return;
    const frame = { slots, value, phrase };
    for (const word of new Set(first.choices.flatMap((choices) => [...choices.keys()]))) {
      const known = this.#frames.get(word);
      if (known) known.push(frame);
      else this.#frames.set(word, [frame]);
    }
  }

  /** Every frame that stands in `tokens`, at most once for each place it begins at. */
  find(tokens: readonly Token[]): Match<T>[] {
    const found: Match<T>[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const tried = new Set<Frame<T>>();
      for (const form of tokens[from]?.forms ?? []) {
        for (const frame of this.#frames.get(form) ?? []) {
          if (tried.has(frame)) continue;
          tried.add(frame);
          const to = endOf(frame.slots, 0, tokens, from);
          if (to > from) found.push({ from, to, value: frame.value, phrase: frame.phrase });
        }
      }
    }
    return found;
  }

  #slotsOf(phrase: string): Slot[] {
    const slots: Slot[] = [];
    let gap = 0;
    for (const [, choice, mark, dots, word] of phrase.matchAll(PIECE)) {
      if (dots) {
        gap = GAP;
        continue;
      }
      const written = (choice ?? word ?? '').split('|');
      const classes = written.flatMap((one) => this.#classes.get(one) ?? []);
      const own = choicesOf(written.filter((one) => !one.startsWith('@')));
      const choices = own.size > 0 ? [own, ...classes] : classes;
      if (choices.length === 0) continue;
      slots.push({ choices, optional: mark === '?', gap: slots.length > 0 ? gap : 0 });
      gap = 0;
    }
    return slots;
  }
}

function choicesOf(written: readonly string[]): Choices {
  const choices: Choices = new Map();
  for (const one of written) {
    const [first, ...rest] = one
      .split(/(#)/)
      .flatMap((piece) => (piece === '#' ? [piece] : wordsIn(piece)));
    if (first === undefined) continue;
    const known = choices.get(first);
    if (known) known.push(rest);
    else choices.set(first, [rest]);
  }
  return choices;
}

const wordsIn = (text: string): string[] =>
  PLAIN.test(text) ? text.split(' ') : tokenise(text).map(({ norm }) => norm);

/** Where the slots from `next` on end when they begin at `at`, or -1. */
function endOf(slots: readonly Slot[], next: number, tokens: readonly Token[], at: number): number {
  const slot = slots[next];
  if (!slot) return at;
  const last = Math.min(at + slot.gap, tokens.length - 1);
  for (let here = at; here <= last; here += 1) {
    for (const form of tokens[here]?.forms ?? []) {
      for (const choices of slot.choices) {
        for (const rest of choices.get(form) ?? []) {
          if (!rest.every((part, step) => tokens[here + 1 + step]?.forms.includes(part))) continue;
          const end = endOf(slots, next + 1, tokens, here + 1 + rest.length);
          if (end !== -1) return end;
        }
      }
    }
  }
  return slot.optional ? endOf(slots, next + 1, tokens, at) : -1;
}
