import type { BrowserContext, Page } from '@playwright/test';
import { extensionId } from '../../tests/e2e/support/browser.ts';
import type { Store } from '../../tests/e2e/support/store.ts';
import { ToolbarProbe } from '../../tests/e2e/support/toolbar.ts';
import type { Sandbox } from '../../tests/sandbox/server.ts';
import type { StoredCase } from '../../utils/cases/project.ts';

/** What the steps of the demo act on: the browser, the practice networks, what is stored. */
export class Stage {
  readonly context: BrowserContext;
  readonly sandbox: Sandbox;
  readonly store: Store;
  private readonly output: string;
  private current: Page | null = null;
  private shots = 0;

  constructor(context: BrowserContext, sandbox: Sandbox, store: Store, output: string) {
    this.context = context;
    this.sandbox = sandbox;
    this.store = store;
    this.output = output;
  }

  /** The page that the person is on. */
  get page(): Page {
    if (!this.current) throw new Error('no page is open: an earlier step did not happen');
    return this.current;
  }

  get toolbar(): ToolbarProbe {
    return new ToolbarProbe(this.page);
  }

  async visit(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    this.current = page;
    return page;
  }

  take(page: Page): void {
    this.current = page;
  }

  async own(path: string, size: { width: number; height: number }, dark = false): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.goto(`chrome-extension://${await extensionId(this.context)}/${path}`);
    await page.waitForTimeout(900);
    this.current = page;
    return page;
  }

  async shot(name: string): Promise<void> {
    this.shots += 1;
    const number = String(this.shots).padStart(2, '0');
    await this.page.screenshot({ path: `${this.output}/${number}-${name}.png` });
  }

  file(name: string): string {
    return `${this.output}/${name}`;
  }

  /** Waits until something is true. @throws Error naming it where it does not come true */
  async until<T>(
    what: string,
    look: () => Promise<T | null | undefined | false>,
    patience = 12_000,
  ): Promise<T> {
    for (const end = Date.now() + patience; Date.now() < end; ) {
      const found = await look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    throw new Error(`did not happen: ${what}`);
  }

  /** An untouched open case whose comment the page shows now. */
  async openCase(what: string, fits: (row: StoredCase) => boolean): Promise<StoredCase> {
    return this.until(what, async () => {
      const shown = await this.page
        .locator('a[href*="/c/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      return (await this.store.cases()).find(
        (row) =>
          isUntouched(row) &&
          fits(row) &&
          shown.some((href) => href.includes(row.id.split(':')[1] ?? '?')),
      );
    });
  }
}

/** Open, and nobody has done anything about it. */
export function isUntouched(row: StoredCase): boolean {
  return row.status === 'open' && row.clock.answers.length === 0 && !row.dm && !row.escalation;
}
