import type { CaseBrief } from '../../messaging/protocol.ts';
import type { PageKey, PageWords } from '../messages.ts';
import { say } from '../words.ts';
import { clockWords } from './clock-words.ts';
import { type PillActions, pillFor } from './pill.ts';
import { placeCard, placePill } from './place.ts';
import { Surface } from './surface.ts';

/** How long the pill stays after the pointer has left, in milliseconds. */
const LINGER = 500;
/** How long a pointer on its way to the pill may cross other comments, in milliseconds. */
const CROSSING = 160;
/** Boxes higher than this are frames, not lines; rows narrower than this get the short pill. CSS pixels. */
const LINE = 60;
const NARROW = 520;
/** How long a report stays, in milliseconds: long enough to read it and to take it back. */
const REPORT = 9000;

export interface ToolbarPage {
  idAt(node: Node | null): string | null;
  rowOf(id: string): Element | null;
  replyButton(row: Element): Element | null;
  /** The case of a comment, fresh; null where there is none. */
  brief(id: string): Promise<CaseBrief | null>;
  actions(brief: CaseBrief): PillActions;
  /** Cases of this page that are known, for their clocks. */
  known(): Iterable<CaseBrief>;
  now(): number;
}

/** The toolbar in a page: a pill at the comment that is pointed at or focused, clocks at rest. */
export class Toolbar {
  private readonly surface: Surface;
  private readonly page: ToolbarPage;
  private readonly document: Document;
  private readonly words: PageWords;
  private pill: HTMLElement | null = null;
  private card: HTMLElement | null = null;
  private shownId: string | null = null;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  private reporting: ReturnType<typeof setTimeout> | undefined;
  private readonly status: HTMLElement;
  private readonly chips = new Map<string, HTMLElement>();
  private frame = 0;

  constructor(document: Document, words: PageWords, page: ToolbarPage, signal: AbortSignal) {
    this.document = document;
    this.words = words;
    this.page = page;
    this.surface = new Surface(document, words.language);
    this.status = this.surface.element('div', 'status');
    this.status.setAttribute('role', 'status');
    this.surface.root.append(this.status);
    this.surface.attach();
    const on = (type: string, handler: (event: Event) => void, target: EventTarget = document) =>
      target.addEventListener(type, handler, {
        signal,
        capture: true,
        passive: type !== 'keydown',
      });
    on('pointerover', (event) => this.follow(event.target));
    on('focusin', (event) => this.follow(event.target));
    on('scroll', () => this.redraw());
    on('resize', () => this.redraw(), document.defaultView ?? document);
    on('keydown', (event) => this.onKey(event as KeyboardEvent));
    on('pointerdown', (event) => this.closeCardFor(event.target));
    signal.addEventListener('abort', () => this.surface.remove());
  }

  /** Tells the outcome of an action, with a way back where there is one. */
  tell(
    key: PageKey,
    values: Record<string, string> = {},
    way?: { key: PageKey; press(): void },
  ): void {
    clearTimeout(this.reporting);
    this.surface.attach();
    this.status.replaceChildren(this.surface.element('span', '', say(this.words, key, values)));
    if (way) {
      const button = this.surface.button('', say(this.words, way.key), way.press);
      button.textContent = say(this.words, way.key);
      this.status.append(button);
    }
    this.reporting = setTimeout(() => this.status.replaceChildren(), REPORT);
  }

  /** Opens a card at the pill, and puts the focus into it. */
  open(card: HTMLElement): void {
    this.card?.remove();
    this.card = card;
    this.surface.root.append(card);
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const view = this.document.documentElement;
    const at = placeCard(this.pill?.getBoundingClientRect() ?? new DOMRect(), size, {
      width: view.clientWidth,
      height: view.clientHeight,
    });
    move(card, at);
    const first = card.querySelector('[autofocus]') ?? card.querySelector('button, textarea');
    (first as HTMLElement | null)?.focus();
  }

  close(): void {
    this.card?.remove();
    this.card = null;
  }

  get parts(): Surface {
    return this.surface;
  }

  /** Draws the clocks of due comments again, and the pill where its comment has moved. */
  redraw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.drawChips();
      const row = this.shownId ? this.page.rowOf(this.shownId) : null;
      if (this.pill && row && !this.card) this.place(this.pill, row);
      else if (this.pill && !row) this.hide();
    });
  }

  /** Shows what a case is now under a card that stays open. */
  renew(brief: CaseBrief): void {
    const row = this.page.rowOf(brief.id);
    if (this.pill && row && this.shownId === brief.id) this.draw(brief, row);
  }

  /** Shows the case of a comment again after something was done to it. */
  async refresh(): Promise<void> {
    const id = this.shownId;
    this.drawChips();
    if (id && !this.card) await this.show(id);
  }

  private follow(target: EventTarget | null): void {
    clearTimeout(this.leaving);
    if (this.surface.isTarget(target)) return;
    const id = this.page.idAt(target as Node | null);
    if (!id) this.leave();
    else if (id !== this.shownId && !this.card) {
      this.leaving = setTimeout(() => void this.show(id), this.pill ? CROSSING : 0);
    }
  }

  private leave(): void {
    clearTimeout(this.leaving);
    if (!this.card) this.leaving = setTimeout(() => this.hide(), LINGER);
  }

  private async show(id: string): Promise<void> {
    clearTimeout(this.leaving);
    this.shownId = id;
    const brief = await this.page.brief(id);
    const row = this.page.rowOf(id);
    if (this.shownId !== id || this.card) return;
    this.hide();
    if (!brief || !row) return;
    this.surface.attach();
    this.shownId = id;
    this.draw(brief, row);
    this.drawChips();
  }

  private draw(brief: CaseBrief, row: Element): void {
    this.pill?.remove();
    this.pill = pillFor(this.surface, this.words, brief, this.page.actions(brief), this.page.now());
    this.surface.root.insertBefore(this.pill, this.card);
    this.place(this.pill, row);
  }

  private hide(): void {
    if (this.card) return;
    this.pill?.remove();
    this.pill = null;
    this.shownId = null;
  }

  private place(pill: HTMLElement, row: Element): void {
    const reply = this.page.replyButton(row)?.getBoundingClientRect();
    const occupied = [
      ...row.querySelectorAll('a[href], button, [role="button"], time, [dir], p'),
    ].flatMap((element) =>
      [...element.getClientRects()].filter((box) => box.width > 0 && box.height < LINE),
    );
    pill.classList.toggle('compact', row.clientWidth < NARROW);
    const size = { width: pill.offsetWidth, height: pill.offsetHeight };
    const line = reply && reply.height > 0 ? (reply.top + reply.bottom) / 2 : null;
    const rtl = this.document.defaultView?.getComputedStyle(row).direction === 'rtl';
    move(pill, placePill(row.getBoundingClientRect(), size, occupied, line, rtl));
  }

  private drawChips(): void {
    const left = new Set(this.chips.keys());
    for (const brief of this.page.known()) {
      const clock = clockWords(brief, this.words, this.page.now());
      const row = clock.due && brief.id !== this.shownId ? this.page.rowOf(brief.id) : null;
      const box = row?.getBoundingClientRect();
      if (!row || !box || box.bottom < 0 || box.top > this.document.documentElement.clientHeight)
        continue;
      left.delete(brief.id);
      const chip = this.chips.get(brief.id) ?? this.surface.element('div');
      chip.className = `chip ${clock.state}`;
      chip.textContent = clock.text;
      this.chips.set(brief.id, chip);
      if (!chip.isConnected) this.surface.root.prepend(chip);
      this.place(chip, row);
    }
    for (const id of left) {
      this.chips.get(id)?.remove();
      this.chips.delete(id);
    }
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.card) {
      this.close();
      this.pill?.querySelector('button')?.focus();
    } else if (event.altKey && event.code === 'KeyH' && this.pill) {
      event.preventDefault();
      this.pill.querySelector('button')?.focus();
    }
  }

  private closeCardFor(target: EventTarget | null): void {
    if (this.card && !this.surface.isTarget(target)) this.close();
  }
}

function move(element: HTMLElement, at: { left: number; top: number }): void {
  element.style.left = `${Math.round(at.left)}px`;
  element.style.top = `${Math.round(at.top)}px`;
}
