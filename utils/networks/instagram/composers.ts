import { handleOf } from './links.ts';
import { ownAccount } from './people.ts';
import { COMMENT_LINK } from './rows.ts';

/**
 * The Reply button: the first text button of the row without a digit ("4 likes", "۴ پسند" have one).
 * Right on 276 of 276 rows in English and Portuguese, 2025-11 to 2026-02.
 */
export function replyButton(row: Element): HTMLElement | null {
  const time = row.querySelector(COMMENT_LINK);
  for (const button of row.querySelectorAll<HTMLElement>('[role="button"]')) {
    // What stands before the comment's time belongs to the thread: "Hide replies".
    if (time && !(time.compareDocumentPosition(button) & 4)) continue;
    const text = button.textContent?.trim() ?? '';
    const isLink = button.closest('a') !== null;
    if (text !== '' && !isLink && !button.querySelector('svg, img') && !/\p{Nd}/u.test(text))
      return button;
  }
  return null;
}

/** The one comment box of the post that the row belongs to: in its dialog, or on the page. */
export function replyComposer(row: Element, document: Document): HTMLElement | null {
  const scope = row.closest('[role="dialog"]') ?? document.querySelector('main') ?? document.body;
  return scope.querySelector<HTMLElement>('form textarea');
}

/** The message box of a direct conversation (Lexical, 2026). */
export function dmComposer(document: Document): HTMLElement | null {
  return document.querySelector<HTMLElement>('[contenteditable="true"][role="textbox"]');
}

/** Whom the open conversation is with: the profile link nearest to the message box. */
export function dmPartner(document: Document, url: URL): string | null {
  const own = ownAccount(document, url)?.handle;
  for (
    let node = dmComposer(document)?.parentElement;
    node && node !== document.body;
    node = node.parentElement
  ) {
    for (const link of node.querySelectorAll('a[href]')) {
      const handle = handleOf(link, url);
      if (handle && handle !== own) return handle;
    }
  }
  return null;
}
