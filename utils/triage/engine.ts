import Sentiment from 'sentiment';
import fa from '../../assets/lexicons/fa.json' with { type: 'json' };
import { CUE_WEIGHT, type CueMatch, MUTED } from './cues.ts';
import { longest, PhraseBook } from './phrases.ts';
import type { Token } from './tokens.ts';

/** How much one place of a text weighs, on AFINN's scale of -5 to 5. */
export interface Weight {
  from: number;
  to: number;
  weight: number;
}

/** A phrase is handed to `sentiment` as one word, so its parts are tied with a half-space. */
const TIE = '\u200C';
/** Stands for a word that is not to be weighed; `sentiment` knows no such word. */
const BLANK = '-';

const engine = new Sentiment();
const persian = new PhraseBook<string>();
const labels: Record<string, number> = {};
for (const [phrase, weight] of Object.entries(fa)) {
  const key = phrase.replaceAll(' ', TIE);
  labels[key] = weight;
  persian.add(phrase, key);
}
/** Said after the word: «خوب نیست». */
const FA_NEGATORS = new Set(
  (
    'نیست نیستش نیستم نیستن نیستید نبود نبودم نبودن نشد نشدم نمیشه ندارم نداره نداشت نداشتم ندارن ' +
    'ندیدم نکردم نکرد'
  ).split(' '),
);
engine.registerLanguage('fa', {
  labels,
  scoringStrategy: {
    apply: (words, at, weight) =>
      [words[at + 1], words[at + 2]].some((word) => word !== undefined && FA_NEGATORS.has(word))
        ? -weight
        : weight,
  },
});

const NEGATORS = new Set(
  "not no never isn't wasn't aren't weren't don't doesn't didn't won't can't cannot couldn't wouldn't isnt wasnt dont doesnt didnt wont cant hardly barely nothing without".split(
    ' ',
  ),
);
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
  const line = language === 'fa' ? persianLine(tokens) : englishLine(tokens, cues);
  return analysed(line, language);
}

/** The places from `from` up to, not including, `to`. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, step) => from + step);

/** Words as `sentiment` is to read them; each knows which tokens it stands for. */
type Line = { word: string; from: number; to: number }[];

function persianLine(tokens: readonly Token[]): Line {
  const line: Line = [];
  const matches = new Map(longest(persian.find(tokens)).map((match) => [match.from, match]));
  for (let at = 0; at < tokens.length; ) {
    const match = matches.get(at);
    const to = match?.to ?? at + 1;
    const token = tokens[at];
    line.push({
      word: match?.value ?? (token?.kind === 'word' ? token.norm : BLANK),
      from: at,
      to,
    });
    at = to;
  }
  return line;
}

/** Longer cues are weighed as a whole, so their words are blanked: "no one answers" is not "no". */
function englishLine(tokens: readonly Token[], cues: readonly CueMatch[]): Line {
  const whole = cues.filter(
    ({ value, from, to }) =>
      value.strength === 'strong' && to - from > 1 && CUE_WEIGHT[value.label] !== undefined,
  );
  const blank = new Set(whole.flatMap((cue) => range(cue.from, cue.to)));
  return tokens.map((token, at) => {
    const mute = token.kind !== 'word' || blank.has(at) || MUTED.has(token.norm);
    // `sentiment` looks one word back only; "not" is moved up to the word that it denies.
    const negator = !mute && BETWEEN.has(token.norm) && isDenied(tokens, at) ? 'not' : undefined;
    return { word: mute ? BLANK : (negator ?? negatorOf(token)), from: at, to: at + 1 };
  });
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
function analysed(line: Line, language: 'en' | 'fa'): Weight[] {
  const text = line.map((item) => item.word).join(' ');
  const { calculation } = engine.analyze(text, { language });
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
