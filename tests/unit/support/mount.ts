import { act as settle } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';

/** A component's place in a page of jsdom. */
export interface Mount {
  root: Root;
  host: HTMLElement;
}

/** Makes a fresh place in the page; to be called before each test, and taken down after it. */
export function mount(): Mount {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // jsdom knows the element, not how it opens.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  const host = document.body.appendChild(document.createElement('div'));
  return { root: createRoot(host), host };
}

export async function unmount({ root, host }: Mount): Promise<void> {
  await settle(async () => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
}

/** Lets what is under way come out, a little at a time, until it is as it should be. */
export async function until(check: () => unknown): Promise<void> {
  for (const end = Date.now() + 5000; ; ) {
    await settle(() => new Promise((resolve) => setTimeout(resolve, 20)));
    try {
      return void (await check());
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
