import type { CDPSession, Page } from '@playwright/test';
import { launch } from '../../tests/e2e/support/browser.ts';
import { startSandbox } from '../../tests/sandbox/server.ts';
import { meter, metrics, pause, until } from './browser.ts';
import type { Builds } from './extension.ts';
import type { Line } from './table.ts';

const FIRST = 20;

interface Held {
  nodes: number;
  listeners: number;
  heap: number;
}

/**
 * What stays after many navigations inside one page, beside what stayed after the first 20, garbage
 * collected both times. The practice network grows too: the same walk without us tells how much.
 * Listeners and heap are those of the whole page, ours and its own.
 */
export async function benchLeaks(builds: Builds, quick: boolean): Promise<Line[]> {
  const last = quick ? 80 : 200;
  const ours = walk(builds.product, last);
  const peer = walk(builds.empty, last);
  const [with_, without] = await Promise.all([ours, peer]);
  const line = (measure: string, key: keyof Held): Line => ({
    measure: `${measure}, after ${last} to after ${FIRST}`,
    unit: '×',
    ours: [with_.after[key] / with_.before[key]],
    peer: [without.after[key] / without.before[key]],
    peerName: 'without',
    compare: 'ours/peer',
    aim: { words: '≤ 1.05', met: (_, ratio) => ratio <= 1.05 },
  });
  const figure = (measure: string, key: keyof Held, unit: string, scale: number): Line => ({
    measure: `  ${measure} after ${last}`,
    unit,
    ours: [with_.after[key] * scale],
    peer: [without.after[key] * scale],
    peerName: 'without',
    compare: 'none',
    aim: null,
  });
  return [
    line('DOM nodes', 'nodes'),
    figure('DOM nodes', 'nodes', '', 1),
    line('listeners', 'listeners'),
    figure('listeners', 'listeners', '', 1),
    line('JS heap', 'heap'),
    figure('JS heap', 'heap', 'MB', 1e-6),
  ];
}

async function walk(extension: string, last: number): Promise<{ before: Held; after: Held }> {
  const sandbox = await startSandbox();
  sandbox.state.latencyMs = 20;
  const context = await launch({ port: sandbox.port, extension });
  try {
    const page = await context.newPage();
    await page.goto('https://www.instagram.com/');
    const posts = sandbox.state.posts.filter((post) => post.network === 'instagram');
    const places = ['/', ...posts.slice(0, 5).map((post) => `/p/${post.id}/`)];
    const session = await meter(context, page);
    await go(page, places, FIRST);
    const before = await held(session);
    await go(page, places, last - FIRST);
    return { before, after: await held(session) };
  } finally {
    await context.close();
    await sandbox.close();
  }
}

/** Follows links as a person does: the page's own router draws each place, nothing is loaded anew. */
async function go(page: Page, places: readonly string[], count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) {
    const path = places[n % places.length] ?? '/';
    await page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, path);
    await until(path, () =>
      page.evaluate(
        (at) => location.pathname === at && document.querySelector('main time') !== null,
        path,
      ),
    );
    await pause(80);
  }
  // Both counts are taken at the same place, with everything at rest.
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('a[href="/direct/inbox/"]')?.click(),
  );
  await pause(4000);
}

async function held(session: CDPSession): Promise<Held> {
  for (let n = 0; n < 3; n += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await pause(200);
  }
  const { Nodes, JSEventListeners, JSHeapUsedSize } = await metrics(session);
  if (Nodes === undefined || JSEventListeners === undefined || JSHeapUsedSize === undefined) {
    throw new Error('the browser does not count nodes, listeners and heap');
  }
  return { nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize };
}
