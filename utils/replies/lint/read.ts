import type { Token } from '../../triage/tokens.ts';
import { framesIn, type Label, PAIRS } from './book.ts';
import { type Span, sentencesOf } from './sentences.ts';
import { wordsOf } from './words.ts';

/** A frame that stands in a sentence; token places, `to` not included, and UTF-16 offsets. */
export interface Hit extends Span {
  label: Label;
  from: number;
  to: number;
}

export interface Sentence extends Span {
  words: Token[];
  hits: Hit[];
  /** For each word the number of its clause: commas, brackets, dashes and "and" begin another. */
  clauses: number[];
}

/** A reply as the rules read it. */
export interface Reading {
  text: string;
  sentences: Sentence[];
}

const BREAK = /[,،;؛:()[\]«»"“”—–]|\s-\s/;
const JOINING = new Set('and but so because while although و ولی اما چون'.split(' '));
const QUOTE = /["“”«»]/g;

/** Cuts a reply into sentences, words and clauses, and looks every frame up once. Linear. */
export function readReply(text: string): Reading {
  const words = wordsOf(text);
  let next = 0;
  const sentences = sentencesOf(text).map((span) => {
    const own: Token[] = [];
    while (next < words.length) {
      const word = words[next];
      if (!word || word.start >= span.end) break;
      own.push(word);
      next += 1;
    }
    return sentenceOf(text, span, own);
  });
  return { text, sentences };
}

/** Stands after the last word, so that a frame can end with the sentence. */
const LAST = { kind: 'word', norm: 'endofsentence' } as const;

function sentenceOf(text: string, span: Span, words: Token[]): Sentence {
  const written = text.slice(span.start, span.end);
  const quotes = quotesIn(written, span.start);
  const hits = framesIn(
    [...words, { ...LAST, forms: [LAST.norm], start: span.end, end: span.end }],
    written,
  ).flatMap(({ value, from, to }): Hit[] => {
    const start = words[from]?.start ?? span.start;
    const end = words[to - 1]?.end ?? span.end;
    // What somebody else said is not what the reply says.
    if (quotes.some((quote) => quote.start < start && end <= quote.end)) return [];
    return [{ label: value, from, to, start, end }];
  });
  hits.sort((a, b) => a.from - b.from);
  hits.push(...PAIRS.flatMap((pair) => joined(hits, pair)));
  return { ...span, words, hits, clauses: clausesOf(text, words) };
}

/** Two frames belong together with so many words between them. */
const FAR = 9;

function joined(hits: readonly Hit[], [first, second, label]: readonly string[]): Hit[] {
  let before: Hit | undefined;
  return hits.flatMap((hit): Hit[] => {
    if (hit.label === first) before = hit;
    if (hit.label !== second || !before || hit.from < before.to) return [];
    if (hit.from - before.to > FAR) return [];
    return [{ ...hit, label: label as Label, from: before.from, start: before.start }];
  });
}

/** As many quotations as a sentence may have; a text of quotation marks alone costs no more. */
const QUOTES = 20;

function quotesIn(written: string, offset: number): Span[] {
  const marks: number[] = [];
  for (const { index } of written.matchAll(QUOTE)) {
    marks.push(index + offset);
    if (marks.length === 2 * QUOTES) break;
  }
  return Array.from({ length: Math.floor(marks.length / 2) }, (_, at) => ({
    start: marks[2 * at] ?? 0,
    end: marks[2 * at + 1] ?? 0,
  }));
}

function clausesOf(text: string, words: readonly Token[]): number[] {
  let clause = 0;
  return words.map((word, at) => {
    const before = words[at - 1];
    if (before && before.end < word.start && BREAK.test(text.slice(before.end, word.start)))
      clause += 1;
    else if (at > 0 && JOINING.has(word.norm)) clause += 1;
    return clause;
  });
}

/** The hits of a label, without those that touch a hit of its exceptions (`label.not`). */
export function found(sentence: Sentence, label: Label, not?: Label): Hit[] {
  const except = not === undefined ? [] : sentence.hits.filter((hit) => hit.label === not);
  return sentence.hits.filter(
    (hit) =>
      hit.label === label && !except.some((other) => other.from < hit.to && hit.from < other.to),
  );
}

/** The same, and an exception covers the clauses that it stands in: "please don't … your number here". */
export function foundInClauses(sentence: Sentence, label: Label, not: Label): Hit[] {
  const clauseOf = (place: number) => sentence.clauses[place] ?? sentence.clauses.at(-1) ?? 0;
  const covered = new Set(
    sentence.hits
      .filter((hit) => hit.label === not)
      .flatMap((hit) => [clauseOf(hit.from), clauseOf(hit.to - 1)]),
  );
  return sentence.hits.filter((hit) => hit.label === label && !covered.has(clauseOf(hit.from)));
}

/** Whether a sentence has a frame of this label. */
export const says = (sentence: Sentence, label: Label): boolean =>
  sentence.hits.some((hit) => hit.label === label);
