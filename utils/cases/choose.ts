import type { CapturedComment, CapturedPost } from '../networks/types.ts';
import type { Settings } from '../settings/types.ts';
import { matchWatchTerms } from '../triage/watch.ts';
import type { ChosenComment } from './types.ts';

/**
 * The capture rules (method L4): own posts, mentions, watch terms; everything else is left alone.
 * Own comments never start a case.
 * @param posts the posts of the page by `network:postId`
 * @param ownHandle the account that is logged in on the page, or null
 * @returns null where the comment is to be left alone.
 */
export function choose(
  comment: CapturedComment,
  posts: ReadonlyMap<string, CapturedPost>,
  ownHandle: string | null,
  settings: Settings,
): ChosenComment | null {
  const { capture } = settings;
  if (!settings.networks[comment.network].capture) return null;
  const own = ownHandles(comment.network, ownHandle, settings);
  if (comment.own || own.has(comment.author.handle.toLowerCase())) return null;
  const watchTerms = capture.watchTerms
    ? matchWatchTerms(comment.text, settings.watchTerms).map(({ term }) => term.term)
    : [];
  const chosen = (why: ChosenComment['why']) => ({ comment, why, watchTerms });
  const post = comment.postId ? posts.get(`${comment.network}:${comment.postId}`) : undefined;
  if (capture.ownPosts && post?.author && own.has(post.author.handle.toLowerCase())) {
    return chosen('ownPost');
  }
  if (capture.mentions && (comment.kind === 'mention' || mentions(comment.text, own))) {
    return chosen('mention');
  }
  if (watchTerms.length > 0) return chosen('watchTerm');
  return capture.everything ? chosen('everything') : null;
}

/**
 * The handles that speak for the person on a network, in lower case: the accounts named in the
 * settings, and the one that is logged in where none is named as the brand's.
 */
export function ownHandles(
  network: CapturedComment['network'],
  ownHandle: string | null,
  settings: Pick<Settings, 'accounts'>,
): Set<string> {
  const named = settings.accounts.filter((account) => account.network === network);
  const handles = new Set(named.map((account) => account.handle.toLowerCase()));
  if (ownHandle) handles.add(ownHandle.toLowerCase());
  return handles;
}

function mentions(text: string, handles: ReadonlySet<string>): boolean {
  const named = text.toLowerCase().match(/@[\p{L}\p{N}._-]+/gu) ?? [];
  return named.some((name) => handles.has(name.slice(1).replace(/[._-]+$/, '')));
}
