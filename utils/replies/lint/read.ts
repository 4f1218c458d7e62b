import { once } from '../../once.ts';
import { detectLanguage } from '../../triage/language.ts';
import type { Token } from '../../triage/tokens.ts';
import { framesIn, type Label, PAIRS } from './book.ts';
import { withPersons } from './persons.ts';
import { type Span, sentencesOf } from './sentences.ts';
import { type Tone, type Tones, tonesOf } from './tone.ts';
import { wordsOf } from './words.ts';

/** Languages that the model of tones was trained on. */
const TONGUES = ['en', 'fa'] as const;
type Tongue = (typeof TONGUES)[number];

/** A frame that stands in a sentence; token places, `to` not included, and UTF-16 offsets. */
export interface Hit extends Span {
  label: Label | Tone;
  from: number;
  to: number;
}

export interface Sentence extends Span {
  words: Token[];
  hits: Hit[];
  /** For each word the number of its clause: commas, brackets, dashes and "and" begin another. */
  clauses: number[];
  /** What the model makes of it; null in a language that it was not trained on. */
  tones: () => Tones | null;
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
  const words = withoutNames(text, withPersons(wordsOf(text)));
  const language = detectLanguage(text, words);
  const tongue = TONGUES.find((one) => one === language) ?? null;
  let next = 0;
  const sentences = sentencesOf(text).map((span) => {
    const own: Token[] = [];
    while (next < words.length) {
      const word = words[next];
      if (!word || word.start >= span.end) break;
      own.push(word);
      next += 1;
    }
    return sentenceOf(text, span, own, tongue);
  });
  return { text, sentences };
}

/** ", Anna,": whoever is spoken to stands in nobody's sentence. Capitals of nouns tell it in English. */
const VOCATIVE =
  /(?<=\p{Ll}, )(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{Ll}'’-]{1,20}(?: \p{Lu}[\p{Ll}'’-]{1,20})?(?=[,.!?]|$)/gu;

function withoutNames(text: string, words: readonly Token[]): Token[] {
  const ends = new Map(
    [...text.matchAll(VOCATIVE)].map(({ 0: name, index }) => [index, index + name.length]),
  );
  let until = 0;
  return words.filter(({ start }) => {
    until = ends.get(start) ?? until;
    return start >= until;
  });
}

/** Stand before the first word and after the last, so that a frame can begin or end with the sentence. */
const edge = (norm: string, at: number): Token => ({
  kind: 'word',
  norm,
  forms: [norm],
  start: at,
  end: at,
});

/** The words between the marks of their edges; smileys come after the end: «تضمینی 😄». */
function edged(words: Token[], { start, end }: Span): Token[] {
  const last = words.findLastIndex(({ kind }) => kind !== 'emoji') + 1;
  return [
    edge('startofsentence', start),
    ...words.slice(0, last),
    edge('endofsentence', end),
    ...words.slice(last),
  ];
}

function sentenceOf(text: string, span: Span, words: Token[], tongue: Tongue | null): Sentence {
  const written = text.slice(span.start, span.end);
  const quotes = quotesIn(written, span.start);
  const hits = framesIn(edged(words, span), written).flatMap(({ value, ...place }): Hit[] => {
    // The first edge is no word of the sentence.
    const from = Math.max(place.from - 1, 0);
    const to = place.to - 1;
    const start = words[from]?.start ?? span.start;
    const end = words[to - 1]?.end ?? span.end;
    // What somebody else said is not what the reply says.
    if (quotes.some((quote) => quote.start < start && end <= quote.end)) return [];
    return [{ label: value, from, to, start, end }];
  });
  hits.sort((a, b) => a.from - b.from);
  const labels = new Set<string>(hits.map(({ label }) => label));
  const whole = PAIRS.filter(
    ([first = '', second = '']) => labels.has(first) && labels.has(second),
  );
  hits.push(...whole.flatMap((pair) => joined(hits, pair)));
  const tones = once(() => (tongue ? tonesOf(words, written, tongue) : null));
  return { ...span, words, hits, clauses: clausesOf(text, words), tones };
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
