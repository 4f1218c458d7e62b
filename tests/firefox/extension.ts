import type { Page } from 'puppeteer-core';
import type { StoredCase } from '../../utils/cases/project.ts';
import type { PageMessage, ToPage } from '../../utils/messaging/protocol.ts';

/** What a page of the extension may call; the rest is not needed here. */
interface ExtensionApi {
  extension: { getBackgroundPage(): unknown };
  runtime: { sendMessage(message: unknown): Promise<Answer> };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(id: number, message: unknown): Promise<Answer>;
  };
  scripting: {
    executeScript(injection: object): Promise<{ result: unknown }[]>;
  };
}

interface Answer {
  ok: boolean;
  value?: unknown;
  key?: string;
}

/** A part of the toolbar as it stands on the screen: its name or words, and its middle. */
export interface Part {
  name: string;
  role: string;
  x: number;
  y: number;
  background: string;
}

/** The extension, spoken to from one of its own pages. */
export class Extension {
  private readonly own: Page;

  constructor(own: Page) {
    this.own = own;
  }

  /** All cases that are stored. As text: WebDriver leaves out an object that it has met before. */
  async cases(): Promise<StoredCase[]> {
    const text = await this.own.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const open = indexedDB.open('hamdel');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const request = open.result.transaction('cases').objectStore('cases').getAll();
            request.onsuccess = () => {
              open.result.close();
              resolve(JSON.stringify(request.result));
            };
          };
        }),
    );
    return JSON.parse(text) as StoredCase[];
  }

  /** True while the background is not running. */
  backgroundSleeps(): Promise<boolean> {
    return this.own.evaluate(
      () =>
        (
          globalThis as unknown as { browser: ExtensionApi }
        ).browser.extension.getBackgroundPage() === null,
    );
  }

  /** Asks the background. */
  async send(name: string, data: unknown): Promise<Answer> {
    return this.own.evaluate(
      (message) =>
        (globalThis as unknown as { browser: ExtensionApi }).browser.runtime.sendMessage(message),
      { name, data },
    );
  }

  /** Asks the content script of a page, as the panel does. */
  async ask<K extends PageMessage>(
    page: Page,
    name: K,
    data: ToPage[K]['in'],
  ): Promise<ToPage[K]['out']> {
    const answer = await this.own.evaluate(
      async (url, message) => {
        const { tabs } = (globalThis as unknown as { browser: ExtensionApi }).browser;
        const tab = (await tabs.query({})).find((one) => one.url === url);
        return tabs.sendMessage(tab?.id ?? -1, message);
      },
      page.url(),
      { name, data },
    );
    if (!answer?.ok) throw new Error(`${name}: ${answer?.key ?? 'no answer'}`);
    return answer.value as ToPage[K]['out'];
  }

  /**
   * The toolbar's parts in a page. Its shadow root is closed to the page; Firefox opens it to the
   * extension's own scripts.
   */
  async toolbar(page: Page): Promise<Part[]> {
    const parts = await this.own.evaluate(async (url) => {
      const { scripting, tabs } = (globalThis as unknown as { browser: ExtensionApi }).browser;
      const tab = (await tabs.query({})).find((one) => one.url === url);
      const read = () =>
        [...document.documentElement.children].flatMap((host) => {
          const shadow = (host as Element & { openOrClosedShadowRoot: ShadowRoot | null })
            .openOrClosedShadowRoot;
          const found = shadow?.querySelectorAll('button, [role], .chip') ?? [];
          return [...found].map((part) => {
            const box = part.getBoundingClientRect();
            return {
              name: part.getAttribute('aria-label') ?? part.textContent ?? '',
              role: part.getAttribute('role') ?? part.localName,
              x: (box.left + box.right) / 2,
              y: (box.top + box.bottom) / 2,
              background: getComputedStyle(part).backgroundColor,
            };
          });
        });
      const [frame] = await scripting.executeScript({ target: { tabId: tab?.id }, func: read });
      return frame?.result;
    }, page.url());
    return (parts ?? []) as Part[];
  }
}
