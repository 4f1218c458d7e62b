import { STYLE } from './style.ts';
import { isDark } from './theme.ts';

/**
 * The one thing of ours in the page: a host without id or class at the end of the document, and
 * everything else in its closed shadow root, which the page's scripts cannot enter.
 */
export class Surface {
  readonly root: HTMLElement;
  private readonly host: HTMLElement;
  private readonly document: Document;

  constructor(document: Document, language: 'en' | 'fa') {
    this.document = document;
    removeLeftBehind(document);
    this.host = document.createElement('div');
    const shadow = this.host.attachShadow({ mode: 'closed' });
    this.root = this.element('div', 'root');
    this.root.lang = language;
    this.root.dir = language === 'fa' ? 'rtl' : 'ltr';
    shadow.append(styleFor(document, shadow), this.root);
    // Keys pressed in our own boxes are not the page's shortcuts.
    for (const type of ['keydown', 'keyup', 'keypress']) {
      this.root.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /** Puts the host into the page, again if the page has thrown it out, and follows its theme. */
  attach(): void {
    if (!this.host.isConnected) this.document.documentElement.append(this.host);
    this.root.classList.toggle('dark', isDark(this.document));
  }

  remove(): void {
    this.host.remove();
  }

  /** Where the page's events say that they come from, when they come from in here. */
  isTarget(target: EventTarget | null): boolean {
    return target === this.host;
  }

  element<K extends keyof HTMLElementTagNameMap>(
    name: K,
    className = '',
    text = '',
  ): HTMLElementTagNameMap[K] {
    const element = this.document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  button(className: string, label: string, press: () => void): HTMLButtonElement {
    const button = this.element('button', className);
    button.type = 'button';
    button.setAttribute('aria-label', label);
    button.title = label;
    button.addEventListener('click', press);
    return button;
  }
}

/**
 * Firefox ends a content script together with its extension, without a word to it: after an update
 * the old host still stands. Only there can a script of ours look into a closed root.
 */
function removeLeftBehind(document: Document): void {
  for (const element of [...document.documentElement.children]) {
    const { openOrClosedShadowRoot: shadow } = element as Element & {
      openOrClosedShadowRoot?: ShadowRoot | null;
    };
    const bare = element.localName === 'div' && element.attributes.length === 0;
    if (bare && shadow?.querySelector('.root > .status[role="status"]')) element.remove();
  }
}

/** A constructed sheet is not bound by the page's style policy; Firefox wants an element instead. */
function styleFor(document: Document, shadow: ShadowRoot): Node {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [sheet];
    if (shadow.adoptedStyleSheets.length === 1) return document.createDocumentFragment();
  } catch {
    // Sheets do not cross into the page's world here.
  }
  const style = document.createElement('style');
  style.textContent = STYLE;
  return style;
}
