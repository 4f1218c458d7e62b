import { allAt, textOf } from '../dom.ts';
import type { Author, CapturedComment, ReadComment, ReadResult } from '../types.ts';
import { type CommentLink, commentLinkOf, handleOf, permalinkOf } from './links.ts';

/**
 * The activity page: a row a story, with a link to the comment and a time beside it. A story is a
 * mention where its words name the own account: that holds in every language, and leaves out likes,
 * whose words are one's own. Shape from public descriptions of 2026-09; weaker than the post page.
 */
export function readMentions(root: ParentNode, url: URL, own: Author | null): ReadResult {
  const comments: ReadComment[] = [];
  if (!own) return { comments, posts: [], unreadable: [] };
  const unreadable: Element[] = [];
  const seen = new Set<string>();
  for (const link of allAt(root, 'a[href*="/c/"]')) {
    const ids = commentLinkOf(link, url);
    if (!ids || seen.has(ids.commentId)) continue;
    seen.add(ids.commentId);
    const row = storyOf(link);
    const words = wordsOf(row);
    if (words === null) unreadable.push(row);
    else if (words.toLowerCase().includes(`@${own.handle.toLowerCase()}`)) {
      const comment = mentionOf(row, words, ids, url);
      if (comment) comments.push({ comment, row });
      else unreadable.push(row);
    }
  }
  return { comments, posts: [], unreadable };
}

/** The highest ancestor that holds one story: no sibling with a time of its own. */
function storyOf(link: Element): Element {
  let row = link;
  for (let parent = row.parentElement; parent; parent = row.parentElement) {
    const others = [...parent.children].filter((child) => child !== row);
    const beside = others.some((child) => child.querySelector('time') || child.matches('time'));
    if (parent.matches('main, body, [role="dialog"]') || (beside && row.querySelector('time')))
      break;
    row = parent;
  }
  return row;
}

/** What follows the first colon: "nika mentioned you in a comment: @brand where is my order?" */
function wordsOf(row: Element): string | null {
  const time = row.querySelector('time');
  // The outermost block that is a sentence: its first colon ends the headline, later ones are words.
  const block = [...row.querySelectorAll('[dir="auto"]')].find(isSentence) ?? row;
  const text = textOf(block);
  const colon = text.search(/[:：]/);
  if (colon < 0) return null;
  const words = text.slice(colon + 1).trim();
  const when = time && block.contains(time) ? textOf(time) : '';
  return when !== '' && words.endsWith(when) ? words.slice(0, -when.length).trim() : words;
}

function isSentence(block: Element): boolean {
  return /[:：]/.test(block.textContent ?? '') && block.querySelector('a[href]') !== null;
}

function mentionOf(row: Element, text: string, ids: CommentLink, url: URL): CapturedComment | null {
  const handle = [...row.querySelectorAll('a[href]')].map((a) => handleOf(a, url)).find(Boolean);
  const time = Date.parse(row.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  if (!handle || Number.isNaN(time)) return null;
  return {
    id: `instagram:${ids.commentId}`,
    network: 'instagram',
    kind: 'mention',
    author: { handle, name: handle },
    text,
    posted: { at: time, precision: 0 },
    permalink: permalinkOf(ids),
    postId: ids.code,
    parentId: ids.parentId ? `instagram:${ids.parentId}` : null,
    own: false,
  };
}
