import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Instruments } from './inside/index.ts';

/** Where the instruments lie, inside worker and pages. */
export type Inside = typeof globalThis & { hamdelBench: Instruments };

/**
 * Runs code in the content script's own world of a page: what is sent from there is sent by our
 * content script, and the background proves it as such.
 */
export class ContentWorld {
  private readonly session: CDPSession;
  private readonly contextId: number;

  private constructor(session: CDPSession, contextId: number) {
    this.session = session;
    this.contextId = contextId;
  }

  static async of(page: Page, extensionId: string): Promise<ContentWorld> {
    const session = await page.context().newCDPSession(page);
    const found = new Promise<number>((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error('no content script in the page')), 8000);
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (!context.origin.includes(extensionId)) return;
        clearTimeout(patience);
        resolve(context.id);
      });
    });
    await session.send('Runtime.enable');
    return new ContentWorld(session, await found);
  }

  async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as T;
  }
}

/** Figures of the page's process, as Chromium counts them. */
export async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** A session with the page's metrics switched on. */
export async function meter(context: BrowserContext, page: Page): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

/** Waits until a page says so. @throws Error when it never does */
export async function until(what: string, test: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    if (await test()) return;
    await pause(50);
  }
  throw new Error(`${what} did not happen within 20 s`);
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
