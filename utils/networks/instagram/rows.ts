import { commentLinkOf } from './links.ts';
import { textIn } from './words.ts';

/** The permalink around a comment's time: the one anchor that every comment has, in any language. */
export const COMMENT_LINK = 'a[href*="/c/"]:has(time[datetime])';

/** What never is part of one comment's row: another comment, the post's own time, the composer. */
const FOREIGN = 'time[datetime], textarea, [role="dialog"], main';

/**
 * The row of a comment: its highest ancestor that holds no other comment. Siblings are asked one by
 * one, so the cost is that of the row and not of the list.
 */
export function rowOf(link: Element): Element {
  let row = link;
  for (let parent = row.parentElement; parent; parent = row.parentElement) {
    if (parent.matches('main, body, [role="dialog"]') || hasForeignSibling(row)) break;
    row = parent;
  }
  return row;
}

function hasForeignSibling(element: Element): boolean {
  for (const sibling of element.parentElement?.children ?? []) {
    if (sibling !== element && (sibling.matches(FOREIGN) || sibling.querySelector(FOREIGN)))
      return true;
  }
  return false;
}

/**
 * The link of the comment that this row replies to, or null at the top of a thread: among the
 * children of the comment list, each is a thread, and its first comment is what the others answer.
 */
export function threadHead(row: Element, base: URL): string | null {
  const thread = threadOf(row);
  const first = thread?.querySelector(COMMENT_LINK);
  return first && !row.contains(first) ? (commentLinkOf(first, base)?.commentId ?? null) : null;
}

/**
 * The head of the only thread of a post, whose replies look like a thread of their own: beside the
 * first comment stands one other group, and that begins with a name, as replies do.
 */
export function onlyHead(row: Element, base: URL): string | null {
  const list = threadOf(row)?.parentElement;
  const threads: Element[] = [];
  for (const child of list?.children ?? []) {
    // The third says all: asking the whole list for each of its rows would cost its square.
    if (child.querySelector(COMMENT_LINK) && threads.push(child) > 2) return null;
  }
  const [first, replies] = threads;
  if (!first || !replies?.contains(row)) return null;
  const heads = [...first.querySelectorAll(COMMENT_LINK)];
  const link = replies.querySelector(COMMENT_LINK);
  const words = link && textIn(rowOf(link), link, base);
  return heads[0] && heads.length === 1 && words?.startsWith('@')
    ? (commentLinkOf(heads[0], base)?.commentId ?? null)
    : null;
}

/** The child of the comment list that holds the row: the highest level with comments beside it. */
function threadOf(row: Element): Element | null {
  let thread: Element | null = null;
  for (let node = row; node.parentElement; node = node.parentElement) {
    if (node.matches('main, body, [role="dialog"]')) break;
    if (hasCommentBeside(node)) thread = node;
  }
  return thread;
}

function hasCommentBeside(element: Element): boolean {
  for (const sibling of element.parentElement?.children ?? []) {
    if (sibling !== element && sibling.querySelector(COMMENT_LINK)) return true;
  }
  return false;
}
