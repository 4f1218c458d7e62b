import { type BrowserContext, test as base, type Page } from '@playwright/test';
import type { StoredCase } from '../../../utils/cases/project.ts';
import type { CaseEvent } from '../../../utils/cases/types.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { launch, openPage } from './browser.ts';
import { ToolbarProbe } from './toolbar.ts';

/** What is stored, read from one of the extension's own pages. */
export class Store {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async all<T>(table: string): Promise<T[]> {
    return this.page.evaluate(
      (name) =>
        new Promise<T[]>((resolve, reject) => {
          const open = indexedDB.open('hamdel');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const request = open.result.transaction(name).objectStore(name).getAll();
            request.onerror = () => reject(request.error);
            request.onsuccess = () => {
              open.result.close();
              resolve(request.result as T[]);
            };
          };
        }),
      table,
    );
  }

  cases(): Promise<StoredCase[]> {
    return this.all<StoredCase>('cases');
  }

  events(): Promise<CaseEvent[]> {
    return this.all<CaseEvent>('events');
  }

  async case(id: string): Promise<StoredCase | undefined> {
    return (await this.cases()).find((row) => row.id === id);
  }

  async eventsOf(caseId: string, type?: string): Promise<CaseEvent[]> {
    return (await this.events()).filter(
      (event) => event.caseId === caseId && (!type || event.type === type),
    );
  }

  /** Sends a message to the background as an extension page does. */
  async send(name: string, data: unknown): Promise<{ ok: boolean; value?: never; key?: string }> {
    return this.page.evaluate(
      ([message, payload]) =>
        (
          globalThis as unknown as {
            chrome: { runtime: { sendMessage(m: unknown): Promise<never> } };
          }
        ).chrome.runtime.sendMessage({
          name: message,
          data: payload,
        }),
      [name, data] as const,
    );
  }
}

/** Asks the content script of a page to insert a draft, as the panel does. */
type Insert = (
  page: Page,
  data: { caseId: string; channel: 'public' | 'dm'; text: string; templateId: string | null },
) => Promise<unknown>;

export interface World {
  sandbox: Sandbox;
  context: BrowserContext;
  store: Store;
  /** A tab on a network page, with the toolbar's probe. */
  visit(url: string): Promise<{ page: Page; toolbar: ToolbarProbe }>;
  insert: Insert;
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
      insert: async (page, data) => {
        await page.bringToFront();
        return own.evaluate(
          async ([url, payload]) => {
            const { tabs } = (globalThis as unknown as { chrome: ChromeTabs }).chrome;
            const [tab] = await tabs.query({ url });
            const answer = await tabs.sendMessage(tab?.id ?? -1, {
              name: 'page:insert',
              data: payload,
            });
            return answer.value;
          },
          [page.url(), data] as const,
        );
      },
    });
    await context.close();
    await sandbox.close();
  },
});

interface ChromeTabs {
  tabs: {
    query(filter: { url: string }): Promise<{ id: number }[]>;
    sendMessage(id: number, message: unknown): Promise<{ value: unknown }>;
  };
}

export { expect } from '@playwright/test';
