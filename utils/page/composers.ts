import type { NetworkAdapter } from '../networks/types.ts';
import type { Channel } from '../replies/types.ts';
import type { Capture } from './capture.ts';

/** A box of the network that the person is writing in. */
export interface Composer {
  box: HTMLElement;
  channel: Channel;
  /** The comment that is answered in it; null where the page does not tell. */
  caseId: string | null;
}

/** Knows which comment a box belongs to: most networks have one box for all comments of a post. */
export class Composers {
  private readonly adapter: NetworkAdapter;
  private readonly document: Document;
  private readonly capture: Pick<Capture, 'idAt' | 'rowOf'>;
  /** The comment whose reply button was pressed last, by the person or for a draft. */
  private answering: string | null = null;

  constructor(
    adapter: NetworkAdapter,
    document: Document,
    capture: Pick<Capture, 'idAt' | 'rowOf'>,
    signal: AbortSignal,
  ) {
    this.adapter = adapter;
    this.document = document;
    this.capture = capture;
    document.addEventListener('click', (event) => this.note(event.target), {
      signal,
      capture: true,
      passive: true,
    });
  }

  /** The page shows something else now. */
  reset(): void {
    this.answering = null;
  }

  /** The composer that an event came from; null where nothing is written there. */
  at(target: EventTarget | null): Composer | null {
    const box = boxOf(target);
    if (!box) return null;
    const dm = this.adapter.dmComposer(this.document);
    if (dm && (dm === box || dm.contains(box))) return { box: dm, channel: 'dm', caseId: null };
    const row = this.answering === null ? null : this.capture.rowOf(this.answering);
    const own = row && this.adapter.replyComposer(row, this.document);
    return { box, channel: 'public', caseId: own === box ? this.answering : null };
  }

  private note(target: EventTarget | null): void {
    const node = target as Node | null;
    const id = this.capture.idAt(node);
    const row = id === null ? null : this.capture.rowOf(id);
    if (row && this.adapter.replyButton(row)?.contains(node)) this.answering = id;
  }
}

/** The text area or the whole rich editor around what was typed in; never a field of one line. */
function boxOf(target: EventTarget | null): HTMLElement | null {
  const element = target as HTMLElement | null;
  if (typeof element?.closest !== 'function') return null;
  const box = element.closest<HTMLElement>(
    'textarea, [contenteditable="true"], [contenteditable=""]',
  );
  return box?.getAttribute('role') === 'searchbox' ? null : box;
}
