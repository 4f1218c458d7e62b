import { type Match, PhraseBook } from './phrases.ts';
import { READ_LIMIT, type Token } from './tokens.ts';
import { CONTENT, PRODUCT, SERVICE } from './topics.ts';
import type { Intent, Route, TeamId } from './types.ts';

/**
 * Method F2: customer care has service issues, the product team product issues, the content team
 * content issues. The first route whose intent the case has, and one of whose words stands in the
 * text, wins; what names none of them goes to those who are nearest to it.
 */
export const DEFAULT_ROUTES: Route[] = [
  { intent: 'crisis', words: PRODUCT, team: 'product' },
  { intent: 'crisis', words: [], team: 'care' },
  { intent: 'complaint', words: SERVICE, team: 'care' },
  { intent: 'complaint', words: PRODUCT, team: 'product' },
  { intent: 'complaint', words: CONTENT, team: 'content' },
  { intent: 'complaint', words: [], team: 'care' },
  { intent: 'lead', words: [], team: 'care' },
  { intent: 'suggestion', words: CONTENT, team: 'content' },
  { intent: 'suggestion', words: [], team: 'product' },
  { intent: 'question', words: CONTENT, team: 'content' },
  { intent: 'question', words: SERVICE, team: 'care' },
  { intent: 'question', words: PRODUCT, team: 'product' },
  { intent: 'question', words: [], team: 'care' },
  { intent: 'praise', words: CONTENT, team: 'content' },
  { intent: 'praise', words: PRODUCT, team: 'product' },
  { intent: 'praise', words: SERVICE, team: 'care' },
  { intent: 'praise', words: [], team: 'content' },
];

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

/** Finds the team for a case. An empty `routes` means {@link DEFAULT_ROUTES}. */
export function routeTo(intents: Intent[], tokens: readonly Token[], routes: Route[]): Routed {
  const used = routes.length > 0 ? routes : DEFAULT_ROUTES;
  const found = bookOf(used).find(tokens);
  for (const route of used) {
    if (!intents.includes(route.intent)) continue;
    const matches = found.filter((match) => match.value === route);
    if (route.words.length === 0 || matches.length > 0) return { team: route.team, matches };
  }
  return { team: 'none', matches: [] };
}
