import { send } from '../messaging/client.ts';
import type { Handoff } from '../messaging/protocol.ts';
import type { NetworkAdapter } from '../networks/types.ts';
import type { Capture } from './capture.ts';
import type { Desk } from './desk.ts';
import { pause } from './insert.ts';

/** How long a page may take to show the box that a draft waits for, in milliseconds. */
const PATIENCE = 20_000;

/** Drafts that were started elsewhere and belong into this page: claimed, put in, ticked off. */
export class Handoffs {
  private readonly adapter: NetworkAdapter;
  private readonly document: Document;
  private readonly capture: Capture;
  private readonly desk: Desk;
  private readonly signal: AbortSignal;
  private busy = false;

  constructor(
    adapter: NetworkAdapter,
    document: Document,
    capture: Capture,
    desk: Desk,
    signal: AbortSignal,
  ) {
    this.adapter = adapter;
    this.document = document;
    this.capture = capture;
    this.desk = desk;
    this.signal = signal;
    // Boxes take text only while the page is looked at; a page opened beside waits for its turn.
    document.addEventListener('visibilitychange', () => this.look(), { signal });
  }

  /** Looks for drafts for this page, once it is visible. */
  look(): void {
    if (this.busy || this.document.visibilityState !== 'visible') return;
    this.busy = true;
    void this.work()
      .catch(() => undefined) // no background now: the draft stays in its case
      .finally(() => {
        this.busy = false;
      });
  }

  private async work(): Promise<void> {
    const until = Date.now() + PATIENCE;
    let waiting = await this.claim();
    while (waiting.length > 0 && Date.now() < until && !this.signal.aborted) {
      for (const handoff of waiting) if (await this.put(handoff)) waiting = await this.claim();
      await pause(400);
    }
  }

  private async claim(): Promise<Handoff[]> {
    const url = this.document.location.href;
    const { handoffs } = await send('handoff:claim', { network: this.adapter.id, url });
    return handoffs;
  }

  /** @returns true where the draft was dealt with, well or not */
  private async put(handoff: Handoff): Promise<boolean> {
    if (handoff.channel === 'public') {
      if (!this.capture.rowOf(handoff.commentId)) return false;
      this.desk.show(handoff.commentId);
      return this.insert(handoff);
    }
    const url = new URL(this.document.location.href);
    if (this.adapter.pageKind(url) !== 'dm' || !this.adapter.dmComposer(this.document))
      return false;
    const partner = this.adapter.dmPartner(this.document, url);
    if (partner !== null && partner.toLowerCase() !== handoff.handle.toLowerCase()) return false;
    if (partner !== null) return this.insert(handoff);
    // Whom this talk is with cannot be read: only the person can say.
    await send('handoff:done', { id: handoff.id, ok: false });
    this.desk.tell(
      'waitingDraft',
      { handle: handoff.handle },
      {
        key: 'insert',
        press: () => void this.insert(handoff),
      },
    );
    return true;
  }

  private async insert(handoff: Handoff): Promise<boolean> {
    const { id, caseId, channel, text, templateId, place } = handoff;
    // Ticked off first: a draft put in twice is worse than one that must be asked for again.
    await send('handoff:done', { id, ok: true });
    // Who else is at it was asked before it was left.
    await this.desk.insert({ caseId, channel, text, templateId, place }, true);
    return true;
  }
}
