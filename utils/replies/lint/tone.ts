import file from '../../../assets/models/tone.json' with { type: 'json' };
import { once } from '../../once.ts';
import { type Features, featuresOf, markBuckets } from '../../triage/model/features.ts';
import { decodeLabels, oddsOf, type View, wordsFor } from '../../triage/model/labels.ts';
import { type Token, tokenise } from '../../triage/tokens.ts';
import type { Label } from './book.ts';
import type { Hit, Sentence } from './read.ts';

/** What a sentence of a reply may do in more wordings than any list of phrases knows. */
export const TONES = ['promise', 'blame', 'dismissive', 'threat'] as const;
export type Tone = (typeof TONES)[number];

const model = once(() => decodeLabels(file, TONES));

/** What the model makes of a sentence. */
export interface Tones {
  /** Those that it is sure of. */
  heard: ReadonlySet<Tone>;
  features: Features;
}

/** What the model sees of a sentence. @param words as the rules read them, see `wordsOf` */
export function viewOf(words: readonly Token[], written: string, tongue: 'en' | 'fa'): View {
  const features = featuresOf(words, []);
  const marks = markBuckets(tokenise(written), written, tongue);
  return { features, marks, dense: features.dense };
}

/** What a sentence does, by a model that was trained on English and Persian ones. Linear. */
export function tonesOf(words: readonly Token[], written: string, tongue: 'en' | 'fa'): Tones {
  const view = viewOf(words, written, tongue);
  const odds = oddsOf(model(), view);
  return {
    heard: new Set(words.length > 0 ? TONES.filter((tone) => odds[tone] > 0) : []),
    features: view.features,
  };
}

/** Frames of what only looks like it: the model may not tell it either. */
const INNOCENT: Partial<Record<Tone, Label>> = {
  blame: 'blame.not',
  dismissive: 'minimise.not',
  threat: 'act.not',
};

/** The words by which a sentence does it, where the model is sure that it does. */
export function heardIn(sentence: Sentence, tone: Tone): Hit | undefined {
  if (sentence.hits.some(({ label }) => label === INNOCENT[tone])) return undefined;
  const tones = sentence.tones();
  if (!tones?.heard.has(tone)) return undefined;
  const { words, start, end } = sentence;
  const shown = wordsFor(model(), tones.features, tone, words);
  const from = Math.min(words.length - 1, ...shown.map((one) => one.from));
  const to = Math.max(from + 1, ...shown.map((one) => one.to));
  return {
    label: tone,
    from,
    to,
    start: words[from]?.start ?? start,
    end: words[to - 1]?.end ?? end,
  };
}
