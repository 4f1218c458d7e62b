import type { BrowserContext } from '@playwright/test';
import { worker } from './browser.ts';

interface Scope {
  chrome: { alarms: { create(name: string, info: { when: number }): void } };
  trueNow?: () => number;
}

/**
 * Puts the background's clock ahead of the true one, and lets its tick alarm go off.
 * @param ahead milliseconds; 0 puts it right again
 */
export async function moveClock(context: BrowserContext, ahead: number): Promise<void> {
  await (await worker(context)).evaluate((offset) => {
    const scope = globalThis as unknown as Scope;
    scope.trueNow ??= Date.now.bind(Date);
    const { trueNow } = scope;
    scope.chrome.alarms.create('tick', { when: trueNow() + 200 });
    Date.now = () => trueNow() + offset;
  }, ahead);
}
