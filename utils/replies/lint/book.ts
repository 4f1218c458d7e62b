import en from '../../../assets/lexicons/lint.en.json' with { type: 'json' };
import fa from '../../../assets/lexicons/lint.fa.json' with { type: 'json' };
import { once } from '../../once.ts';
import { FrameBook } from '../../triage/frames.ts';
import type { Match } from '../../triage/phrases.ts';
import type { Token } from '../../triage/tokens.ts';

/** What a frame says; see the lists in `assets/lexicons/lint.*.json`. */
export type Label = keyof typeof en.frames | keyof typeof fa.frames;

interface Lists {
  /** Words that stand in many frames; a frame names them `@name` inside its brackets. */
  classes: Record<string, string>;
  frames: Partial<Record<Label, string[]>>;
  /** What two frames say together, far apart: Persian has its verb at the end. */
  pairs: string[][];
}

/** The pairs of both languages. */
export const PAIRS: readonly string[][] = [...en.pairs, ...fa.pairs];

function bookOf({ classes, frames }: Lists): FrameBook<Label> {
  const book = new FrameBook<Label>(classes);
  for (const [label, phrases] of Object.entries(frames) as [Label, string[]][]) {
    for (const phrase of phrases) book.add(phrase, label);
  }
  return book;
}

const EN = once(() => bookOf(en));
const FA = once(() => bookOf(fa));
const LATIN = /\p{Script=Latin}/u;
const ARABIC = /\p{Script=Arabic}/u;

/** Every frame of the linter that stands in a row of words; a mixed text is read by both lists. */
export function framesIn(words: readonly Token[], text: string): Match<Label>[] {
  return [
    ...(LATIN.test(text) ? EN().find(words) : []),
    ...(ARABIC.test(text) ? FA().find(words) : []),
  ];
}
