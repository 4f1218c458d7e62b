import type { Page } from '@playwright/test';
import type { StoredCase } from '../../../utils/cases/project.ts';
import type { CaseEvent } from '../../../utils/cases/types.ts';

/** What is stored, read from one of the extension's own pages. */
export class Store {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /**
   * All rows of a table. Nothing is opened before the extension itself has made its tables: opening
   * a database that is not there makes an empty one, which would stand in the extension's way.
   */
  async all<T>(table: string): Promise<T[]> {
    return this.page.evaluate(async (name) => {
      const made = (await indexedDB.databases()).some(
        (one) => one.name === 'hamdel' && (one.version ?? 0) >= 10,
      );
      if (!made) return [];
      return new Promise<T[]>((resolve, reject) => {
        const open = indexedDB.open('hamdel');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const { result } = open;
          // The extension may want to change its tables at any time: let it.
          result.onversionchange = () => result.close();
          const request = result.transaction(name).objectStore(name).getAll();
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            result.close();
            resolve(request.result as T[]);
          };
        };
      });
    }, table);
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

export interface Draft {
  caseId: string;
  channel: 'public' | 'dm';
  text: string;
  templateId: string | null;
  /** The panel that asks. */
  place?: string;
}

/** Asks the content script of a page to insert a draft, as the panel does. @param own a page of ours */
export async function insertInto(own: Page, page: Page, draft: Draft): Promise<unknown> {
  await page.bringToFront();
  return own.evaluate(
    async ([url, payload]) => {
      const { tabs } = (globalThis as unknown as { chrome: ChromeTabs }).chrome;
      const [tab] = (await tabs.query({})).filter((one) => one.url === url);
      const answer = await tabs.sendMessage(tab?.id ?? -1, { name: 'page:insert', data: payload });
      return answer.value;
    },
    [page.url(), draft] as const,
  );
}

interface ChromeTabs {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(id: number, message: unknown): Promise<{ value: unknown }>;
  };
}
