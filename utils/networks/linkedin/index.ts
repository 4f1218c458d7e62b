import { HOSTS } from '../hosts.ts';
import type { NetworkAdapter, PageKind } from '../types.ts';
import { FRONT_ENDS } from './front-ends.ts';
import { handleOf } from './links.ts';
import { ownAccount } from './people.ts';
import { read } from './read.ts';

function pageKind(url: URL): PageKind {
  const { pathname } = url;
  if (/^\/(feed\/update|posts)\//.test(pathname)) return 'post';
  if (pathname.startsWith('/feed')) return 'feed';
  if (pathname.startsWith('/messaging')) return 'dm';
  if (pathname.startsWith('/notifications')) return 'mentions';
  return /^\/(in|company|school|showcase)\//.test(pathname) ? 'profile' : 'other';
}

const frontEndOf = (row: Element) => FRONT_ENDS.find((frontEnd) => row.matches(frontEnd.row));

const MESSAGE_BOX = '.msg-form__contenteditable[contenteditable="true"]';

/** Whom the open conversation is with: the profile link nearest to the message box. */
function dmPartner(document: Document, url: URL): string | null {
  const recipient = url.searchParams.get('recipient');
  if (recipient) return recipient.toLowerCase();
  for (
    let node = document.querySelector(MESSAGE_BOX)?.parentElement;
    node;
    node = node.parentElement
  ) {
    for (const link of node.querySelectorAll('a[href]')) {
      const handle = handleOf(link, url);
      if (handle) return handle;
    }
  }
  return null;
}

/** LinkedIn on the web: the classic and the new front end, and the page for guests. */
export const linkedin: NetworkAdapter = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: HOSTS.linkedin,
  commentLimit: 1250,
  pageKind,
  ownAccount,
  read,
  concerns: (node) =>
    node.closest('main, [role="main"], article') !== null ||
    node.querySelector('article, [componentkey]') !== null,
  replyButton: (row) => frontEndOf(row)?.replyButton(row) ?? null,
  replyComposer: (row) => frontEndOf(row)?.composers(row)[0] ?? null,
  dmAddress: (author) =>
    author.handle.includes('/')
      ? null // pages cannot be written to from a comment
      : `https://www.linkedin.com/messaging/compose/?recipient=${encodeURIComponent(author.handle)}`,
  dmComposer: (document) => document.querySelector<HTMLElement>(MESSAGE_BOX),
  dmPartner,
};
