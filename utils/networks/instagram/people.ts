import { type Alternative, firstOf, oncePerTurn } from '../dom.ts';
import type { Author } from '../types.ts';
import { handleOf, postOf } from './links.ts';

/**
 * The account that is logged in: the one profile link with a picture in the navigation, outside
 * the page's content. Logged out there is none. Seen 2025-11 to 2026-02.
 */
export function ownAccount(document: Document, url: URL): Author | null {
  return oncePerTurn(document, 'own', () => accountShown(document, url));
}

function accountShown(document: Document, url: URL): Author | null {
  for (const picture of document.querySelectorAll('a[href] img[alt]')) {
    const link = picture.closest('a');
    if (!link || link.closest('main, [role="dialog"]')) continue;
    const handle = handleOf(link, url);
    if (handle) return { handle, name: handle };
  }
  return null;
}

type Find = readonly [document: Document, url: URL, code: string];

const POST_AUTHOR: readonly Alternative<Find, string>[] = [
  {
    seen: '2026-02', // the address names the author: /user/p/CODE/
    find: (_document, url, code) => {
      const post = postOf(url);
      return post?.code === code ? post.author : null;
    },
  },
  {
    seen: '2026-02', // a link to the post under its author's name, around the post's own time
    find: (document, url, code) => {
      for (const link of document.querySelectorAll(`a[href*="/${plainCode(code)}/"]`)) {
        const post = postOf(new URL(link.getAttribute('href') ?? '', url));
        if (post?.author && post.code === code) return post.author;
      }
      return null;
    },
  },
  {
    seen: '2025-12', // the header of the open post: its first link to a profile
    find: (document, url, code) => {
      if (postOf(url)?.code !== code) return null;
      const scope =
        document.querySelector('[role="dialog"]:has(textarea, time)') ??
        document.querySelector('main');
      for (const link of scope?.querySelectorAll('a[href]') ?? []) {
        const handle = handleOf(link, url);
        if (handle) return handle;
      }
      return null;
    },
  },
];

/** Codes hold only letters, digits, `-` and `_`; anything else must not get into a selector. */
function plainCode(code: string): string {
  return code.replace(/[^\w-]/g, '');
}

/** Handle of the account that published a post, or null where the page does not say. */
export function postAuthor(document: Document, url: URL, code: string): string | null {
  return oncePerTurn(document, `author ${code} ${url.href}`, () =>
    firstOf(POST_AUTHOR, document, url, code),
  );
}
