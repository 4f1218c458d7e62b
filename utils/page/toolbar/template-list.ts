import type { FoundTemplate } from '../../messaging/protocol.ts';
import type { PageWords } from '../messages.ts';
import { say } from '../words.ts';
import { placeCard } from './place.ts';
import type { Surface } from './surface.ts';

/** Templates offered at a box while the person goes on typing there: the focus stays in the box. */
export class TemplateList {
  private readonly surface: Surface;
  private readonly words: PageWords;
  private card: HTMLElement | null = null;
  private readonly heard: HTMLElement;
  private found: readonly FoundTemplate[] = [];
  private at = 0;

  constructor(surface: Surface, words: PageWords) {
    this.surface = surface;
    this.words = words;
    // The focus is in the page: what is offered is said, since it cannot be moved to.
    this.heard = surface.element('div', 'quiet');
    this.heard.setAttribute('role', 'status');
    surface.root.append(this.heard);
  }

  /** There is a card, with templates or with word that there are none. */
  get shown(): boolean {
    return this.card !== null;
  }

  /** There is something to choose from. */
  get open(): boolean {
    return this.card !== null && this.found.length > 0;
  }

  get current(): FoundTemplate | undefined {
    return this.found[this.at];
  }

  /** @param choose told the one that is pressed */
  show(
    found: readonly FoundTemplate[],
    box: HTMLElement,
    choose: (one: FoundTemplate) => void,
  ): void {
    this.close();
    this.found = found;
    this.at = 0;
    const card = this.surface.element('div', 'card');
    card.setAttribute('role', 'listbox');
    card.setAttribute('aria-label', say(this.words, 'templates'));
    card.append(
      this.surface.element(
        'h2',
        '',
        say(this.words, found.length > 0 ? 'tabInserts' : 'noTemplates'),
      ),
    );
    for (const one of found) {
      const option = this.surface.element('div', 'choice');
      option.setAttribute('role', 'option');
      option.lang = one.language;
      option.dir = one.language === 'fa' ? 'rtl' : 'ltr';
      option.append(one.text);
      if (one.missing.length > 0) {
        const slots = one.missing.join('، ');
        option.append(this.surface.element('small', '', say(this.words, 'missing', { slots })));
      }
      // A press must not take the caret out of the box.
      option.addEventListener('pointerdown', (event) => {
        event.preventDefault();
        choose(one);
      });
      card.append(option);
    }
    this.surface.attach();
    this.surface.root.append(card);
    this.card = card;
    const view = box.ownerDocument.documentElement;
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { left, top } = placeCard(caretBox(box), size, {
      width: view.clientWidth,
      height: view.clientHeight,
    });
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
    this.mark();
  }

  move(by: 1 | -1): void {
    const { length } = this.found;
    if (length === 0) return;
    this.at = (this.at + by + length) % length;
    this.mark();
  }

  close(): void {
    this.card?.remove();
    this.card = null;
    this.found = [];
    this.heard.textContent = '';
  }

  private mark(): void {
    const options = this.card?.querySelectorAll('[role=option]') ?? [];
    for (const [place, option] of [...options].entries()) {
      option.setAttribute('aria-selected', String(place === this.at));
      if (place === this.at) option.scrollIntoView({ block: 'nearest' });
    }
    const { current } = this;
    this.heard.textContent = current
      ? say(this.words, 'offered', {
          n: String(this.at + 1),
          of: String(this.found.length),
          text: current.text,
        })
      : say(this.words, 'noTemplates');
  }
}

/** Where the caret is; of a text area, whose caret has no place that can be asked for, its box. */
function caretBox(box: HTMLElement): DOMRect {
  const selection = box.ownerDocument.getSelection();
  if (!('value' in box) && selection && selection.rangeCount > 0) {
    const rect = selection.getRangeAt(0).getBoundingClientRect();
    if (rect.height > 0) return rect;
  }
  return box.getBoundingClientRect();
}
