import type { Browser, Page } from 'puppeteer-core';
import type { StoredCase } from '../../utils/cases/project.ts';
import type { Sandbox } from '../sandbox/server.ts';
import { until } from './browser.ts';
import type { Extension, Part } from './extension.ts';

export interface World {
  sandbox: Sandbox;
  browser: Browser;
  /** The panel's page, in a tab. */
  panel: Page;
  extension: Extension;
}

/** What must work, by its name; each check goes on from the pages that those before it left. */
export type Checks = Record<string, (world: World) => Promise<void>>;

export const POST = 'https://www.instagram.com/p/DSarvAria2x/';
export const LINES = 'تست فارسی و English با هم 🙏\nدوم\nthird 👩‍🚀';

export async function visit(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

export async function pageAt(browser: Browser, url: string): Promise<Page> {
  const page = (await browser.pages()).find((one) => one.url() === url);
  if (!page) throw new Error(`no page at ${url}: an earlier check did not open it`);
  return page;
}

export function complaintOf(rows: readonly StoredCase[]): StoredCase {
  const row = rows.find((one) => one.intents.includes('complaint'));
  if (!row) throw new Error('no complaint was captured');
  return row;
}

export const wordsOf = (page: Page) => page.evaluate(() => document.body.innerText);
export const valueIn = (page: Page, selector: string) =>
  page.$eval(selector, (box) => (box as HTMLTextAreaElement).value);
export const textIn = (page: Page, selector: string) =>
  page.$eval(selector, (box) => box.textContent ?? '');
export const linesIn = (page: Page, selector: string) =>
  page.$eval(selector, (box) => (box as HTMLElement).innerText);

/** Has a draft inserted into a page, as the panel does. */
export async function insert(
  extension: Extension,
  page: Page,
  row: StoredCase | undefined,
  channel: 'public' | 'dm',
  text: string,
): Promise<unknown> {
  await page.bringToFront();
  return extension.ask(page, 'page:insert', {
    caseId: row?.id ?? '',
    channel,
    text,
    templateId: null,
  });
}

/** Points at a comment as a person does, and waits for the pill. */
export async function pointAt(
  { extension }: World,
  page: Page,
  row: StoredCase,
): Promise<{ parts: Part[]; press(name: RegExp): Promise<void> }> {
  await page.bringToFront();
  const link = await page.waitForSelector(`a[href*="/c/${row.id.split(':')[1]}/"]`);
  await link?.scrollIntoView();
  await page.mouse.move(2, 2);
  await link?.hover();
  const parts = await until('the pill shows', async () => {
    const all = await extension.toolbar(page);
    return (
      all.some((part) => part.role === 'toolbar' && part.name.includes(row.author.name)) && all
    );
  });
  return {
    parts,
    async press(name) {
      const button = (await extension.toolbar(page)).find(
        (part) => part.role === 'button' && name.test(part.name),
      );
      if (!button) throw new Error(`no button ${name}`);
      await page.mouse.click(button.x, button.y);
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
  };
}
