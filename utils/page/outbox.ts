import type { CapturedComment, CapturedPost } from '../networks/types.ts';

/** Most comments in one message: 100 comments stay far below 256 kB. */
const BATCH = 100;

/** Waits between tries, in milliseconds; the last one is repeated. */
const BACKOFF = [250, 500, 1000, 2000, 5000, 15_000] as const;

export type Deliver = (comments: CapturedComment[], posts: CapturedPost[]) => Promise<void>;

/**
 * What was read and not yet stored. An item leaves only after the background has said that its
 * transaction is done; until then it is sent again, which is safe since taking it in twice changes
 * nothing.
 */
export class Outbox {
  private readonly waiting = new Map<string, CapturedComment>();
  private readonly posts = new Map<string, CapturedPost>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sendAt = Number.POSITIVE_INFINITY;
  private sending = false;
  private failures = 0;
  /** Falls to one after a refusal, so that one bad comment does not hold back the others. */
  private batch = BATCH;
  private readonly deliver: Deliver;
  private readonly onLost: (error: unknown) => boolean;

  /** @param onLost told of each failed try; returns false where sending the same again is pointless. */
  constructor(deliver: Deliver, onLost: (error: unknown) => boolean) {
    this.deliver = deliver;
    this.onLost = onLost;
  }

  get size(): number {
    return this.waiting.size;
  }

  add(comments: readonly CapturedComment[], posts: readonly CapturedPost[]): void {
    for (const comment of comments) this.waiting.set(comment.id, comment);
    for (const post of posts) this.posts.set(post.id, post);
    if (comments.length > 0) this.schedule(100);
  }

  /**
   * Sends now what waits, in this very turn: a page that nobody looks at may get its timers many
   * seconds late, and one that goes away may never get them.
   */
  flush(): void {
    void this.send();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.waiting.clear();
  }

  /** The earliest time that was asked for holds: a page that never rests must not put it off. */
  private schedule(delay: number): void {
    const at = Date.now() + delay;
    if (at >= this.sendAt) return;
    clearTimeout(this.timer);
    this.sendAt = at;
    this.timer = setTimeout(() => void this.send(), delay);
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    this.sendAt = Number.POSITIVE_INFINITY;
    if (this.sending || this.waiting.size === 0) return;
    this.sending = true;
    const batch = [...this.waiting.values()].slice(0, this.batch);
    try {
      await this.deliver(batch, this.postsOf(batch));
      this.failures = 0;
      this.batch = BATCH;
      for (const comment of batch) {
        // A newer reading of the same comment may have come in meanwhile: that one still waits.
        if (this.waiting.get(comment.id) === comment) this.waiting.delete(comment.id);
      }
    } catch (error) {
      this.failures += 1;
      if (!this.onLost(error)) this.setAside(batch);
    } finally {
      this.sending = false;
    }
    if (this.failures > 0 && this.waiting.size > 0) this.schedule(this.delay());
    else await this.send();
  }

  /** Finds the comment that is refused for good, and lets it go; all others are sent. */
  private setAside(batch: readonly CapturedComment[]): void {
    const [only] = batch;
    if (batch.length === 1 && only) this.waiting.delete(only.id);
    else this.batch = 1;
    this.failures = 0;
  }

  private delay(): number {
    return BACKOFF[Math.min(this.failures, BACKOFF.length) - 1] ?? 15_000;
  }

  private postsOf(batch: readonly CapturedComment[]): CapturedPost[] {
    const ids = new Set(batch.map((comment) => `${comment.network}:${comment.postId}`));
    return [...ids].flatMap((id) => this.posts.get(id) ?? []);
  }
}
