import type { BrowserContext, Page } from '@playwright/test';
import { extensionId, launch } from '../../tests/e2e/support/browser.ts';
import { startSandbox } from '../../tests/sandbox/server.ts';
import type { Inside } from './browser.ts';
import type { Builds } from './extension.ts';
import { quantile } from './stats.ts';
import type { Line } from './table.ts';

/**
 * Reading a queue that has grown: pages of 50 through the product beside the same rows from the same
 * index by the plain interface, in turns; and the popup from navigation to its rows, beside a page
 * of no library that shows the same rows as bare text.
 */
export async function benchQueue(builds: Builds, quick: boolean): Promise<Line[]> {
  const cases = quick ? 5000 : 20_000;
  const sandbox = await startSandbox();
  const context = await launch({ port: sandbox.port, extension: builds.instrumented });
  try {
    const base = `chrome-extension://${await extensionId(context)}`;
    const page = await context.newPage();
    await page.goto(`${base}/bench.html`);
    const made = await page.evaluate(
      (count) => (globalThis as Inside).hamdelBench.seed(count),
      cases,
    );
    if (made < cases * 0.75) throw new Error(`only ${made} cases were stored`);
    const deep = Math.floor(made * 0.95);
    const size = `of ${made.toLocaleString('en')}`;
    const lines = [
      ...(await pageLines(page, `first page of 50 ${size}`, 0, quick)),
      ...(await pageLines(page, `page of 50 at ${deep.toLocaleString('en')}`, deep, quick)),
      await countLine(page, `all counts ${size}`),
    ];
    await page.close();
    return [...lines, await popupLine(context, base, quick)];
  } finally {
    await context.close();
    await sandbox.close();
  }
}

async function pageLines(page: Page, name: string, skip: number, quick: boolean): Promise<Line[]> {
  const times = await page.evaluate(
    ([from, rounds]) => (globalThis as Inside).hamdelBench.pageTimes(from, rounds),
    [skip, quick ? 40 : 100] as const,
  );
  return [0.5, 0.95].map((share) => ({
    measure: `${name}, p${share * 100}`,
    unit: 'ms',
    ours: [quantile(times.ours, share)],
    peer: [quantile(times.raw, share)],
    peerName: 'raw index page',
    compare: 'ours/peer',
    aim: share === 0.95 ? { words: '≤ 20 ms', met: (ours: number) => ours <= 20 } : null,
  }));
}

async function countLine(page: Page, measure: string): Promise<Line> {
  const ours = await page.evaluate(() => (globalThis as Inside).hamdelBench.countTimes(5));
  return { measure, unit: 'ms', ours, peer: [], peerName: '', compare: 'none', aim: null };
}

async function popupLine(context: BrowserContext, base: string, quick: boolean): Promise<Line> {
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < (quick ? 4 : 8); round += 1) {
    ours.push(await timeToRows(context, `${base}/popup.html`));
    peer.push(await timeToRows(context, `${base}/bare.html`));
  }
  return {
    measure: 'popup, navigation to rows',
    unit: 'ms',
    ours,
    peer,
    peerName: 'bare page',
    compare: 'ours/peer',
    aim: { words: '≤ 300 ms', met: (ms) => ms <= 300 },
  };
}

/** From the start of the navigation to the frame that shows the first row. */
async function timeToRows(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = globalThis as typeof globalThis & { rowsAt?: number };
    const look = () => {
      if (document.querySelector('.row')) seen.rowsAt = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  const at = await page.waitForFunction(() => (globalThis as { rowsAt?: number }).rowsAt);
  const ms = (await at.jsonValue()) ?? Number.NaN;
  await page.close();
  return ms;
}
