import { linkUrl } from '../dom.ts';

/** Names that stand where a handle does, but are pages of the network. */
const NOT_PEOPLE = new Set([
  'p',
  'reel',
  'reels',
  'explore',
  'stories',
  'direct',
  'accounts',
  'about',
  'legal',
  'web',
  'api',
  'graphql',
  'tv',
  'developer',
  'emails',
  'session',
  'challenge',
  'your_activity',
  'notifications',
]);

/** Handle of a profile link (`/user/`), or null where it is another link. */
export function handleOf(link: Element | null, base: URL): string | null {
  const url = linkUrl(link, base);
  if (!url || (url.hostname !== base.hostname && url.hostname !== 'www.instagram.com')) return null;
  return handleIn(url);
}

/** Handle of a profile page's address, or null where it is another page. */
export function handleIn(url: URL): string | null {
  const handle = url.pathname.match(/^\/([\w.]{1,30})\/?$/)?.[1];
  return handle && !NOT_PEOPLE.has(handle) ? handle : null;
}

/** Code of the post that an address shows, and the author where the address says. */
export function postOf(url: URL): { code: string; author: string | null } | null {
  const match = url.pathname.match(
    /^\/(?:([\w.]{1,30})\/)?(?:p|reel|reels|tv)\/(?!audio\/)([\w-]{5,})(?:\/|$)/,
  );
  return match?.[2] ? { code: match[2], author: match[1] ?? null } : null;
}

export interface CommentLink {
  code: string;
  commentId: string;
  /** Id of the comment that it replies to, where the address says. */
  parentId: string | null;
}

/** What a comment's permalink says: `/p/CODE/c/ID/`, and `/p/CODE/c/PARENT/r/ID/` for replies. */
export function commentLinkOf(link: Element | null, base: URL): CommentLink | null {
  const url = linkUrl(link, base);
  const match = url?.pathname.match(/\/(?:p|reel|reels|tv)\/([\w-]+)\/c\/(\d+)(?:\/r\/(\d+))?\/?$/);
  if (!match?.[1] || !match[2]) return null;
  return { code: match[1], commentId: match[3] ?? match[2], parentId: match[3] ? match[2] : null };
}

/** Address of one comment, in the network's own form. */
export function permalinkOf({ code, commentId, parentId }: CommentLink): string {
  const tail = parentId ? `${parentId}/r/${commentId}` : commentId;
  return `https://www.instagram.com/p/${code}/c/${tail}/`;
}
