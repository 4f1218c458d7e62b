import { fingerprint } from '../cases/talk.ts';
import type { CapturedComment, CapturedPost, NetworkAdapter } from '../networks/types.ts';
import { Vanishing } from './vanishing.ts';

/** Longest run of reading before the page gets its turn, in milliseconds; a long task is 50. */
const SLICE = 12;

export interface CaptureEvents {
  /** New or changed comments, to be stored. */
  found(comments: CapturedComment[], posts: CapturedPost[]): void;
  /** Comments that the page has taken away. */
  vanished(ids: string[]): void;
}

/**
 * Reads the comments of a page as they come: once all that is there, then only what is added or
 * changed. Knows which element shows which comment.
 */
export class Capture {
  /** Comments read since this address was opened. */
  readonly read = new Map<string, CapturedComment>();
  private readonly fingerprints = new Map<string, string>();
  private readonly rows = new Map<string, WeakRef<Element>>();
  private readonly ids = new WeakMap<Element, string>();
  private unreadable = new Set<Element>();
  private queue = new Set<Element>();
  private scheduled = false;
  private readonly observer: MutationObserver;
  private readonly vanishing: Vanishing;
  private translated = new WeakSet<Element>();
  private readonly adapter: NetworkAdapter;
  private readonly document: Document;
  private readonly events: CaptureEvents;
  private readonly now: () => number;

  constructor(
    adapter: NetworkAdapter,
    document: Document,
    events: CaptureEvents,
    now: () => number,
  ) {
    this.adapter = adapter;
    this.document = document;
    this.events = events;
    this.now = now;
    this.vanishing = new Vanishing(this, (ids) => events.vanished(ids));
    this.observer = new MutationObserver((records) => this.onMutations(records));
  }

  start(signal: AbortSignal): void {
    this.observer.observe(this.document.documentElement, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['data-id', 'componentkey', 'href', 'datetime'],
    });
    // A press on a button inside a comment may swap its words for a translation: no edit.
    this.document.addEventListener('click', (event) => this.onClick(event), {
      signal,
      capture: true,
    });
    signal.addEventListener('abort', () => {
      this.observer.disconnect();
      this.vanishing.stop();
    });
    this.rescan();
  }

  /** Reads the whole page again: at the start, after navigation, and when it comes back. */
  rescan(): void {
    this.enqueue(this.document.documentElement);
  }

  /** Begins a new count, and forgets what is on the page no more; what is on it stays known. */
  reset(): void {
    this.read.clear();
    this.unreadable.clear();
    for (const id of this.rows.keys()) {
      if (this.rowOf(id)) continue;
      this.rows.delete(id);
      this.fingerprints.delete(id);
    }
  }

  get unreadableCount(): number {
    for (const element of this.unreadable)
      if (!element.isConnected) this.unreadable.delete(element);
    return this.unreadable.size;
  }

  /** The element that shows a comment now, or null. */
  rowOf(id: string): Element | null {
    const row = this.rows.get(id)?.deref();
    return row?.isConnected ? row : null;
  }

  /**
   * Id of the comment whose row this very element is, or null. A row shrinks when replies come to
   * stand beside its words: an element that was the row once is not asked any more.
   */
  idOf(element: Element): string | null {
    const id = this.ids.get(element);
    return id !== undefined && this.rows.get(id)?.deref() === element ? id : null;
  }

  /** Id of the comment that an element belongs to, or null; climbs from the element. */
  idAt(node: Node | null): string | null {
    for (let element = node; element; element = element.parentNode) {
      const id = this.idOf(element as Element);
      if (id) return id;
    }
    return null;
  }

  /** Ids of all comments that are in the page now. */
  *shown(): Generator<string> {
    for (const id of this.rows.keys()) if (this.rowOf(id)) yield id;
  }

  private onClick(event: Event): void {
    const id = this.idAt(event.target as Node | null);
    const row = id ? this.rowOf(id) : null;
    if (row && event.isTrusted) this.translated.add(row);
  }

  private onMutations(records: readonly MutationRecord[]): void {
    let removed = false;
    for (const record of records) {
      for (const node of record.addedNodes)
        if (node.nodeType === 1) this.queue.add(node as Element);
      if (record.removedNodes.length > 0) removed = true;
      if (record.addedNodes.length === 0) this.touch(record);
    }
    if (removed) this.vanishing.look(records);
    if (this.queue.size > 0) this.schedule();
  }

  /** Something inside changed: read the comment around it again, if it is one. */
  private touch({ target, type }: MutationRecord): void {
    const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
    const id = this.idAt(element);
    // "5m" turns to "6m" in every comment at once, and says nothing new of one that is known.
    if (id && type !== 'attributes' && element?.closest('time')) return;
    const row = id ? this.rowOf(id) : element;
    if (row && (id || this.adapter.concerns(row))) this.queue.add(row);
  }

  private enqueue(element: Element): void {
    this.queue.add(element);
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => this.work(), 30);
  }

  private work(): void {
    this.scheduled = false;
    const until = performance.now() + SLICE;
    const queue = this.queue;
    this.queue = new Set();
    for (const element of [...this.unreadable]) if (element.isConnected) queue.add(element);
    this.unreadable = new Set();
    for (const element of queue) {
      if (performance.now() > until) this.queue.add(element);
      else if (element.isConnected && !coveredBy(element, queue)) this.readAt(element);
    }
    if (this.queue.size > 0) this.schedule();
  }

  private readAt(element: Element): void {
    const id = this.idAt(element.parentNode);
    const root = (id && this.rowOf(id)) || element;
    const url = new URL(this.document.location.href);
    const { comments, posts, unreadable } = this.adapter.read(root, this.document, url, this.now());
    for (const place of unreadable) this.unreadable.add(place);
    const fresh = comments
      .filter(({ comment, row }) => this.note(comment, row))
      .map((c) => c.comment);
    if (fresh.length > 0) this.events.found(fresh, posts);
  }

  /** @returns true where the comment is new, or says something new. */
  private note(comment: CapturedComment, row: Element): boolean {
    this.rows.set(comment.id, new WeakRef(row));
    this.ids.set(row, comment.id);
    this.read.set(comment.id, comment);
    const print = fingerprint(`${comment.text}\n${comment.parentId}\n${comment.own}`);
    const known = this.fingerprints.get(comment.id);
    if (known === print || (known && this.translated.has(row))) return false;
    this.fingerprints.set(comment.id, print);
    return true;
  }
}

/** True where an ancestor is in the queue too, and will be read with all that is in it. */
function coveredBy(element: Element, queue: ReadonlySet<Element>): boolean {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (queue.has(parent)) return true;
  }
  return false;
}
