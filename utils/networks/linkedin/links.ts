import { linkUrl } from '../dom.ts';

/**
 * Handle of a profile link: the vanity name of a person (`/in/nika-s/` gives `nika-s`), and with
 * its kind for a page (`company/sepidar`, `school/…`, `showcase/…`). Null for other links.
 */
export function handleOf(link: Element | null, base: URL): string | null {
  const url = linkUrl(link, base);
  if (!url || !/(^|\.)linkedin\.com$/.test(url.hostname)) return null;
  const match = url.pathname.match(/^\/(in|company|school|showcase)\/([^/]+)/);
  if (!match?.[1] || !match[2]) return null;
  const name = decoded(match[2]).toLowerCase();
  return match[1] === 'in' ? name : `${match[1]}/${name}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a broken escape is kept as it stands
  }
}

/** Address of the profile behind a handle. */
export function profileUrl(handle: string): string {
  const path = handle.includes('/') ? handle : `in/${encodeURIComponent(handle)}`;
  return `https://www.linkedin.com/${path}/`;
}
