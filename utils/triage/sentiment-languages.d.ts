/** The list of English words that `sentiment` brings, which its own types leave out. */
declare module 'sentiment/languages/en/index.js' {
  const english: { labels: Record<string, number> };
  export default english;
}
