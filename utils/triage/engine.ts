import Sentiment from 'sentiment';
import { once } from '../once.ts';
import { recent } from '../recent.ts';
import { CUE_WEIGHT, type CueMatch, MUTED } from './cues.ts';
import { NEGATORS } from './negators.ts';
import {
  type Line,
  persianLabels,
  persianLine,
  temperCourtesy,
  weighPersian,
} from './persian-words.ts';
import type { Token } from './tokens.ts';

/** How much one place of a text weighs, on AFINN's scale of -5 to 5. */
export interface Weight {
  from: number;
  to: number;
  weight: number;
}

/** Stands for a word that is not to be weighed; `sentiment` knows no such word. */
const BLANK = '-';

/** Below this a word says nothing by itself. */
const SHADE = 1;

const engine = new Sentiment();
const withPersian = once(() => {
  engine.registerLanguage('fa', {
    labels: persianLabels(),
    scoringStrategy: { apply: weighPersian },
  });
  return engine;
});

/** May stand between "not" and what it denies: "not very good". */
const BETWEEN = new Set(
  'very really that so a an the all too quite as even particularly'.split(' '),
);
/**
 * What the word list of a language gives: AFINN for English, our own for Persian, both through
 * `sentiment`. Words of a longer cue are left to the cue.
 */
export function listedWeights(
  tokens: readonly Token[],
  cues: readonly CueMatch[],
  language: 'en' | 'fa',
): Weight[] {
  if (language === 'en') return englishWeights(tokens, wholes(cues));
  const line = persianLine(tokens);
  const covered = wholes(cues);
  const weights = temperCourtesy(persianWeights(line), line);
  // A shade («نشد») inside a strong cue would keep the cue from being weighed.
  return weights.filter(({ from, weight }) => Math.abs(weight) >= SHADE || !covered.has(from));
}

/** Strong cues of several words are weighed as a whole. */
const isWhole = ({ value, from, to }: CueMatch): boolean =>
  value.strength === 'strong' && to - from > 1 && CUE_WEIGHT[value.label] !== undefined;

/** Whether any word is left to a cue, see {@link listedWeights}. */
export const hasWholes = (cues: readonly CueMatch[]): boolean => cues.some(isWhole);

function wholes(cues: readonly CueMatch[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const cue of cues) {
    if (isWhole(cue)) for (let at = cue.from; at < cue.to; at += 1) places.add(at);
  }
  return places;
}

/** Words of which the weights are remembered. */
const REMEMBERED = 4096;

/** What `sentiment` makes of a word alone, and whether it turns round the next one. */
const judge = recent(REMEMBERED, (word) => ({
  weight: engine.analyze(word).score,
  denies: (engine.analyze(`${word} good`).calculation[0]?.good ?? 0) < 0,
}));

/** @param blank words of longer cues, which are weighed as a whole: "no one answers" is not "no" */
function englishWeights(tokens: readonly Token[], blank: ReadonlySet<number>): Weight[] {
  const words = tokens.map((token, at) => {
    if (token.kind !== 'word' || blank.has(at) || MUTED.has(token.norm)) return BLANK;
    // `sentiment` looks one word back only; "not" is moved up to the word that it denies.
    return BETWEEN.has(token.norm) && isDenied(tokens, at) ? 'not' : negatorOf(token);
  });
  const weights: Weight[] = [];
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const { weight } = judge(words[at] ?? BLANK);
    if (weight === 0) continue;
    const denied = judge(words[at - 1] ?? BLANK).denies;
    weights.push({ from: at, to: at + 1, weight: denied ? -weight : weight });
  }
  return weights;
}

const negatorOf = ({ norm }: Token): string => (NEGATORS.has(norm) && norm !== 'no' ? 'not' : norm);

/** Whether the word at `at` is denied: a "not" before it, with at most small words between. */
export function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const word = tokens[back]?.norm ?? '';
    if (NEGATORS.has(word)) return true;
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}

/** Runs the engine and gives every weight its place back: `calculation` lists them from the end. */
function persianWeights(line: Line): Weight[] {
  const text = line.map((item) => item.word).join(' ');
  const { calculation } = withPersian().analyze(text, { language: 'fa' });
  const weights: Weight[] = [];
  let next = 0;
  for (let at = line.length - 1; at >= 0; at -= 1) {
    const item = line[at];
    const entry = calculation[next];
    if (!item || !entry || !Object.hasOwn(entry, item.word)) continue;
    next += 1;
    weights.push({ from: item.from, to: item.to, weight: entry[item.word] ?? 0 });
  }
  return weights;
}
