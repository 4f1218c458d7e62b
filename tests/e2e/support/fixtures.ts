import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { launch, openPage } from './browser.ts';
import { type Draft, insertInto, Store } from './store.ts';
import { ToolbarProbe } from './toolbar.ts';

export interface World {
  sandbox: Sandbox;
  context: BrowserContext;
  store: Store;
  /** A tab on a network page, with the toolbar's probe. */
  visit(url: string): Promise<{ page: Page; toolbar: ToolbarProbe }>;
  /** Has a draft inserted into a page, as the panel does. */
  insert(page: Page, data: Draft): Promise<unknown>;
}

/** A fresh browser on the practice networks. @param extension folder of another build than the usual */
export async function openWorld(extension?: string): Promise<World & { close(): Promise<void> }> {
  const sandbox = await startSandbox();
  const context = await launch({ port: sandbox.port, ...(extension && { extension }) });
  const own = await openPage(context, 'options');
  return {
    sandbox,
    context,
    store: new Store(own),
    async visit(url) {
      const page = await context.newPage();
      await page.goto(url);
      return { page, toolbar: new ToolbarProbe(page) };
    },
    insert: (page, data) => insertInto(own, page, data),
    async close() {
      await context.close();
      await sandbox.close();
    },
  };
}

export const test = base.extend<{ world: World }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  world: async ({}, use) => {
    const world = await openWorld();
    await use(world);
    await world.close();
  },
});

export { expect } from '@playwright/test';
