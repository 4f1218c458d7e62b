import emojiWeights from '../../assets/lexicons/emoji.json' with { type: 'json' };
import { CUE_WEIGHT, type CueMatch } from './cues.ts';
import { isDenied, listedWeights, range, type Weight } from './engine.ts';
import type { Token } from './tokens.ts';
import type { LanguageTag, Sentiment as Mood } from './types.ts';

export interface Feeling {
  mood: Mood;
  /** -1 to 1. */
  score: number;
  /** Places that pull the way the whole goes, heaviest first. */
  places: { from: number; to: number }[];
}

const EMOJI: Map<string, number> = new Map(Object.entries(emojiWeights));
/** A row of one emoji shouts; it does not say a hundred things. */
const EMOJI_COUNTED = 3;
const CONTRAST = new Set('but however though ولی اما vali ama'.split(' '));
/** A weak one is a shade: alone it leaves the text neutral. */
const WEAK_COMPLAINT = -1;
/** After "but" comes what is meant; before it, what is granted. */
const AFTER_CONTRAST = 1.5;
const BEFORE_CONTRAST = 0.6;
/** VADER's constant for bringing an open sum between -1 and 1. */
const ALPHA = 15;
/** One mild word (AFINN 1) gives 0.25: it takes a clear word to leave neutral. */
const NEUTRAL = 0.3;

/**
 * The feeling of a text towards the one it is written to: AFINN through `sentiment` for English,
 * our own list through the same engine for Persian, emoji, and the cues of complaint and praise.
 * @param tokens words and emoji only
 * @param cues from `findCues` on the same tokens
 */
export function feelingOf(
  tokens: readonly Token[],
  cues: readonly CueMatch[],
  language: LanguageTag,
): Feeling {
  const weights = [...emojiWeightsOf(tokens), ...wordWeights(tokens, cues, language)];
  const turn = tokens.findLastIndex((token) => CONTRAST.has(token.norm));
  const turned = weights.map((item) => ({
    ...item,
    weight: item.weight * stress(item.from, turn),
  }));
  const sum = turned.reduce((total, item) => total + item.weight, 0);
  const score = sum / Math.sqrt(sum * sum + ALPHA);
  const mood = score >= NEUTRAL ? 'positive' : score <= -NEUTRAL ? 'negative' : 'neutral';
  return { mood, score, places: mood === 'neutral' ? [] : pulling(turned, sum) };
}

function stress(at: number, turn: number): number {
  if (turn <= 0) return 1;
  return at > turn ? AFTER_CONTRAST : BEFORE_CONTRAST;
}

function pulling(weights: Weight[], sum: number): Weight[] {
  return weights
    .filter((item) => item.weight * sum > 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.from - b.from);
}

function emojiWeightsOf(tokens: readonly Token[]): Weight[] {
  const seen = new Map<string, number>();
  return tokens.flatMap((token, from) => {
    const weight = token.kind === 'emoji' ? EMOJI.get(token.norm) : undefined;
    const times = (seen.get(token.norm) ?? 0) + 1;
    seen.set(token.norm, times);
    return weight === undefined || times > EMOJI_COUNTED ? [] : [{ from, to: from + 1, weight }];
  });
}

function wordWeights(
  tokens: readonly Token[],
  cues: readonly CueMatch[],
  language: LanguageTag,
): Weight[] {
  const inPersian = language === 'fa' || language === 'ar';
  const listed = listedWeights(tokens, cues, inPersian ? 'fa' : 'en');
  const taken = new Set(listed.flatMap((item) => range(item.from, item.to)));
  const cued = cues.flatMap((cue) => {
    const weight = cueWeight(cue);
    if (weight === undefined || range(cue.from, cue.to).some((at) => taken.has(at))) return [];
    for (const at of range(cue.from, cue.to)) taken.add(at);
    const denied = weight > 0 && !inPersian && isDenied(tokens, cue.from);
    return [{ from: cue.from, to: cue.to, weight: denied ? -weight : weight }];
  });
  return [...listed, ...cued];
}

function cueWeight({ value }: CueMatch): number | undefined {
  if (value.strength === 'strong') return CUE_WEIGHT[value.label];
  return value.label === 'complaint' ? WEAK_COMPLAINT : undefined;
}
