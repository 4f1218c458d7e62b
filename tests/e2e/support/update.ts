import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { EXTENSION } from './browser.ts';

/** A copy of the built extension that a test may bring a newer version of. */
export interface Updatable {
  folder: string;
  /** Installs the same extension as version 9.9.9, with all tabs open. */
  update(context: BrowserContext): Promise<void>;
}

export function updatable(): Updatable {
  const folder = mkdtempSync(join(tmpdir(), 'hamdel-update-'));
  cpSync(EXTENSION, folder, { recursive: true });
  return {
    folder,
    async update(context) {
      const file = join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
      writeFileSync(file, JSON.stringify({ ...manifest, version: '9.9.9' }));
      const session = await context.browser()?.newBrowserCDPSession();
      await session?.send('Extensions.loadUnpacked' as never, { path: folder } as never);
    },
  };
}
