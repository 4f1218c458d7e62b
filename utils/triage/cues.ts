import en from '../../assets/lexicons/cues.en.json' with { type: 'json' };
import fa from '../../assets/lexicons/cues.fa.json' with { type: 'json' };
import finglish from '../../assets/lexicons/cues.fa-latn.json' with { type: 'json' };
import { once } from '../once.ts';
import { FrameBook } from './frames.ts';
import { longest, type Match } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Intent, LanguageTag } from './types.ts';

export type CueIntent = Exclude<Intent, 'chatter'>;
export const CUE_INTENTS: CueIntent[] = [
  'complaint',
  'question',
  'praise',
  'suggestion',
  'lead',
  'spam',
  'abuse',
  'crisis',
];

const LABELS = [...CUE_INTENTS, 'high'] as const;

/** A strong cue says it alone; two weak ones say it together. */
export type Strength = 'strong' | 'weak';

export interface Cue {
  label: CueIntent | 'high';
  strength: Strength;
}

export type CueMatch = Match<Cue>;

type CueFile = Record<CueIntent, Record<Strength, string[]>> & {
  high: string[];
  /** Lesser signs that there is no time to lose; they count in a complaint only. */
  highWeak?: string[];
};

function bookOf(file: CueFile): FrameBook<Cue> {
  const book = new FrameBook<Cue>();
  for (const label of CUE_INTENTS) {
    for (const phrase of file[label].strong) book.add(phrase, { label, strength: 'strong' });
    for (const phrase of file[label].weak) book.add(phrase, { label, strength: 'weak' });
  }
  for (const phrase of file.high) book.add(phrase, { label: 'high', strength: 'strong' });
  for (const phrase of file.highWeak ?? []) book.add(phrase, { label: 'high', strength: 'weak' });
  return book;
}

const EN = once(() => bookOf(en));
const FA = once(() => bookOf(fa));
const BOOKS = new Map<LanguageTag, (() => FrameBook<Cue>)[]>([
  ['en', [EN]],
  ['fa', [FA]],
  ['fa-Latn', [once(() => bookOf(finglish))]],
]);
/** Where the language is not known the words of both may stand in it. */
const BOTH = [EN, FA];

/** What a cue weighs where no word list knows it: as much as AFINN's "bad" and "great". */
export const CUE_WEIGHT: Partial<Record<Cue['label'], number>> = {
  complaint: -2.5,
  crisis: -3,
  abuse: -3,
  praise: 2.5,
};

/** Words that AFINN weighs and that in service talk mean nothing: "please", "want", "free". */
export const MUTED: ReadonlySet<string> = new Set(en.mute);

/**
 * The cues that stand in a text, for each label the longest of overlapping ones.
 * @param tokens words and emoji only, marks left out
 */
export function findCues(tokens: readonly Token[], language: LanguageTag): CueMatch[] {
  const found = (BOOKS.get(language) ?? BOTH).flatMap((book) => book().find(tokens));
  if (found.length < 2) return found;
  const labels = new Set(found.map(({ value }) => value.label));
  return LABELS.filter((label) => labels.has(label)).flatMap((label) =>
    longest(found.filter(({ value }) => value.label === label)),
  );
}
