import { allAt, firstLine, textOf } from '../dom.ts';
import type { Author, CapturedComment, CapturedPost, ReadComment, ReadResult } from '../types.ts';
import { type EmbeddedComment, embeddedComments } from './embedded.ts';
import { commentLinkOf, handleOf, permalinkOf, postOf } from './links.ts';
import { readMentions } from './mentions.ts';
import { ownAccount, postAuthor } from './people.ts';
import { COMMENT_LINK, onlyHead, rowOf, threadHead } from './rows.ts';
import { textIn } from './words.ts';

const ORIGIN = 'https://www.instagram.com';

/** Reads every comment at or below `root`; the DOM says what is shown, the JSON its exact words. */
export function read(root: ParentNode, document: Document, url: URL): ReadResult {
  const own = ownAccount(document, url);
  if (/^\/(accounts\/activity|notifications)/.test(url.pathname))
    return readMentions(root, url, own);
  const embedded = embeddedComments(document);
  const comments: ReadComment[] = [];
  const unreadable: Element[] = [];
  for (const link of allAt(root, COMMENT_LINK)) {
    const row = rowOf(link);
    const comment = readRow(row, link, url, own, embedded);
    if (comment) comments.push({ comment, row });
    else unreadable.push(row);
  }
  return { comments, posts: postsOf(comments, document, url), unreadable };
}

function readRow(
  row: Element,
  link: Element,
  url: URL,
  own: Author | null,
  embedded: ReadonlyMap<string, EmbeddedComment>,
): CapturedComment | null {
  const ids = commentLinkOf(link, url);
  const handle = authorOf(row, url);
  const time = Date.parse(link.querySelector('time')?.getAttribute('datetime') ?? '');
  if (!ids || !handle || Number.isNaN(time)) return null;
  const json = embedded.get(ids.commentId);
  const shown = textIn(row, link, url);
  if (shown === null && !json) return null;
  const parent = ids.parentId ?? json?.parentId ?? onlyHead(row, url) ?? threadHead(row, url);
  return {
    id: `instagram:${ids.commentId}`,
    network: 'instagram',
    kind: parent ? 'reply' : 'comment',
    author: { handle, name: json?.name ?? handle },
    text: wording(shown, json),
    posted: { at: json?.at ?? time, precision: 0 },
    permalink: permalinkOf(ids),
    postId: ids.code,
    parentId: parent ? `instagram:${parent}` : null,
    own: own?.handle.toLowerCase() === handle.toLowerCase(),
  };
}

/** The JSON has the exact line breaks; the DOM wins where it says something else: it was edited. */
function wording(shown: string | null, json: EmbeddedComment | undefined): string {
  if (!json || shown === null) return json?.text ?? shown ?? '';
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  return plain(shown) === plain(json.text) ? json.text : shown;
}

/** The first link in the row that leads to a profile: the avatar, then the name. */
function authorOf(row: Element, url: URL): string | null {
  for (const link of row.querySelectorAll('a[href]')) {
    const handle = handleOf(link, url);
    if (handle) return handle;
  }
  return null;
}

function postsOf(comments: readonly ReadComment[], document: Document, url: URL): CapturedPost[] {
  const codes = new Set(comments.map(({ comment }) => comment.postId));
  const shown = postOf(url);
  return [...codes].flatMap((code) => {
    if (code === null) return [];
    const author = postAuthor(document, url, code);
    const text = shown?.code === code ? captionOf(document) : '';
    return [
      {
        id: `instagram:${code}`,
        network: 'instagram' as const,
        author: author ? { handle: author, name: author } : null,
        text,
        permalink: `${ORIGIN}/p/${code}/`,
      },
    ];
  });
}

function captionOf(document: Document): string {
  const scope = document.querySelector('[role="dialog"]') ?? document.querySelector('main');
  const heading = scope?.querySelector('h1');
  return heading ? firstLine(textOf(heading)) : '';
}
