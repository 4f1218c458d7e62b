import type { LintNote } from '../../messaging/protocol.ts';
import { insertDraft } from '../insert.ts';
import type { PageWords } from '../messages.ts';
import { takeBack } from '../take-back.ts';
import { readBox } from '../text-box.ts';
import { rectsOf, timesBefore } from '../text-places.ts';
import { say } from '../words.ts';
import { placeCard } from './place.ts';
import type { Surface } from './surface.ts';

/** Lines under words are drawn for so many; the card names all. */
const UNDERLINED = 6;

/**
 * What there is to say of a reply, at the network's own box: lines under the words where the editor
 * lets their places be asked for, and a button with the count that opens the reasons.
 */
export class NoteLine {
  private readonly surface: Surface;
  private readonly words: PageWords;
  private readonly open: (card: HTMLElement) => void;
  private readonly lines: HTMLElement;
  private readonly button: HTMLButtonElement;
  private box: HTMLElement | null = null;
  private text = '';
  private notes: readonly LintNote[] = [];

  /** @param open shows a card, as the toolbar does */
  constructor(surface: Surface, words: PageWords, open: (card: HTMLElement) => void) {
    this.surface = surface;
    this.words = words;
    this.open = open;
    this.lines = surface.element('div', 'lines');
    this.lines.setAttribute('aria-hidden', 'true');
    this.button = surface.button('notes', '', () => this.explain());
    this.button.hidden = true;
    surface.root.append(this.lines, this.button);
  }

  show(box: HTMLElement, text: string, notes: readonly LintNote[]): void {
    this.box = box;
    this.text = text;
    this.notes = notes;
    const n = String(notes.length);
    this.button.hidden = notes.length === 0;
    this.button.classList.toggle(
      'blocks',
      notes.some(({ severity }) => severity === 'block'),
    );
    this.button.textContent = notes.length === 0 ? '' : n;
    this.button.setAttribute('aria-label', say(this.words, 'notesCount', { n }));
    this.button.title = say(this.words, 'notesCount', { n });
    this.surface.attach();
    this.place();
  }

  close(): void {
    this.notes = [];
    this.box = null;
    this.button.hidden = true;
    this.lines.replaceChildren();
  }

  /** Draws everything where the box is now. */
  place(): void {
    const { box } = this;
    if (!box?.isConnected || this.notes.length === 0) {
      this.close();
      return;
    }
    const edge = box.getBoundingClientRect();
    const rightToLeft = this.words.language === 'fa';
    this.button.style.top = `${Math.max(0, edge.top - 10)}px`;
    this.button.style.left = `${rightToLeft ? edge.left - 6 : edge.right - 18}px`;
    this.lines.replaceChildren(...('value' in box ? [] : this.drawn(box, edge)));
  }

  private drawn(box: HTMLElement, edge: DOMRect): HTMLElement[] {
    return this.notes.slice(0, UNDERLINED).flatMap(({ start, end, severity }) => {
      const words = this.text.slice(start, end);
      return rectsOf(box, words, timesBefore(this.text, start, end))
        .filter((rect) => rect.bottom <= edge.bottom + 2 && rect.top >= edge.top - 2)
        .map((rect) => {
          const line = this.surface.element('i', severity);
          line.style.left = `${rect.left}px`;
          line.style.top = `${rect.bottom - 1}px`;
          line.style.width = `${rect.width}px`;
          return line;
        });
    });
  }

  private explain(): void {
    const { box, text } = this;
    if (!box) return;
    const card = this.surface.element('div', 'card');
    card.setAttribute('role', 'dialog');
    card.setAttribute('aria-label', say(this.words, 'notes'));
    card.append(this.surface.element('h2', '', say(this.words, 'notes')));
    for (const note of this.notes) {
      const line = this.surface.element('div', `said-note ${note.severity}`);
      const words = text.slice(note.start, note.end).trim();
      if (words !== '' && words !== text.trim()) {
        const quoted = this.surface.element('b', '', words);
        quoted.dir = 'auto';
        line.append(quoted);
      }
      line.append(this.surface.element('span', '', note.message));
      const { fix } = note;
      if (fix) {
        const mended = text.slice(0, fix.start) + fix.text + text.slice(fix.end);
        const button = this.surface.button('primary', say(this.words, 'fix'), () => {
          card.remove();
          void rewrite(box, text, mended);
        });
        button.textContent = say(this.words, 'fix');
        line.append(button);
      }
      card.append(line);
    }
    this.open(card);
    const view = box.ownerDocument.documentElement;
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const at = placeCard(this.button.getBoundingClientRect(), size, {
      width: view.clientWidth,
      height: view.clientHeight,
    });
    card.style.left = `${at.left}px`;
    card.style.top = `${at.top}px`;
  }
}

/** Writes the rest of a box anew from where it differs; nothing if it has changed meanwhile. */
async function rewrite(box: HTMLElement, text: string, mended: string): Promise<void> {
  if (readBox(box) !== text) return;
  let same = 0;
  while (same < text.length && text[same] === mended[same]) same += 1;
  // Whole words: editors join and cut at the ends of lines and names.
  const from = text.lastIndexOf(' ', same - 1) + 1;
  if (await takeBack(box, text.slice(from))) await insertDraft(box, mended.slice(from));
}
