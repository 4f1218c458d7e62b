import { HOSTS } from '../hosts.ts';
import type { NetworkAdapter, PageKind } from '../types.ts';
import { dmComposer, dmPartner, replyButton, replyComposer } from './composers.ts';
import { handleIn, postOf } from './links.ts';
import { ownAccount } from './people.ts';
import { read } from './read.ts';

function pageKind(url: URL): PageKind {
  if (postOf(url)) return 'post';
  if (url.pathname === '/') return 'feed';
  if (url.pathname.startsWith('/direct/')) return 'dm';
  if (/^\/(accounts\/activity|notifications)/.test(url.pathname)) return 'mentions';
  return handleIn(url) ? 'profile' : 'other';
}

/** Instagram on the web. Facts and their dates stand at each anchor. */
export const instagram: NetworkAdapter = {
  id: 'instagram',
  name: 'Instagram',
  hosts: HOSTS.instagram,
  commentLimit: 2200,
  pageKind,
  ownAccount,
  read,
  concerns: (node) =>
    node.querySelector('time, a[href*="/c/"]') !== null ||
    node.closest('main, [role="dialog"]') !== null,
  replyButton,
  replyComposer,
  dmAddress: (author) => `https://ig.me/m/${encodeURIComponent(author.handle)}`,
  dmComposer,
  dmPartner,
};
