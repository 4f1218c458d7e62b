import { firstText, textOf } from '../dom.ts';
import { handleOf } from './links.ts';

/** What differs between LinkedIn's front ends; everything else is shared. */
export interface FrontEnd {
  id: 'classic' | 'new' | 'guest';
  /** When its anchors were last seen to hold. */
  seen: string;
  /** Every element that is a comment; the outermost of nested ones counts. */
  row: string;
  /** The attribute text that holds the comment's urn. */
  urn(row: Element): string | null;
  author(row: Element, base: URL): { link: Element; name: string } | null;
  text(row: Element): Element | null;
  replyButton(row: Element): HTMLElement | null;
  /** Boxes that a reply to this comment may be typed into, best first. */
  composers(row: Element): HTMLElement[];
}

/** True where `element` belongs to this row, also through its twins, and not to a nested reply. */
function inRow(row: Element, element: Element, rowSelector: string): boolean {
  const nearest = element.closest(rowSelector);
  return (
    nearest === row || (nearest !== null && row.contains(nearest) && keyOf(nearest) === keyOf(row))
  );
}

/** The new front end puts the same key on three nested elements of one comment. */
function keyOf(row: Element): string | null {
  return row.getAttribute('componentkey') ?? row.getAttribute('data-id') ?? row.getAttribute('id');
}

function own<T extends Element = Element>(
  row: Element,
  selector: string,
  rowSelector: string,
): T[] {
  return [...row.querySelectorAll<T>(selector)].filter((found) => inRow(row, found, rowSelector));
}

const CLASSIC_ROW =
  'article.comments-comment-entity[data-id], article.comments-comment-item[data-id]';

export const classic: FrontEnd = {
  id: 'classic',
  seen: '2025-06',
  row: CLASSIC_ROW,
  urn: (row) => row.getAttribute('data-id'),
  author(row, base) {
    const link = own(row, 'a[href]', CLASSIC_ROW).find((a) => handleOf(a, base));
    const title = own(row, '.comments-comment-meta__description-title', CLASSIC_ROW)[0];
    return link ? { link, name: title ? textOf(title) : '' } : null;
  },
  text: (row) => own(row, '.comments-comment-item__main-content', CLASSIC_ROW)[0] ?? null,
  replyButton: (row) =>
    own<HTMLElement>(
      row,
      'button.comments-comment-social-bar__reply-action-button--cr, button[class*="reply-action-button"]',
      CLASSIC_ROW,
    )[0] ?? null,
  composers: (row) => {
    const thread = row.parentElement?.closest(CLASSIC_ROW) ?? row;
    return [...thread.querySelectorAll<HTMLElement>('.ql-editor[contenteditable]')];
  },
};

const NEW_ROW =
  '[componentkey^="replaceableComment_urn:li:comment:("], [id^="replaceableComment_urn:li:comment:("]';

export const modern: FrontEnd = {
  id: 'new',
  seen: '2026-03',
  row: NEW_ROW,
  urn: (row) => row.getAttribute('componentkey') ?? row.id,
  author(row, base) {
    for (const link of own(row, 'a[href]', NEW_ROW)) {
      // The visible half comes first: the hidden one holds badge and degree in the same text.
      const shown = link.querySelector('p span[aria-hidden="true"]') ?? link.querySelector('p');
      if (handleOf(link, base) && link.textContent?.trim())
        return { link, name: firstText(shown ?? link) };
    }
    return null;
  },
  text: (row) => own(row, '[data-testid="expandable-text-box"]', NEW_ROW)[0] ?? null,
  replyButton(row) {
    // The text buttons after the rule that ends the reactions; Reply is the last of them.
    const rule = own(row, 'hr[role="presentation"]', NEW_ROW).at(-1);
    const buttons = own<HTMLElement>(row, 'button', NEW_ROW).filter(
      (button) => button.textContent?.trim() && (!rule || rule.compareDocumentPosition(button) & 4),
    );
    return buttons.at(-1) ?? null;
  },
  composers(row) {
    const EDITOR = '[componentkey^="commentBox-"] [contenteditable][role="textbox"]';
    const boxes: HTMLElement[] = [];
    for (let node: Element | null = row; node && boxes.length === 0; node = node.parentElement) {
      for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
        if (next.matches(NEW_ROW)) break; // the box of the next comment is not ours
        if (next.matches('[componentkey^="commentBox-"]')) {
          boxes.push(...next.querySelectorAll<HTMLElement>('[contenteditable][role="textbox"]'));
        } else boxes.push(...next.querySelectorAll<HTMLElement>(EDITOR));
      }
      if (node.matches('[data-testid*="commentList"], [role="listitem"], main')) break;
    }
    return boxes;
  },
};

const GUEST_ROW = 'section.comment';

export const guest: FrontEnd = {
  id: 'guest',
  seen: '2025-11',
  row: GUEST_ROW,
  urn: (row) =>
    own(row, '[data-semaphore-content-urn]', GUEST_ROW)[0]?.getAttribute(
      'data-semaphore-content-urn',
    ) ?? null,
  author(row, base) {
    const link = own(
      row,
      'a.comment__author, a[data-tracking-control-name$="comment_actor-name"]',
      GUEST_ROW,
    )[0];
    return link && handleOf(link, base) ? { link, name: textOf(link) } : null;
  },
  text: (row) => own(row, '.comment__text', GUEST_ROW)[0] ?? null,
  replyButton: () => null,
  composers: () => [],
};

export const FRONT_ENDS: readonly FrontEnd[] = [classic, modern, guest];
