import { allAt, linkUrl, textOf } from '../dom.ts';
import type { Author, ReadComment, ReadResult } from '../types.ts';
import { handleOf } from './links.ts';
import { commentUrnOf, permalinkOf, timeOfId } from './urns.ts';

const CARD = 'article, [role="listitem"], [componentkey*="notification" i], li';

/**
 * The notifications page under its mentions filter: every card there is a mention. Its link holds
 * the comment's urn, and the urn the time.
 */
export function readMentions(root: ParentNode, url: URL, own: Author | null): ReadResult {
  const comments: ReadComment[] = [];
  const unreadable: Element[] = [];
  if (url.searchParams.get('filter') !== 'mentions_all') return { comments, posts: [], unreadable };
  const seen = new Set<string>();
  for (const link of allAt(root, 'a[href*="omment"]')) {
    const target = linkUrl(link, url);
    const comment = commentUrnOf(urnIn(target, 'commentUrn', 'dashCommentUrn'));
    const reply = commentUrnOf(urnIn(target, 'replyUrn', 'dashReplyUrn'));
    const urn = reply ?? comment;
    if (!urn || seen.has(urn.commentId)) continue;
    seen.add(urn.commentId);
    const row = link.closest(CARD) ?? link;
    const author = [...row.querySelectorAll('a[href]')].find((a) => handleOf(a, url));
    const handle = author ? handleOf(author, url) : null;
    if (!handle) {
      unreadable.push(row);
      continue;
    }
    comments.push({
      row,
      comment: {
        id: `linkedin:${urn.commentId}`,
        network: 'linkedin',
        kind: 'mention',
        author: { handle, name: nameOf(row, handle, url) },
        text: wordsOf(row, link),
        posted: { at: timeOfId(urn.commentId), precision: 0 },
        permalink: permalinkOf(urn),
        postId: urn.postId,
        parentId: reply && comment ? `linkedin:${comment.commentId}` : null,
        own: own?.handle === handle,
      },
    });
  }
  return { comments, posts: [], unreadable };
}

function urnIn(url: URL | null, ...names: string[]): string | null {
  return names.map((name) => url?.searchParams.get(name)).find(Boolean) ?? null;
}

function nameOf(row: Element, handle: string, url: URL): string {
  const strong = row.querySelector('strong');
  const named = [...row.querySelectorAll('a[href]')].find(
    (a) => handleOf(a, url) === handle && a.textContent?.trim(),
  );
  return (
    textOf(strong ?? named ?? row)
      .split('\n')[0]
      ?.trim() || handle
  );
}

/**
 * What was written: the first block after the headline, which is the one with the name in bold. The
 * card's time stands after it.
 */
function wordsOf(row: Element, link: Element): string {
  const name = row.querySelector('strong');
  const blocks = [...row.querySelectorAll('p, blockquote, [dir]:not(bdi), a[href*="omment"]')];
  const words = blocks.filter((block) => textOf(block) !== '' && !block.contains(name));
  const after = words.find((block) => name && name.compareDocumentPosition(block) & 4);
  if (after) return textOf(after);
  return words.map(textOf).sort((a, b) => b.length - a.length)[0] ?? textOf(link);
}
