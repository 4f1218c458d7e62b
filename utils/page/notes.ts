import { send } from '../messaging/client.ts';
import type { NetworkAdapter } from '../networks/types.ts';
import type { Composer, Composers } from './composers.ts';
import { readBox } from './text-box.ts';
import type { NoteLine } from './toolbar/note-line.ts';

/** How long after a key a reply is looked at, in milliseconds. */
const CALM = 400;
/** Shorter than this nothing is meant yet. */
const SHORTEST = 4;

/** Looks at what is written in the network's own boxes, and shows what there is to say of it. */
export class Notes {
  private readonly adapter: NetworkAdapter;
  private readonly composers: Composers;
  private readonly line: NoteLine;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  constructor(
    adapter: NetworkAdapter,
    document: Document,
    composers: Composers,
    line: NoteLine,
    signal: AbortSignal,
  ) {
    this.adapter = adapter;
    this.composers = composers;
    this.line = line;
    const options = { signal, capture: true, passive: true };
    document.addEventListener('input', (event) => this.soon(event.target), options);
    document.addEventListener('scroll', () => this.line.place(), options);
    document.defaultView?.addEventListener('resize', () => this.line.place(), options);
    signal.addEventListener('abort', () => this.close());
  }

  private soon(target: EventTarget | null): void {
    const composer = this.composers.at(target);
    if (!composer) return;
    clearTimeout(this.waiting);
    // A box that was sent is empty: nothing is left to say.
    if (readBox(composer.box).trim().length < SHORTEST) this.close();
    else this.waiting = setTimeout(() => void this.look(composer), CALM);
  }

  private async look(composer: Composer): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const { box, channel, caseId } = composer;
    const text = readBox(box);
    try {
      const network = this.adapter.id;
      const { notes } = await send('reply:lint', { network, channel, caseId, text });
      if (turn === this.turn && box.isConnected && readBox(box) === text)
        this.line.show(box, text, notes);
    } catch {
      this.close(); // no background now
    }
  }

  private close(): void {
    clearTimeout(this.waiting);
    this.turn += 1;
    this.line.close();
  }
}
