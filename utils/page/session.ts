import { now } from '../clock.ts';
import { send } from '../messaging/client.ts';
import { MessageError } from '../messaging/errors.ts';
import { servePage } from '../messaging/page-server.ts';
import type { PageHealth, ToBackground } from '../messaging/protocol.ts';
import type { Author, NetworkAdapter } from '../networks/types.ts';
import { runtime } from '../runtime.ts';
import { Capture } from './capture.ts';
import { Desk } from './desk.ts';
import { Handoffs } from './handoffs.ts';
import { onNavigation } from './navigation.ts';
import { Outbox } from './outbox.ts';
import { watchSent } from './sent-messages.ts';

type Results = ToBackground['comments:captured']['out']['results'];

/**
 * One page of a network, from its opening to its end: reads it, hands over what it read, shows the
 * toolbar, answers the panel. Ends by itself when the extension is updated or removed under it.
 */
export class PageSession {
  private readonly adapter: NetworkAdapter;
  private readonly document: Document;
  private readonly end = new AbortController();
  private readonly capture: Capture;
  private readonly outbox: Outbox;
  private readonly desk: Desk;
  private readonly handoffs: Handoffs;
  private captureOn = true;
  private own: Author | null = null;
  private lookedAt = now();
  private readonly cases = new Set<string>();
  private readonly fresh = new Set<string>();
  private readonly leftAlone = new Set<string>();

  constructor(adapter: NetworkAdapter, document: Document) {
    this.adapter = adapter;
    this.document = document;
    const signal = this.end.signal;
    this.outbox = new Outbox(
      (comments, posts) => this.deliver(comments, posts),
      (error) => this.onLost(error),
    );
    this.capture = new Capture(
      adapter,
      document,
      {
        found: (comments, posts) => {
          this.lookedAt = now();
          if (this.captureOn) this.outbox.add(comments, posts);
          if (document.hidden) this.outbox.flush();
        },
        vanished: (ids) => void this.quietly(send('comments:vanished', { ids })),
      },
      now,
    );
    this.desk = new Desk(adapter, document, this.capture, signal);
    this.handoffs = new Handoffs(adapter, document, this.capture, this.desk, signal);
  }

  async start(): Promise<void> {
    const { signal } = this.end;
    signal.addEventListener('abort', servePage(this.answers()));
    await this.configure();
    if (signal.aborted) return;
    this.capture.start(signal);
    onNavigation(this.document, signal, () => this.onNewAddress());
    this.document.defaultView?.addEventListener('pageshow', (event) => this.onShown(event), {
      signal,
    });
    this.document.addEventListener('visibilitychange', () => this.outbox.flush(), { signal });
    watchSent(
      () => this.messageBox(),
      this.document,
      signal,
      (text) => this.onDmSent(text),
    );
    // An update leaves this copy without a background: it must notice by itself and go.
    const watch = setInterval(() => this.alive() || this.stop(), 2000);
    signal.addEventListener('abort', () => clearInterval(watch));
    this.handoffs.look();
  }

  stop(): void {
    this.outbox.stop();
    this.end.abort();
  }

  /** False after its end, and where an update has cut it off from the background. */
  get running(): boolean {
    return !this.end.signal.aborted && this.alive();
  }

  private alive(): boolean {
    return runtime()?.id !== undefined;
  }

  private async configure(): Promise<void> {
    try {
      const config = await send('page:config', { network: this.adapter.id });
      this.captureOn = config.capture;
      this.desk.configure(config);
    } catch (error) {
      this.onLost(error); // the defaults stand until the background answers
    }
  }

  private async deliver(
    ...[comments, posts]: Parameters<ConstructorParameters<typeof Outbox>[0]>
  ): Promise<void> {
    const url = new URL(this.document.location.href);
    // Some pages do not show who is logged in; the one that was seen before still is.
    this.own = this.adapter.ownAccount(this.document, url) ?? this.own;
    const { own } = this;
    const { results } = await send('comments:captured', { comments, posts, own });
    this.count(results);
    // Stored is stored: clocks that cannot be shown now are no reason to send the batch again.
    void this.quietly(this.desk.learn(results.flatMap((result) => result.caseId ?? [])));
  }

  private count(results: Results): void {
    for (const { id, caseId, fresh } of results) {
      if (caseId) this.cases.add(caseId);
      else this.leftAlone.add(id);
      if (fresh) this.fresh.add(id);
    }
  }

  private onLost(error: unknown): boolean {
    if (this.alive()) {
      // What the background refuses it will refuse again: keep it for a reload, not for ever.
      return !(error instanceof MessageError && error.key === 'error.badPayload');
    }
    this.stop();
    return false;
  }

  private onNewAddress(): void {
    this.capture.reset();
    for (const set of [this.cases, this.fresh, this.leftAlone]) set.clear();
    this.lookedAt = now();
    this.capture.rescan();
    this.desk.hide();
    this.handoffs.look();
  }

  private onShown(event: PageTransitionEvent): void {
    if (!event.persisted) return;
    this.capture.rescan();
    this.outbox.flush();
    void this.desk.update();
  }

  /** The box of a private talk; not looked for on pages that are none. */
  private messageBox(): HTMLElement | null {
    const url = new URL(this.document.location.href);
    return this.adapter.pageKind(url) === 'dm' ? this.adapter.dmComposer(this.document) : null;
  }

  private onDmSent(text: string): void {
    const url = new URL(this.document.location.href);
    const handle = this.adapter.dmPartner(this.document, url);
    if (handle)
      void this.quietly(send('dm:seen', { network: this.adapter.id, handle, texts: [text] }));
  }

  private async quietly(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.onLost(error);
    }
  }

  private answers(): Parameters<typeof servePage>[0] {
    return {
      'page:health': () => this.health(),
      'page:comments': () => ({ comments: [...this.capture.read.values()] }),
      'page:insert': (data) => this.desk.insert(data),
      'page:takeBack': async (data) => ({ ok: await this.desk.takeBack(data) }),
      'page:show': ({ caseId }) => ({ shown: this.desk.show(caseId) }),
      'page:refresh': async () => {
        await this.configure();
        await this.desk.update();
        this.handoffs.look();
        return {};
      },
    };
  }

  private health(): PageHealth {
    const url = new URL(this.document.location.href);
    return {
      network: this.adapter.id,
      url: url.href,
      read: this.capture.read.size,
      unreadable: this.capture.unreadableCount,
      cases: this.cases.size,
      fresh: this.fresh.size,
      leftAlone: this.leftAlone.size,
      unsent: this.outbox.size,
      ownHandle: (this.adapter.ownAccount(this.document, url) ?? this.own)?.handle ?? null,
      captureOn: this.captureOn,
      lookedAt: this.lookedAt,
    };
  }
}
