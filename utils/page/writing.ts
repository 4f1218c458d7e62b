import { Writer } from '../messaging/writer.ts';
import type { Composers } from './composers.ts';
import { readBox } from './text-box.ts';

/** Tells which comments of this page are being answered in the network's own boxes. */
export class Writing extends Writer {
  private readonly composers: Pick<Composers, 'at'>;

  constructor(document: Document, composers: Pick<Composers, 'at'>, signal: AbortSignal) {
    super(undefined);
    this.composers = composers;
    document.addEventListener('input', (event) => this.typed(event.target), {
      signal,
      capture: true,
      passive: true,
    });
    document.defaultView?.addEventListener('pagehide', () => this.leftAll(), { signal });
  }

  private typed(target: EventTarget | null): void {
    const composer = this.composers.at(target);
    if (composer?.caseId) this.wrote(composer.caseId, readBox(composer.box));
  }
}
