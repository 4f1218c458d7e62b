import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';

/** Where Debian and others put Chromium; `CHROMIUM` names another place. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The built extension for Chromium. */
export const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** Path of a Chromium on this machine. @throws Error where there is none */
export function chromiumPath(): string {
  const found = PLACES.find((place) => place && existsSync(place));
  if (!found) throw new Error('No Chromium found: install the package "chromium" or set CHROMIUM.');
  return found;
}

export interface LaunchOptions {
  /** Port on which this machine answers for every host. */
  port: number;
  /** Folder of the built extension. */
  extension?: string;
  /** Folder of the browser profile; empty for a fresh one. */
  profile?: string;
  headless?: boolean;
  locale?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
}

/** Starts Chromium with the extension, every host name leading to the practice networks. */
export async function launch(options: LaunchOptions): Promise<BrowserContext> {
  const extension = options.extension ?? EXTENSION;
  return chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: chromiumPath(),
    headless: false, // Playwright's own headless is another browser without extensions
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 860 },
    args: [
      ...(options.headless === false ? [] : ['--headless=new']),
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--enable-unsafe-extension-debugging', // lets a test install a newer version
      `--lang=${options.locale ?? 'en-US'}`,
    ],
  });
}

/** The background worker, once it is up. */
export async function worker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** The extension's id, from its worker's address. */
export async function extensionId(context: BrowserContext): Promise<string> {
  return new URL((await worker(context)).url()).host;
}

/** Opens one of the extension's own pages in a tab. */
export async function openPage(
  context: BrowserContext,
  page: 'sidepanel' | 'popup' | 'options',
  size?: { width: number; height: number },
): Promise<Page> {
  const tab = await context.newPage();
  if (size) await tab.setViewportSize(size);
  await tab.goto(`chrome-extension://${await extensionId(context)}/${page}.html`);
  return tab;
}

/** Ends the background worker as the browser does, but when the test wants it. */
export async function killWorker(context: BrowserContext): Promise<void> {
  await worker(context);
  const [page] = context.pages();
  if (!page) throw new Error('no page to reach the browser through');
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const target of targetInfos.filter((info) => info.type === 'service_worker')) {
    await session.send('Target.closeTarget', { targetId: target.targetId });
  }
}
