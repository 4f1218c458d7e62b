import Sentiment from 'sentiment';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import wink from 'wink-sentiment';
import type { Sentiment as Mood } from '../../../utils/triage/types.ts';

export interface Peer {
  name: string;
  /** Above 0 positive, below 0 negative. */
  score(text: string): number;
  mood(score: number): Mood;
}

const afinn = new Sentiment();
const bySign = (score: number): Mood =>
  score > 0 ? 'positive' : score < 0 ? 'negative' : 'neutral';

/** The engines that others use in a browser, as their own documentation says to read them. */
export const PEERS: Peer[] = [
  { name: 'sentiment', score: (text) => afinn.analyze(text).score, mood: bySign },
  {
    name: 'vader-sentiment',
    score: (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound,
    // Its authors' thresholds.
    mood: (score) => (score >= 0.05 ? 'positive' : score <= -0.05 ? 'negative' : 'neutral'),
  },
  { name: 'wink-sentiment', score: (text) => wink(text).score, mood: bySign },
];
