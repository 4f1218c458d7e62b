import { send } from '../messaging/client.ts';
import type { FoundTemplate } from '../messaging/protocol.ts';
import type { NetworkAdapter } from '../networks/types.ts';
import type { Composer, Composers } from './composers.ts';
import { insertDraft } from './insert.ts';
import { lastWord, takeBack } from './take-back.ts';
import { readBox } from './text-box.ts';
import type { TemplateList } from './toolbar/template-list.ts';

/** `/` and what is looked for, as the last word of a box. */
const ASKED = /^\/([\p{L}\p{M}\p{N}_\u200c-]{0,30})$/u;
/** How long after a key the question is asked, in milliseconds. */
const CALM = 120;

/** What stands in a box since a template was put there, as long as nothing else was typed. */
interface Placed {
  box: HTMLElement;
  asked: string;
  text: string;
  /** The whole box, with the text in it. */
  stands: string;
}

/**
 * `/` and a few letters in any box of the network offer templates in place: Tab inserts, Backspace
 * right after takes it back, Escape puts the list away. Nothing is sent; the words stay the person's.
 */
export class Shortcuts {
  private readonly adapter: NetworkAdapter;
  private readonly composers: Composers;
  private readonly list: TemplateList;
  private asked: { composer: Composer; word: string } | null = null;
  private placed: Placed | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** Of questions: an answer to an older one comes too late. */
  private turn = 0;
  private busy = false;
  /** Backspace came while the template was still being written. */
  private regretted = false;
  private readonly chosen: (found: FoundTemplate, composer: Composer) => void;

  /** @param chosen told when a template that is complete was put into a box */
  constructor(
    adapter: NetworkAdapter,
    document: Document,
    composers: Composers,
    list: TemplateList,
    chosen: (found: FoundTemplate, composer: Composer) => void,
    signal: AbortSignal,
  ) {
    this.adapter = adapter;
    this.composers = composers;
    this.list = list;
    this.chosen = chosen;
    const options = { signal, capture: true };
    document.addEventListener('input', (event) => this.onInput(event.target), options);
    document.addEventListener('keydown', (event) => this.onKey(event), options);
    document.addEventListener('focusout', () => this.close(), options);
    document.addEventListener('scroll', (event) => this.onScroll(event.target), {
      ...options,
      passive: true,
    });
    signal.addEventListener('abort', () => this.close());
  }

  /** A box that grows scrolls by itself; when the page does, the list would stand elsewhere. */
  private onScroll(target: EventTarget | null): void {
    const box = this.asked?.composer.box;
    if (!box?.contains(target as Node | null)) this.close();
  }

  private onInput(target: EventTarget | null): void {
    if (this.busy) return;
    this.placed = null;
    const composer = this.composers.at(target);
    const word = composer && lastWord(composer.box);
    if (!composer || !word || !ASKED.test(word)) {
      this.close();
      return;
    }
    this.asked = { composer, word };
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.ask(), CALM);
  }

  private async ask(): Promise<void> {
    const { asked } = this;
    if (!asked) return;
    this.turn += 1;
    const { turn } = this;
    const { composer, word } = asked;
    try {
      const { found } = await send('templates:find', {
        network: this.adapter.id,
        channel: composer.channel,
        caseId: composer.caseId,
        query: word.slice(1),
      });
      if (turn !== this.turn || !this.asked) return;
      this.list.show(found, composer.box, (one) => void this.put(one));
    } catch {
      this.close(); // no background now: the person types on
    }
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Backspace' && (this.placed || this.busy)) {
      if (!this.busy && !this.stillStands(event.target)) return;
      swallow(event);
      if (this.busy) this.regretted = true;
      else void this.working(() => this.takeBack());
      return;
    }
    const { key } = event;
    if (key === 'Escape' && this.list.shown) this.close();
    else if (!this.list.open) return;
    else if (key === 'ArrowDown' || key === 'ArrowUp') this.list.move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Tab' && !event.shiftKey && this.list.current)
      void this.put(this.list.current);
    else return;
    swallow(event);
  }

  private async put(found: FoundTemplate): Promise<void> {
    const { asked } = this;
    if (!asked || this.busy) return;
    const { composer, word } = asked;
    this.close();
    if (found.missing.length > 0) {
      this.chosen(found, composer);
      return;
    }
    await this.working(async () => {
      const { box } = composer;
      if (!(await takeBack(box, word)) || !(await insertDraft(box, found.text))) return;
      this.placed = { box, asked: word, text: found.text, stands: readBox(box) };
      if (this.regretted) await this.takeBack();
      else this.chosen(found, composer);
    });
  }

  /** One change of a box at a time; what it makes the box tell is not the person's typing. */
  private async working(change: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.regretted = false;
    try {
      await change();
    } finally {
      this.busy = false;
    }
  }

  /** Nothing was typed since the template was put there. */
  private stillStands(target: EventTarget | null): boolean {
    const { placed } = this;
    return (
      placed?.box.contains(target as Node | null) === true && readBox(placed.box) === placed.stands
    );
  }

  /** Right after a template, Backspace brings the typed letters back instead of taking one letter. */
  private async takeBack(): Promise<void> {
    const { placed } = this;
    this.placed = null;
    if (placed && (await takeBack(placed.box, placed.text)))
      await insertDraft(placed.box, placed.asked);
  }

  private close(): void {
    clearTimeout(this.waiting);
    this.turn += 1;
    this.asked = null;
    this.list.close();
  }
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
