import type { BrowserContext, Worker } from '@playwright/test';
import { extensionId, launch, worker } from '../../tests/e2e/support/browser.ts';
import { startSandbox } from '../../tests/sandbox/server.ts';
import { ContentWorld, type Inside, pause } from './browser.ts';
import type { Builds } from './extension.ts';
import type { Line } from './table.ts';

/** The outbox sends at most this many comments in one message. */
const BATCH = 100;

interface Round {
  rows: number;
  message: number;
  storage: number;
  raw: number;
}

/**
 * Rows a second, beside raw IndexedDB. All three write the same rows into the same stores with the
 * same indexes, one transaction for 100 comments, the next one begun when the last is done; raw
 * looks nothing up, judges nothing and folds nothing. Rounds take turns, each on empty databases.
 *
 * - message path: from the content script's world of a page, through `runtime.sendMessage`, proof
 *   of the sender, validation, transaction, badge and alarm, to the acknowledgement.
 * - storage path: `ingest` alone, in the worker.
 * - raw: in the same worker, `put` after `put`, until the transaction is complete.
 */
export async function benchIngest(builds: Builds, quick: boolean): Promise<Line[]> {
  const sandbox = await startSandbox();
  const context = await launch({ port: sandbox.port, extension: builds.instrumented });
  try {
    const inside = await worker(context);
    const world = await contentWorld(context);
    const batches = quick ? 8 : 15;
    const rounds: Round[] = [];
    await round(inside, world, 'warm', 4);
    for (let n = 0; n < (quick ? 3 : 5); n += 1) {
      rounds.push(await round(inside, world, `r${n}`, batches));
    }
    return lines(rounds);
  } finally {
    await context.close();
    await sandbox.close();
  }
}

/** A page with our content script and nothing to read, so that only the bench's comments go in. */
async function contentWorld(context: BrowserContext): Promise<ContentWorld> {
  const page = await context.newPage();
  await page.goto('https://www.instagram.com/direct/inbox/');
  return ContentWorld.of(page, await extensionId(context));
}

async function round(inside: Worker, world: ContentWorld, seed: string, batches: number) {
  const talk = await inside.evaluate(
    ([name, count, size]) =>
      (globalThis as Inside).hamdelBench.makeBatches(name, count, size, Date.now()),
    [seed, batches, BATCH] as const,
  );
  // Emptying leaves work behind for the store: each way gets the same emptying and the same rest.
  const empty = async () => {
    await inside.evaluate(() => (globalThis as Inside).hamdelBench.clear());
    await pause(400);
  };
  await empty();
  const message = await world.run<number>(`(async (talk) => {
    const start = performance.now();
    for (const data of talk) {
      const answer = await chrome.runtime.sendMessage({ name: 'comments:captured', data });
      if (!answer?.ok) throw new Error('refused: ' + JSON.stringify(answer));
    }
    return performance.now() - start;
  })(${JSON.stringify(talk)})`);
  const rows = await inside.evaluate(
    (given) => (globalThis as Inside).hamdelBench.keepRows(given),
    talk,
  );
  if (rows < batches * BATCH) throw new Error(`only ${rows} rows were stored`);
  await empty();
  const raw = await inside.evaluate(() => (globalThis as Inside).hamdelBench.rawPath());
  await empty();
  const storage = await inside.evaluate(
    (given) => (globalThis as Inside).hamdelBench.storagePath(given),
    talk,
  );
  return { rows, message, storage, raw };
}

function lines(rounds: readonly Round[]): Line[] {
  const rate = (key: 'message' | 'storage' | 'raw') =>
    rounds.map((one) => (one.rows / one[key]) * 1000);
  const line = (measure: string, key: 'message' | 'storage', aim: Line['aim']): Line => ({
    measure,
    unit: 'rows/s',
    ours: rate(key),
    peer: rate('raw'),
    peerName: 'raw IndexedDB',
    compare: 'ours/peer',
    aim,
  });
  const aim = { words: '≥ 0.70', met: (_: number, ratio: number) => ratio >= 0.7 };
  return [
    line('ingest, content script to acknowledgement', 'message', aim),
    line('ingest, storage alone', 'storage', aim),
  ];
}
