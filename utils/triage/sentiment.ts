import { CUE_WEIGHT, type CueMatch } from './cues.ts';
import { hasWholes, isDenied, listedWeights, type Weight } from './engine.ts';
import { englishFeeling } from './model/english.ts';
import { type Features, featuresOf } from './model/features.ts';
import { emojiWeightsOf } from './model/listed.ts';
import type { Token } from './tokens.ts';
import type { LanguageTag, Sentiment as Mood } from './types.ts';

export interface Feeling {
  mood: Mood;
  /** -1 to 1. */
  score: number;
  /** Places that pull the way the whole goes, heaviest first. */
  places: { from: number; to: number }[];
  /** What a model sees of the text. */
  features: Features;
}

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

/** What the model adds to a reason must be a clear part of it: log-odds of one place. */
const CLEAR_PULL = 0.35;
/** Words up to this many letters pull too ("us", "to", "when"), and alone explain nothing. */
const SMALL_WORD = 4;

/**
 * The feeling of a text towards the one it is written to: AFINN through `sentiment` for English,
 * our own list through the same engine for Persian, emoji, and the cues of complaint and praise;
 * for English a trained model has its say too.
 * @param tokens words and emoji only
 * @param cues from `findCues` on the same tokens
 * @param trained false: what lists and cues say without the model, to see what it brings
 */
export function feelingOf(
  tokens: readonly Token[],
  cues: readonly CueMatch[],
  language: LanguageTag,
  trained = true,
): Feeling {
  const emoji = emojiWeightsOf(tokens);
  const list = listOf(language);
  const bare = list ? listedWeights(tokens, [], list) : [];
  const features = featuresOf(tokens, [...emoji, ...bare]);
  const weights = [...emoji, ...wordWeights(tokens, cues, language, bare)];
  const turn = tokens.findLastIndex((token) => CONTRAST.has(token.norm));
  const turned = weights.map((item) => ({
    ...item,
    weight: item.weight * stress(item.from, turn),
  }));
  const sum = turned.reduce((total, item) => total + item.weight, 0);
  const score = sum / Math.sqrt(sum * sum + ALPHA);
  if (trained && language === 'en') return withModel(tokens, features, turned, score);
  const mood = score >= NEUTRAL ? 'positive' : score <= -NEUTRAL ? 'negative' : 'neutral';
  const places = mood === 'neutral' ? [] : pulling(turned, sum);
  return { mood, score, places, features };
}

function withModel(
  tokens: readonly Token[],
  features: Features,
  weights: Weight[],
  listed: number,
): Feeling {
  const { mood, score, pulls } = englishFeeling(features, listed);
  if (mood === 'neutral') return { mood, score, places: [], features };
  const places: Feeling['places'] = pulling(weights, mood === 'positive' ? 1 : -1);
  const found = pulls(mood, CLEAR_PULL);
  // The words of the lists are the clearest reasons; the model's own come after them.
  const clear = found.filter(
    ({ from, to, pull }) =>
      pull >= CLEAR_PULL && (to - from > 1 || lengthOf(tokens[from]) > SMALL_WORD),
  );
  for (const { from, to } of clear.length + places.length > 0 ? clear : found.slice(0, 1)) {
    if (!places.some((place) => place.from < to && from < place.to)) places.push({ from, to });
  }
  return { mood, score, places, features };
}

const lengthOf = (token: Token | undefined): number => token?.norm.length ?? 0;

function stress(at: number, turn: number): number {
  if (turn <= 0) return 1;
  return at > turn ? AFTER_CONTRAST : BEFORE_CONTRAST;
}

function pulling(weights: Weight[], sum: number): Weight[] {
  return weights
    .filter((item) => item.weight * sum > 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.from - b.from);
}

/**
 * The word list that reads a language; the Persian one has what Arabic lent to Persian. In others
 * English words would mean what they mean there ("war", "die"), so emoji speak alone.
 */
function listOf(language: LanguageTag): 'en' | 'fa' | null {
  if (language === 'fa' || language === 'ar') return 'fa';
  return ['en', 'fa-Latn', 'und'].includes(language) ? 'en' : null;
}

function wordWeights(
  tokens: readonly Token[],
  cues: readonly CueMatch[],
  language: LanguageTag,
  bare: Weight[],
): Weight[] {
  const list = listOf(language);
  const persian = list === 'fa';
  const listed = list && hasWholes(cues) ? listedWeights(tokens, cues, list) : bare;
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of listed) taken.fill(1, from, to);
  const weights = [...listed];
  for (const cue of cues) {
    const weight = cueWeight(cue);
    if (weight === undefined || taken.subarray(cue.from, cue.to).includes(1)) continue;
    taken.fill(1, cue.from, cue.to);
    const denied = weight > 0 && !persian && isDenied(tokens, cue.from);
    weights.push({ from: cue.from, to: cue.to, weight: denied ? -weight : weight });
  }
  return weights;
}

function cueWeight({ value }: CueMatch): number | undefined {
  if (value.strength === 'strong') return CUE_WEIGHT[value.label];
  return value.label === 'complaint' ? WEAK_COMPLAINT : undefined;
}
