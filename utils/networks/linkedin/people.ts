import { type Alternative, firstOf, firstText, oncePerTurn } from '../dom.ts';
import type { Author } from '../types.ts';
import { handleOf } from './links.ts';

type Find = readonly [document: Document, url: URL];

const OWN: readonly Alternative<Find, Author>[] = [
  {
    seen: '2026-03', // the account in the JSON that the page keeps in <code>, also in its preload frame
    find: (document) => {
      const frame = document.querySelector<HTMLIFrameElement>(
        'iframe[data-testid="interop-iframe"]',
      );
      for (const code of [document, frame?.contentDocument].flatMap(codesOf)) {
        const own = accountIn(code.textContent ?? '');
        if (own) return own;
      }
      return null;
    },
  },
  {
    seen: '2025-06', // classic: the profile card beside the feed
    find: (document, url) => profileIn(document.querySelector('aside'), url),
  },
  {
    seen: '2026-03', // new: the profile card stands before the feed, in the same main
    find: (document, url) => {
      const feed = document.querySelector('[data-testid="mainFeed"]');
      const links = [...document.querySelectorAll('main a[href], [role="main"] a[href]')];
      const before = links.filter((link) => feed && link.compareDocumentPosition(feed) & 4);
      return authorOf(before, url);
    },
  },
];

/** The account that is logged in, or null when logged out or where the page does not show it. */
export function ownAccount(document: Document, url: URL): Author | null {
  return oncePerTurn(document, 'own', () => firstOf(OWN, document, url));
}

function codesOf(document: Document | null | undefined): Element[] {
  return document ? [...document.querySelectorAll('code')] : [];
}

function profileIn(scope: Element | null, url: URL): Author | null {
  return scope && authorOf([...scope.querySelectorAll('a[href]')], url);
}

function authorOf(links: readonly Element[], url: URL): Author | null {
  const person = links.filter((link) => /^[^/]+$/.test(handleOf(link, url) ?? '/'));
  const handle = handleOf(person[0] ?? null, url);
  if (!handle) return null;
  const named = person.find((link) => handleOf(link, url) === handle && link.textContent?.trim());
  return { handle, name: (named && firstText(named)) || handle };
}

/** Reads `com.linkedin.voyager.common.Me` and the profile that it refers to. */
function accountIn(json: string): Author | null {
  if (!json.includes('voyager.common.Me')) return null;
  try {
    const { included } = JSON.parse(json) as { included?: Record<string, unknown>[] };
    const profile = included?.find((entity) => typeof entity.publicIdentifier === 'string');
    if (!profile) return null;
    const name = [profile.firstName, profile.lastName]
      .filter((part) => typeof part === 'string')
      .join(' ');
    const handle = String(profile.publicIdentifier).toLowerCase();
    return { handle, name: name || handle };
  } catch {
    return null; // another kind of code block
  }
}
