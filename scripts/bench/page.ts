import type { CDPSession, Page } from '@playwright/test';
import { build } from 'esbuild';
import { launch } from '../../tests/e2e/support/browser.ts';
import { startSandbox } from '../../tests/sandbox/server.ts';
import type { SandboxState } from '../../tests/sandbox/state.ts';
import { meter, pause, until } from './browser.ts';
import { type Builds, ROOT } from './extension.ts';
import type { Line } from './table.ts';
import { type Cost, costOf } from './trace.ts';

const HOST = 'www.instagram.com';
const NODES = 10_000;
const ROWS = 'time[datetime]';

/** How many comments come one by one, and how many at once. */
const SINGLE = 5;
const BURST = 20;

interface Side {
  page: Page;
  session: CDPSession;
  state: SandboxState;
  close(): Promise<void>;
}

interface Costs {
  open: Cost;
  single: Cost[];
  burst: Cost[];
}

/**
 * A post of 10,000 elements that are all in the page, in two browsers: one with the product, one
 * with an extension that does nothing. Both get the same comments, in turns. Times are those of
 * Chromium's own trace; what is ours is told by the address of the script.
 */
export async function benchPage(builds: Builds, quick: boolean): Promise<Line[]> {
  const rounds = quick ? 2 : 3;
  const sides: Side[] = [];
  try {
    for (const extension of [builds.product, builds.empty]) sides.push(await open(extension));
    const costs: Costs[] = [];
    for (const side of sides) {
      costs.push({
        open: await costOf(side.session, HOST, () => fill(side)),
        single: [],
        burst: [],
      });
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, side] of sides.entries()) {
        costs[index]?.single.push(await costOf(side.session, HOST, () => addSingle(side)));
        costs[index]?.burst.push(await costOf(side.session, HOST, () => addBurst(side)));
      }
    }
    const [ours, peer] = costs;
    if (!ours || !peer || !sides[0]) throw new Error('a browser is missing');
    return linesOf(ours, peer, await extraction(sides[0].page));
  } finally {
    for (const side of sides) await side.close();
  }
}

async function open(extension: string): Promise<Side> {
  const sandbox = await startSandbox();
  sandbox.state.makeBigPost(NODES);
  const context = await launch({ port: sandbox.port, extension });
  const page = await context.newPage();
  await page.goto(`https://${HOST}/p/BIGPOST/`);
  await until('the post', async () => (await page.locator(ROWS).count()) > 5);
  await pause(1500);
  const close = async () => {
    await context.close();
    await sandbox.close();
  };
  return { page, session: await meter(context, page), state: sandbox.state, close };
}

/** Presses "load more": nearly all of the 10,000 elements come at once. */
async function fill({ page, state }: Side): Promise<void> {
  await page.evaluate(() => {
    const icon = [...document.querySelectorAll('main button')].find((button) =>
      button.querySelector('svg'),
    );
    (icon as HTMLElement | undefined)?.click();
  });
  const all = state.commentsOf('BIGPOST').length;
  await until('all comments', async () => (await page.locator(ROWS).count()) >= all);
  await pause(4000);
}

let made = 0;

function add(state: SandboxState): void {
  made += 1;
  const text = `Is there a smaller one of these as well? ${made}`;
  state.addComment({ network: 'instagram', postId: 'BIGPOST', author: `late.${made % 40}`, text });
}

async function addSingle({ page, state }: Side): Promise<void> {
  for (let n = 0; n < SINGLE; n += 1) {
    const before = await page.locator(ROWS).count();
    add(state);
    await until('one comment', async () => (await page.locator(ROWS).count()) > before);
    await pause(400);
  }
}

async function addBurst({ page, state }: Side): Promise<void> {
  const before = await page.locator(ROWS).count();
  for (let n = 0; n < BURST; n += 1) add(state);
  await until('a burst', async () => (await page.locator(ROWS).count()) >= before + BURST);
  await pause(1500);
}

/** Reading alone: what the adapter costs a comment, and how many elements a comment has. */
async function extraction(page: Page): Promise<{ msPerRow: number; nodesPerRow: number }> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "import { instagram } from './utils/networks/instagram/index.ts'; globalThis.benchAdapter = instagram;",
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome122',
    logLevel: 'error',
  });
  await page.evaluate(outputFiles[0]?.text ?? '');
  return page.evaluate(() => {
    type Adapter = { read(root: Element, d: Document, u: URL, now: number): ReadAnswer };
    type ReadAnswer = { comments: { row: Element }[] };
    const { benchAdapter } = globalThis as unknown as { benchAdapter: Adapter };
    const url = new URL(location.href);
    const read = (root: Element) => benchAdapter.read(root, document, url, Date.now()).comments;
    const rows = read(document.body).map(({ row }) => row);
    const sample = rows.slice(-40);
    const times = sample.map((row) => {
      const start = performance.now();
      read(row);
      return performance.now() - start;
    });
    const nodes = sample.reduce((sum, row) => sum + row.querySelectorAll('*').length + 1, 0);
    const sorted = times.sort((a, b) => a - b);
    const msPerRow = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    return { msPerRow, nodesPerRow: nodes / sample.length };
  });
}

function linesOf(
  ours: Costs,
  peer: Costs,
  { msPerRow, nodesPerRow }: { msPerRow: number; nodesPerRow: number },
): Line[] {
  const time = (measure: string, pick: (costs: Costs) => number[]): Line => ({
    measure,
    unit: 'ms',
    ours: pick(ours),
    peer: pick(peer),
    peerName: 'without',
    compare: 'ours/peer',
    aim: null,
  });
  const longest = (measure: string, costs: Cost[], others: Cost[]): Line[] => [
    {
      ...time(measure, () => []),
      ours: [Math.max(...costs.map((cost) => cost.longestOurs))],
      peer: [Math.max(...others.map((cost) => cost.longest))],
    },
    {
      ...time('  of it our script in one go', () => []),
      ours: [Math.max(...costs.map((cost) => cost.longestCall))],
      peer: [],
      compare: 'none',
      aim: { words: '≤ 50 ms', met: (ms) => ms <= 50 },
    },
  ];
  const beyond = (costs: Cost[], count: number): Line => ({
    measure: '  our script beyond reading, an added element',
    unit: 'µs',
    ours: costs.map((cost) => ((cost.ours / count - msPerRow) * 1000) / nodesPerRow),
    peer: [(msPerRow * 1000) / nodesPerRow],
    peerName: 'reading itself',
    compare: 'ours/peer',
    aim: { words: '≤ 10 µs', met: (us) => us <= 10 },
  });
  const perComment = (key: 'single' | 'burst', count: number) => (costs: Costs) =>
    costs[key].map((cost) => cost.tasks / count);
  return [
    time('10,000 elements come at once, all tasks', (costs) => [costs.open.tasks]),
    ...longest('  longest task with our script in it', [ours.open], [peer.open]),
    time('one comment at a time, all tasks each', perComment('single', SINGLE)),
    beyond(ours.single, SINGLE),
    ...longest('  longest task with our script in it', ours.single, peer.single),
    time(`${BURST} comments at once, all tasks each`, perComment('burst', BURST)),
    beyond(ours.burst, BURST),
    ...longest('  longest task with our script in it', ours.burst, peer.burst),
  ];
}
