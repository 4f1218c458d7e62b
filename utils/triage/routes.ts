import { type Match, PhraseBook } from './phrases.ts';
import { READ_LIMIT, type Token } from './tokens.ts';
import type { Intent, Route, TeamId } from './types.ts';

/** Compiled once for each list of routes; the list is settings, so it is the same for many texts. */
const BOOKS = new WeakMap<Route[], PhraseBook<Route>>();

function bookOf(routes: Route[]): PhraseBook<Route> {
  const known = BOOKS.get(routes);
  if (known) return known;
  const book = new PhraseBook<Route>();
  for (const route of routes) {
    for (const word of route.words) book.add(word.slice(0, READ_LIMIT), route);
  }
  BOOKS.set(routes, book);
  return book;
}

export interface Routed {
  team: TeamId | 'none';
  /** The words that decided; empty where the intent alone did. */
  matches: Match<unknown>[];
}

/** The team of the person's first route whose intent the case has and one of whose words it has. */
export function routeTo(
  intents: readonly Intent[],
  tokens: readonly Token[],
  routes: Route[],
): Routed {
  const found = bookOf(routes).find(tokens);
  for (const route of routes) {
    if (!intents.includes(route.intent)) continue;
    const matches = found.filter((match) => match.value === route);
    if (route.words.length === 0 || matches.length > 0) return { team: route.team, matches };
  }
  return { team: 'none', matches: [] };
}
