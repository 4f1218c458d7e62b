import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** Where Debian and others put Firefox; `FIREFOX` names another place. */
const PLACES = [
  process.env.FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The built extension for Firefox. */
export const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** The add-on's id in `wxt.config.ts`, and the address that Firefox is told to give it. */
const ADDON = 'hamdel@hamdel.example';
const UUID = '3d9b1a0e-6c1f-4f6a-9f1e-0a5e5b7c2d11';

/** How long the background may idle, in milliseconds; 30 s outside of tests. It must sleep and wake. */
const IDLE = 1500;

/** Path of a Firefox on this machine. @throws Error where there is none */
export function firefoxPath(): string {
  const found = PLACES.find((place) => place && existsSync(place));
  if (!found) throw new Error('No Firefox found: install "firefox-esr" or set FIREFOX.');
  return found;
}

/** Starts Firefox without an extension, every request going to a proxy of ours. */
export async function launch(proxyPort: number): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 860 },
    args: ['--remote-allow-system-access'], // else moz-extension:// pages are out of reach
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'extensions.background.idle.timeout': IDLE,
      'intl.accept_languages': 'en-US',
    },
  });
}

/** Opens one of the extension's own pages in a tab. */
export async function openPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  // The page moves to the extension's own process, and the end of its loading is never told.
  page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
  await until(`${path} opens`, async () => (await page.$('main')) !== null);
  return page;
}

/** Waits until something is true. @throws Error naming it where it does not come true */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  patience = 10_000,
): Promise<T> {
  let last: unknown;
  for (const end = Date.now() + patience; Date.now() < end; ) {
    try {
      const seen = await look();
      if (seen) return seen;
    } catch (error) {
      last = error; // a page on its way to another address
    }
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  throw new Error(`never true: ${what}${last instanceof Error ? ` (${last.message})` : ''}`);
}
