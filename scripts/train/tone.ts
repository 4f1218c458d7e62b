import en from '../../assets/templates/en.json' with { type: 'json' };
import fa from '../../assets/templates/fa.json' with { type: 'json' };
import { found, readReply, type Sentence } from '../../utils/replies/lint/read.ts';
import { sentencesOf } from '../../utils/replies/lint/sentences.ts';
import { TONES, type Tone, viewOf } from '../../utils/replies/lint/tone.ts';
import { wordsOf } from '../../utils/replies/lint/words.ts';
import type { Settings } from './fit.ts';
import { type Labelled, quietStarts, type Seen, type Start, seenIn } from './fit-labels.ts';
import { labelledLines, textFiles } from './lines.ts';
import { lintCases } from './lint-cases.ts';

export const SETTINGS: Settings = { seed: 7, epochs: 12, rate: 0.15, decay: 1e-4 };

/** A false alarm tires the person who writes: so many of our near misses and good sentences may be one. */
const FALSE_ALARMS = 0.002;

export const starts = (own: readonly Labelled[], odds: readonly Float64Array[]): Start[] =>
  quietStarts(own, odds, FALSE_ALARMS);

/** Neighbours in a file say one idea in several words. */
export const TOGETHER = 40;

const WRITTEN = new URL('./lint/', import.meta.url);
/** Cases that the linter is known to be right in; nothing is learnt from `*.unseen.*`. */
const KNOWN = new URL('../../tests/fixtures/lint/', import.meta.url);
/** One sentence of a reply is the bad one, of the others it is only known that they may be good. */
const KNOWN_WEIGHT = 0.7;

/** Lame apologies are written down too; phrases tell them well enough. */
const KINDS = new Set<string>([...TONES, 'fake-apology', 'ok']);

const tongueOf = (name: string) => (name.startsWith('fa') ? 'fa' : 'en');

/** A sentence, and which language's words it is made of. */
export interface SentenceLine extends Labelled {
  tongue: 'en' | 'fa';
}

/**
 * Sentences that we wrote, `LABELS | TEXT` a line in `lint/*.txt`.
 * @throws Error where a line has a label that is not known, or no text
 */
export const writtenSentences = (): SentenceLine[] =>
  labelledLines(WRITTEN, (name) => KINDS.has(name)).map(({ file, labels, text }) => ({
    text,
    answers: TONES.map((tone) => Number(labels.includes(tone))),
    weight: 1,
    tongue: tongueOf(file),
  }));

/** Sentences of the linter's own cases: each is known of one rule alone. */
export function knownSentences(): SentenceLine[] {
  const files = textFiles(KNOWN).filter(({ file }) => !file.includes('.unseen.'));
  return files.flatMap(({ file, lines }) =>
    lintCases(lines.join('\n')).flatMap(({ rule, fires, line }): SentenceLine[] => {
      const place = TONES.indexOf(rule as Tone);
      if (place < 0 || line.startsWith('dm> ') || line.includes(' ||| ')) return [];
      const sentences = fires ? guiltyIn(line) : sentencesIn(line);
      const answers = TONES.map((_, at) => (at === place ? Number(fires) : -1));
      const tongue = tongueOf(file);
      return sentences.map((text) => ({ text, answers, weight: KNOWN_WEIGHT, tongue }));
    }),
  );
}

/** What does it in a bad reply: the one sentence that neither consoles nor invites, if there is one. */
function guiltyIn(line: string): string[] {
  const { text, sentences } = readReply(line);
  const isKind = (one: Sentence) =>
    found(one, 'ack', 'ack.not').length > 0 || found(one, 'invite', 'invite.not').length > 0;
  const guilty = sentences.length > 1 ? sentences.filter((one) => !isKind(one)) : sentences;
  return guilty.length === 1 ? guilty.map(({ start, end }) => text.slice(start, end)) : [];
}

const sentencesIn = (text: string): string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

const TEMPLATES = { en, fa };
const SLOT = /\{\{[^|}]*\|?([^}]*)\}\}/g;

/** The sentences of the templates that ship: all of them good. */
export function templateSentences(): SentenceLine[] {
  return (['en', 'fa'] as const).flatMap((tongue) =>
    TEMPLATES[tongue].flatMap(({ text }) => {
      const filled = text.replace(SLOT, (_, otherwise: string) => otherwise || '2');
      const answers = TONES.map(() => 0);
      return sentencesIn(filled).map((text) => ({ text, answers, weight: 1, tongue }));
    }),
  );
}

/** What the product sees of a sentence. */
export const seen = ({ text, tongue }: SentenceLine): Seen =>
  seenIn(viewOf(wordsOf(text), text, tongue));
