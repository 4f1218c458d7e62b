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

export const test = base.extend<{ world: World }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  world: async ({}, use) => {
    const sandbox = await startSandbox();
    const context = await launch({ port: sandbox.port });
    const own = await openPage(context, 'options');
    const store = new Store(own);
    await use({
      sandbox,
      context,
      store,
      async visit(url) {
        const page = await context.newPage();
        await page.goto(url);
        return { page, toolbar: new ToolbarProbe(page) };
      },
      insert: (page, data) => insertInto(own, page, data),
    });
    await context.close();
    await sandbox.close();
  },
});

export { expect } from '@playwright/test';
