import { textOf } from '../dom.ts';
import { handleOf } from './links.ts';

/** The words of the comment: the first block after its header that is no link and no button. */
export function textIn(row: Element, link: Element, url: URL): string | null {
  for (const block of row.querySelectorAll('[dir="auto"]')) {
    const after = link.compareDocumentPosition(block) & 4; // DOCUMENT_POSITION_FOLLOWING
    if (after && !block.closest('a, [role="button"], button') && !block.contains(link)) {
      return textOf(block);
    }
  }
  return textBeforeHeader(row, link, url);
}

/** Seen 2026-02 in lists: name, words and time in one line, the words between name and time. */
function textBeforeHeader(row: Element, link: Element, url: URL): string | null {
  for (const block of row.querySelectorAll('span[dir="auto"]')) {
    const before = link.compareDocumentPosition(block) & 2; // DOCUMENT_POSITION_PRECEDING
    const named = [...block.querySelectorAll('a')].some((a) => handleOf(a, url) === textOf(block));
    if (before && !named && !block.closest('a, [role="button"], button')) return textOf(block);
  }
  return null;
}
