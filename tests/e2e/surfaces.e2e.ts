import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults.ts';
import { extensionId, openPage } from './support/browser.ts';
import { expect, test, type World } from './support/fixtures.ts';

const POST = 'https://www.instagram.com/p/DSarvAria2x/';

async function setLanguage(world: World, language: 'en' | 'fa'): Promise<void> {
  const settings = { ...DEFAULT_SETTINGS, language };
  const answer = await world.store.send('settings:save', { settings });
  expect(answer.ok).toBe(true);
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(
    (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

for (const language of ['en', 'fa'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`no accessibility fault on any surface, ${language}, ${scheme}`, async ({ world }) => {
      test.slow(); // five pages, each examined whole
      await setLanguage(world, language);
      await world.visit(POST);
      await expect.poll(async () => (await world.store.cases()).length).toBe(15);
      const [row] = await world.store.cases();
      const id = await extensionId(world.context);
      const page = await world.context.newPage();
      await page.emulateMedia({ colorScheme: scheme });
      const places = [
        ['popup.html', 380],
        ['sidepanel.html', 320],
        ['sidepanel.html', 900],
        [`sidepanel.html#case=${encodeURIComponent(row?.id ?? '')}`, 480],
        ['options.html', 1100],
      ] as const;
      for (const [place, width] of places) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto('about:blank');
        await page.goto(`chrome-extension://${id}/${place}`);
        await page.waitForTimeout(700);
        expect(await violations(page), `${place} at ${width}`).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow, `${place} at ${width} scrolls sideways`).toBeLessThanOrEqual(0);
        await expect(page.locator('html')).toHaveAttribute(
          'dir',
          language === 'fa' ? 'rtl' : 'ltr',
        );
      }
    });
  }
}

/** Sets what the browser's own extensions page sets: on which sites the extension may read. */
async function setAccess(extensions: Page, id: string, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') {
  await extensions.evaluate(
    (update) =>
      new Promise<void>((resolve) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
        developerPrivate.updateExtensionConfiguration(update, resolve);
      }),
    { extensionId: id, hostAccess },
  );
}

interface Chrome {
  developerPrivate: { updateExtensionConfiguration(update: object, done: () => void): void };
}

test('access that the browser withholds is said, with a way back; capture waits for it', async ({
  world,
}) => {
  const id = await extensionId(world.context);
  const extensions = await world.context.newPage();
  await extensions.goto('chrome://extensions');
  await setAccess(extensions, id, 'ON_CLICK');
  const { page } = await world.visit(POST);
  await expect(page.locator('a[href*="/c/"]').first()).toBeVisible();
  await page.waitForTimeout(1500);
  expect(await world.store.cases()).toEqual([]);
  const options = await openPage(world.context, 'options');
  await expect(options.getByRole('button', { name: /access/i }).first()).toBeVisible();
  await setAccess(extensions, id, 'ON_ALL_SITES');
  // The open page is read at once, without a reload.
  const shown = await page.locator('a[href*="/c/"]').count();
  await expect.poll(async () => (await world.store.cases()).length).toBe(shown);
});
