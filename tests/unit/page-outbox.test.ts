import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CapturedComment, CapturedPost } from '../../utils/networks/types.ts';
import { Outbox } from '../../utils/page/outbox.ts';
import { comment, post } from './support/samples.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The background as the outbox meets it: keeps what it was given, or refuses. */
class Background {
  readonly batches: { ids: string[]; posts: string[] }[] = [];
  readonly stored = new Map<string, CapturedComment>();
  failing = 0;
  refuse: (comments: CapturedComment[]) => boolean = () => false;
  /** When set, an answer waits for it. */
  answer: Promise<void> | undefined;

  readonly deliver = async (comments: CapturedComment[], posts: CapturedPost[]): Promise<void> => {
    this.batches.push({ ids: comments.map(({ id }) => id), posts: posts.map(({ id }) => id) });
    await this.answer;
    if (this.failing > 0 || this.refuse(comments)) {
      this.failing -= 1;
      throw new Error('nobody answered');
    }
    for (const one of comments) this.stored.set(one.id, one);
  };
}

function start(onLost: (error: unknown) => boolean = () => true) {
  const background = new Background();
  const lost = vi.fn(onLost);
  return { background, lost, outbox: new Outbox(background.deliver, lost) };
}

const many = (count: number) => Array.from({ length: count }, (_, number) => comment(number));

describe('Outbox', () => {
  it('sends what it was given, in hundreds, with the posts that belong to them', async () => {
    const { background, outbox } = start();
    outbox.add(many(250), [post(), post({ id: 'instagram:DQother' })]);
    expect(outbox.size).toBe(250);
    await vi.advanceTimersByTimeAsync(500);
    expect(background.batches.map(({ ids }) => ids.length)).toEqual([100, 100, 50]);
    expect(background.batches.every(({ posts }) => posts.join() === post().id)).toBe(true);
    expect(background.stored.size).toBe(250);
    expect(outbox.size).toBe(0);
  });

  it('keeps an item until it is told that it is stored', async () => {
    const { background, outbox } = start();
    let release = () => {};
    background.answer = new Promise((resolve) => {
      release = resolve;
    });
    outbox.add(many(3), []);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([outbox.size, background.batches.length]).toEqual([3, 1]);
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(outbox.size).toBe(0);
  });

  it('tries again and again, ever more slowly, and loses nothing', async () => {
    const { background, lost, outbox } = start();
    background.failing = 8;
    outbox.add(many(2), []);
    const tries: number[] = [];
    for (let second = 0; second < 60; second += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      tries.push(background.batches.length);
    }
    expect(tries[0]).toBeGreaterThanOrEqual(2);
    expect(tries[29] ?? 0).toBeLessThanOrEqual(8);
    expect(background.batches).toHaveLength(9);
    expect(lost).toHaveBeenCalledTimes(8);
    expect([outbox.size, background.stored.size]).toEqual([0, 2]);
  });

  it('begins to wait anew after a success', async () => {
    const { background, outbox } = start();
    background.failing = 5;
    outbox.add(many(1), []);
    await vi.advanceTimersByTimeAsync(60_000);
    background.failing = 1;
    outbox.add([comment(7)], []);
    await vi.advanceTimersByTimeAsync(500);
    expect(background.stored.has(comment(7).id)).toBe(true);
  });

  it('does not lose a newer reading that comes while the older one is on its way', async () => {
    const { background, outbox } = start();
    let release = () => {};
    background.answer = new Promise((resolve) => {
      release = resolve;
    });
    outbox.add([comment(1)], []);
    await vi.advanceTimersByTimeAsync(200);
    outbox.add([comment(1, { text: 'edited meanwhile' })], []);
    background.answer = undefined;
    release();
    await vi.advanceTimersByTimeAsync(200);
    expect(background.stored.get(comment(1).id)?.text).toBe('edited meanwhile');
    expect(background.batches).toHaveLength(2);
  });

  it('sends only the newest reading of what still waits', async () => {
    const { background, outbox } = start();
    outbox.add([comment(1)], []);
    outbox.add([comment(1, { text: 'newer' })], []);
    await vi.advanceTimersByTimeAsync(500);
    expect(background.batches).toHaveLength(1);
    expect(background.stored.get(comment(1).id)?.text).toBe('newer');
  });

  it('never sends two batches at a time', async () => {
    const { background, outbox } = start();
    background.answer = new Promise(() => {});
    outbox.add(many(150), []);
    await vi.advanceTimersByTimeAsync(200);
    outbox.flush();
    outbox.add([comment(900)], []);
    await vi.advanceTimersByTimeAsync(5000);
    expect(background.batches).toHaveLength(1);
  });

  it('sends at once when it is asked to, also out of a long wait', async () => {
    const { background, outbox } = start();
    background.failing = 6;
    outbox.add(many(1), []);
    await vi.advanceTimersByTimeAsync(9000);
    background.failing = 0;
    outbox.flush();
    await vi.advanceTimersByTimeAsync(1);
    expect(background.stored.size).toBe(1);
  });

  it('sends all that waits without a timer, which a page in the background gets late', async () => {
    const { background, outbox } = start();
    outbox.add(many(250), [post()]);
    outbox.flush();
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    expect([background.stored.size, vi.getTimerCount()]).toEqual([250, 0]);
  });

  it('sends nothing where there is nothing, and nothing after its end', async () => {
    const { background, outbox } = start();
    outbox.add([], [post()]);
    outbox.flush();
    await vi.advanceTimersByTimeAsync(5000);
    outbox.add(many(3), []);
    outbox.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(background.batches).toEqual([]);
    expect(outbox.size).toBe(0);
  });

  it('stops trying where that is pointless', async () => {
    const { background, outbox } = start(() => false);
    background.failing = 99;
    outbox.add(many(1), []);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(background.batches).toHaveLength(1);
  });

  it('is not held up for ever by a page that never rests', async () => {
    const { background, outbox } = start();
    for (let turn = 0; turn < 100; turn += 1) {
      outbox.add([comment(turn)], []);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(background.stored.size).toBeGreaterThan(0);
  });

  it('does not let one comment that is refused for good hold back all others', async () => {
    const { background, outbox } = start(() => false);
    background.refuse = (comments) => comments.some(({ id }) => id === comment(1).id);
    outbox.add([comment(1)], []);
    await vi.advanceTimersByTimeAsync(1000);
    outbox.add([comment(2), comment(3)], []);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([...background.stored.keys()]).toEqual([comment(2).id, comment(3).id]);
  });
});
