/**
 * One way of finding something on a page, with the month in which it was last seen to work. Pages
 * change for some accounts and not for others, so older ways stay until nobody sees them.
 */
export interface Alternative<A extends readonly unknown[], T> {
  seen: string;
  find: (...args: A) => T | null;
}

/** The first alternative that finds something. */
export function firstOf<A extends readonly unknown[], T>(
  alternatives: readonly Alternative<A, T>[],
  ...args: A
): T | null {
  for (const alternative of alternatives) {
    const found = alternative.find(...args);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The text of an element as people see it, without layout: `innerText` costs 40 times as much.
 * Line breaks are kept, emoji shown as pictures become characters.
 */
export function textOf(element: Element): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts
    .join('')
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .trim();
}

function collect(node: Node, parts: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
    else if (child.nodeType === 1) collectElement(child as Element, parts);
  }
}

function collectElement(element: Element, parts: string[]): void {
  const name = element.localName;
  if (name === 'br') parts.push('\n');
  else if (name === 'img') parts.push(element.getAttribute('alt') ?? '');
  else if (name !== 'button' && name !== 'svg' && name !== 'style') collect(element, parts);
}

/** The path of a link, or null where it leads nowhere. Never throws on what a page puts there. */
export function linkUrl(link: Element | null | undefined, base: URL): URL | null {
  const href = link?.getAttribute('href');
  return href && URL.canParse(href, base.href) ? new URL(href, base.href) : null;
}

/** Elements at or below `root` that match, in document order. */
export function allAt(root: ParentNode, selector: string): Element[] {
  const own = root.nodeType === 1 && (root as Element).matches(selector) ? [root as Element] : [];
  return [...own, ...root.querySelectorAll(selector)];
}

/** First line of a longer text, cut at 280 characters without halving one. */
export function firstLine(text: string): string {
  return [...(text.split('\n')[0] ?? '')].slice(0, 280).join('');
}

/** The first words inside an element: a name, without the badges and degrees that follow it. */
export function firstText(element: Element): string {
  for (const node of element.childNodes) {
    const words =
      node.nodeType === 3
        ? node.nodeValue?.trim()
        : node.nodeType === 1
          ? firstText(node as Element)
          : '';
    if (words) return words;
  }
  return '';
}

const remembered = new WeakMap<Document, Map<string, unknown>>();

/**
 * Works something out once a turn for a document: a burst of new comments asks who is logged in for
 * each of them, and the page cannot change in between.
 */
export function oncePerTurn<T>(document: Document, key: string, work: () => T): T {
  let known = remembered.get(document);
  if (!known) {
    known = new Map();
    remembered.set(document, known);
    queueMicrotask(() => remembered.delete(document));
  }
  if (!known.has(key)) known.set(key, work());
  return known.get(key) as T;
}
