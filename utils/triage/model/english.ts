import file from '../../../assets/models/feeling.en.json' with { type: 'json' };
import { once } from '../../once.ts';
import type { Features } from './features.ts';
import { decode, type Opinion, opinionOf } from './score.ts';

const model = once(() => decode(file));

/** What the word lists, emoji and cues together weigh beside the model, in log-odds. */
const LISTS = 1.5;
/**
 * Log-odds that a text must bring before it is felt at all: the model is trained as if the three
 * feelings were equally common, and most talk is neutral (scripts/train/README.md). To take an angry customer for a pleased one costs most, so pleasure
 * must be the clearer of the two.
 */
const NEGATIVE_FROM = 0.2;
const POSITIVE_FROM = 0.7;

export interface EnglishFeeling {
  mood: 'negative' | 'neutral' | 'positive';
  /** Likelihood of positive less that of negative, -1 to 1; its sign agrees with the mood. */
  score: number;
  /** Places that pull the way of the mood, strongest first. */
  pulls: Opinion['pulls'];
}

/**
 * The feeling of an English text: the model's log-odds and what the lists say, added up.
 * @param features of the text
 * @param listed what word lists, emoji and cues say, -1 to 1
 */
export function englishFeeling(features: Features, listed: number): EnglishFeeling {
  const opinion = opinionOf(model(), features);
  const negative = opinion.negative - LISTS * listed - NEGATIVE_FROM;
  const positive = opinion.positive + LISTS * listed - POSITIVE_FROM;
  const top = Math.max(0, negative, positive);
  const [down, up] = [Math.exp(negative - top), Math.exp(positive - top)];
  const score = (up - down) / (Math.exp(-top) + up + down);
  const mood = top === 0 || up === down ? 'neutral' : up > down ? 'positive' : 'negative';
  return { mood, score, pulls: opinion.pulls };
}
