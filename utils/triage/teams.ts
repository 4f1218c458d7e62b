import { once } from '../once.ts';
import { type Match, PhraseBook } from './phrases.ts';
import type { Routed } from './routes.ts';
import type { Token } from './tokens.ts';
import { CONTENT, PRODUCT, SERVICE } from './topics.ts';
import { type Intent, TEAMS } from './types.ts';

type Team = (typeof TEAMS)[number];

/** What an intent is nearest to before a word of the subject is read, in words of a subject. */
const LEANING: Partial<Record<Intent, Partial<Record<Team, number>>>> = {
  crisis: { care: 0.5 },
  complaint: { care: 0.6, product: 0.2 },
  // Who wants to buy is served, whatever it is that they want.
  lead: { care: 9 },
  suggestion: { product: 0.5 },
  question: { care: 0.5 },
  praise: { content: 0.5, product: 0.2 },
};

const subjects = once(() => {
  const book = new PhraseBook<Team>();
  for (const word of SERVICE) book.add(word, 'care');
  for (const word of PRODUCT) book.add(word, 'product');
  for (const word of CONTENT) book.add(word, 'content');
  return book;
});

/** The team that most different words of a text speak of, beginning with what its first intent leans to. */
export function teamOf(intents: readonly Intent[], tokens: readonly Token[]): Routed {
  const leaning = intents.flatMap((intent) => LEANING[intent] ?? [])[0];
  if (!leaning) return { team: 'none', matches: [] };
  const found = subjects().find(tokens);
  const [best] = TEAMS.map((team) => {
    const matches = found.filter(({ value }) => value === team);
    return { team, matches, votes: votesOf(matches) + (leaning[team] ?? 0) };
  }).sort((a, b) => b.votes - a.votes);
  return { team: best?.team ?? 'none', matches: best?.matches ?? [] };
}

/** The same word twice says nothing new. */
const votesOf = (matches: readonly Match<Team>[]): number =>
  new Set(matches.map(({ phrase }) => phrase)).size;
