import { allAt, firstLine, firstText, textOf } from '../dom.ts';
import type { Author, CapturedComment, CapturedPost, ReadComment, ReadResult } from '../types.ts';
import { FRONT_ENDS, type FrontEnd } from './front-ends.ts';
import { handleOf } from './links.ts';
import { readMentions } from './mentions.ts';
import { ownAccount } from './people.ts';
import { type CommentUrn, commentUrnOf, permalinkOf, timeOfId } from './urns.ts';

/** Reads every comment at or below `root`, whichever front end the page is made by. */
export function read(root: ParentNode, document: Document, url: URL): ReadResult {
  const own = ownAccount(document, url);
  if (url.pathname.startsWith('/notifications')) return readMentions(root, url, own);
  const comments: ReadComment[] = [];
  const posts = new Map<string, CapturedPost>();
  const unreadable: Element[] = [];
  for (const frontEnd of FRONT_ENDS) {
    for (const row of outermost(allAt(root, frontEnd.row), frontEnd)) {
      const urn = commentUrnOf(frontEnd.urn(row));
      const comment = urn && readRow(row, urn, frontEnd, url, own);
      if (comment) {
        comments.push({ comment, row });
        if (!posts.has(urn.postId)) posts.set(urn.postId, postOf(row, urn, url));
      } else if (urn) unreadable.push(row);
    }
  }
  return { comments, posts: [...posts.values()], unreadable };
}

/** Without the inner twins of a row. */
function outermost(rows: readonly Element[], frontEnd: FrontEnd): Element[] {
  return rows.filter((row) => {
    const around = row.parentElement?.closest(frontEnd.row);
    return !around || frontEnd.urn(around) !== frontEnd.urn(row);
  });
}

function readRow(
  row: Element,
  urn: CommentUrn,
  frontEnd: FrontEnd,
  url: URL,
  own: Author | null,
): CapturedComment | null {
  const author = frontEnd.author(row, url);
  const handle = author && handleOf(author.link, url);
  const text = frontEnd.text(row);
  if (!handle) return null;
  const parent = parentOf(row, urn, frontEnd);
  return {
    id: `linkedin:${urn.commentId}`,
    network: 'linkedin',
    kind: parent ? 'reply' : 'comment',
    author: { handle, name: author.name || handle },
    text: text ? textOf(text) : '', // a comment may be a picture alone
    posted: { at: timeOfId(urn.commentId), precision: 0 },
    permalink: permalinkOf(urn),
    postId: urn.postId,
    parentId: parent ? `linkedin:${parent}` : null,
    own: own?.handle === handle,
  };
}

/** The comment around this one, or the one whose list of replies it stands in. */
function parentOf(row: Element, urn: CommentUrn, frontEnd: FrontEnd): string | null {
  let around = row.parentElement?.closest(frontEnd.row);
  while (around) {
    const id = commentUrnOf(frontEnd.urn(around))?.commentId;
    if (id && id !== urn.commentId) return id;
    around = around.parentElement?.closest(frontEnd.row);
  }
  return headOfReplies(row, urn, frontEnd);
}

/**
 * The new front end may put replies into a list right after their comment. Only a comment itself
 * before the list counts: comments that stand in wrappers one after the other are no replies.
 */
function headOfReplies(row: Element, urn: CommentUrn, frontEnd: FrontEnd): string | null {
  if (frontEnd.id === 'guest') return null;
  let list = row.parentElement;
  while (list && !list.matches('[data-testid*="commentList"], [role="listitem"], main, body')) {
    const head = list.previousElementSibling;
    const id = head?.matches(frontEnd.row)
      ? commentUrnOf(frontEnd.urn(head))?.commentId
      : undefined;
    if (id && id !== urn.commentId) return id;
    list = list.parentElement;
  }
  return null;
}

const POST =
  '[data-urn^="urn:li:"], [role="listitem"][componentkey], article, [data-view-name="feed-full-update"], main';
const POST_AUTHOR =
  'a.update-components-actor__meta-link, a.update-components-actor__image, a[data-tracking-control-name="public_post_feed-actor-name"]';

/** The post around a comment: its author by the known links, else the first profile link. */
function postOf(row: Element, urn: CommentUrn, url: URL): CapturedPost {
  const scope = row.parentElement?.closest(POST) ?? null;
  const links = [...(scope?.querySelectorAll(POST_AUTHOR) ?? [])];
  const all = links.length > 0 ? links : [...(scope?.querySelectorAll('a[href]') ?? [])];
  const author = all.find((a) => handleOf(a, url) && !row.contains(a)) ?? null;
  const handle = handleOf(author, url);
  const link = all.find((a) => handleOf(a, url) === handle && firstText(a) !== '');
  const words = scope?.querySelector(
    '.update-components-text, [data-testid="expandable-text-box"], .attributed-text-segment-list__content',
  );
  return {
    id: `linkedin:${urn.postId}`,
    network: 'linkedin',
    author: handle ? { handle, name: (link && firstText(link)) || handle } : null,
    text: words && !row.contains(words) ? firstLine(textOf(words)) : '',
    permalink: `https://www.linkedin.com/feed/update/urn:li:${urn.postKind}:${urn.postId}/`,
  };
}
