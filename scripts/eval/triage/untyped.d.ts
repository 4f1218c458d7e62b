/** What is used of packages that come without types. */
declare module 'vader-sentiment' {
  export const SentimentIntensityAnalyzer: {
    polarity_scores(text: string): { compound: number };
  };
}
declare module 'wink-sentiment' {
  export default function wink(text: string): { score: number };
}
