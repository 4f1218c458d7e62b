import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Template } from '../../utils/replies/types.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults.ts';
import { openPage } from './support/browser.ts';
import { expect, test, type World } from './support/fixtures.ts';

const POST = 'https://www.instagram.com/p/DSarvAria2x/';

const FILE = [
  'id,language,channel,step,text,tags,favourite',
  'own.a,en,public,answer,"We open at nine, {{name|friend}}",opening hours,yes',
  'own.b,en,public,dance,This one is broken,,',
  'en.thank,en,public,thank,"Thank you, from all of us here",,',
  "own.c,en,public,answer,'=SUM(A1) is only text here,,",
].join('\r\n');

const options = (world: World, width = 1100) =>
  openPage(world.context, 'options', { width, height: 900 });

async function choose(page: Page, text: string): Promise<void> {
  await page
    .getByLabel('Choose a file of templates')
    .setInputFiles({ name: 'templates.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}

test('a file of templates: looked at row by row, confirmed, and undone after a reload', async ({
  world,
}) => {
  const page = await options(world);
  const section = page.locator('#templates');
  await choose(page, FILE);
  await expect(section).toContainText('2 new, 1 changed, 0 as they are, 1 refused.');
  const rows = section.getByRole('list', { name: 'What would happen, row by row' });
  await expect(rows.getByRole('listitem').first()).toContainText(
    'unknown step “dance”; one of acknowledge',
  );
  await expect(rows.getByRole('listitem').first()).toContainText('Row 3');
  await expect(rows).toContainText('Changes: text');
  expect(await world.store.all('templates')).toEqual([]);

  await section.getByRole('button', { name: 'Bring in 3' }).click();
  await expect(section).toContainText('3 templates brought in.');
  const stored = await world.store.all<Template>('templates');
  expect(stored.map(({ id }) => id).sort()).toEqual(['en.thank', 'own.a', 'own.c']);
  expect(stored.find(({ id }) => id === 'own.c')?.text).toBe('=SUM(A1) is only text here');

  await page.reload();
  await section.getByRole('button', { name: 'Undo this import' }).click();
  await expect(section.getByRole('button', { name: 'Undo this import' })).toHaveCount(0);
  expect(await world.store.all('templates')).toEqual([]);
});

test('the library: found with a slip, starred, moved by keyboard, copied', async ({ world }) => {
  const page = await options(world, 320);
  const section = page.locator('#templates');
  const articles = section.getByRole('article');
  await section.getByLabel('Find by words or tag').fill('refnud');
  await expect(articles.first()).toContainText('your own money');
  await articles.first().getByRole('button', { name: 'Favourite' }).click();
  await section.getByLabel('Find by words or tag').fill('');
  await section.getByRole('button', { name: 'Favourites only' }).click();
  await expect(articles).toHaveCount(1);
  await section.getByRole('button', { name: 'Favourites only' }).click();

  const names = () => articles.evaluateAll((all) => all.map((one) => one.textContent));
  const before = await names();
  await articles.nth(1).getByRole('button', { name: 'Edit' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await names())[2]).toBe(before[1]);
  await expect(articles.nth(2).getByRole('button', { name: 'Move down' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await names())[3]).toBe(before[1]);
  await page.reload();
  await expect.poll(async () => (await names())[3]).toBe(before[1]);

  await articles.first().getByRole('button', { name: 'Make a copy' }).click();
  const box = section.getByLabel('Text');
  await expect(box).toBeFocused();
  await box.fill('A copy of my own');
  await section.getByLabel(/^Tags/).fill('mine, greeting');
  await section.getByRole('button', { name: 'Save' }).click();
  await expect(articles.first()).toContainText('A copy of my own');
  await expect(articles.first()).toContainText('greeting');
});

test('in the panel a template is found and put into the draft by keyboard alone', async ({
  world,
}) => {
  await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const row = (await world.store.cases()).find((one) => one.author.handle === 'thelittlelatte');
  const panel = await openCase(world, row?.id ?? '');
  const field = panel.getByRole('combobox', { name: 'Find a template' });
  await field.focus();
  await panel.keyboard.type('zzzz');
  await expect(panel.getByText('No template with these words.')).toBeVisible();
  await field.fill('');
  await panel.keyboard.type('delvery');
  const first = panel.getByRole('option').first();
  await expect(first).toContainText('delivery team');
  await field.fill('sory');
  await panel.keyboard.press('ArrowDown');
  const chosen = panel.getByRole('option').nth(1);
  await expect(chosen).toHaveAttribute('aria-selected', 'true');
  const words = await chosen.locator('.find-text').textContent();
  await panel.keyboard.press('Enter');
  const box = panel.getByRole('textbox', { name: 'Your reply' });
  await expect(box).toHaveValue(words ?? '');
  await expect
    .poll(async () => (await world.store.case(row?.id ?? ''))?.drafts.public?.text)
    .toBe(words);
  expect(world.sandbox.state.sent).toEqual([]);
});

for (const [language, scheme] of [
  ['en', 'dark'],
  ['fa', 'light'],
] as const) {
  test(`nothing ugly at 320 px, ${language}, ${scheme}`, async ({ world }, info) => {
    test.slow(); // two pages, each examined
    await world.visit(POST);
    await expect.poll(async () => (await world.store.cases()).length).toBe(15);
    await world.store.send('settings:save', { settings: { ...DEFAULT_SETTINGS, language } });
    const [row] = await world.store.cases();
    const page = await options(world, 320);
    await page.emulateMedia({ colorScheme: scheme });
    await page
      .locator('#templates input[type=file]')
      .setInputFiles({ name: 't.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
    await expect(page.locator('.file-row').first()).toBeVisible();
    await page.locator('#templates .star').first().click();
    await expect(page.locator('#templates .star').first()).toHaveAttribute('aria-pressed', 'true');
    await page.locator('#templates [data-part="edit"]').nth(2).click();
    await examine(page, '#templates');
    await page.locator('#templates').scrollIntoViewIfNeeded();
    await page.screenshot({ path: info.outputPath(`library-${language}-${scheme}.png`) });
    await page.locator('.file-rows').scrollIntoViewIfNeeded();
    await page.screenshot({ path: info.outputPath(`files-${language}-${scheme}.png`) });
    await page.close();
    const panel = await openCase(world, row?.id ?? '');
    await panel.emulateMedia({ colorScheme: scheme });
    await panel.getByRole('combobox').click();
    await expect(panel.getByRole('option').first()).toBeInViewport();
    await examine(panel, '.find');
    await panel.screenshot({ path: info.outputPath(`find-${language}-${scheme}.png`) });
  });
}

async function openCase(world: World, id: string): Promise<Page> {
  const panel = await openPage(world.context, 'sidepanel', { width: 320, height: 800 });
  await panel.goto(`${panel.url()}#case=${encodeURIComponent(id)}`);
  await panel.reload();
  return panel;
}

/** No fault of accessibility in this part, and nothing that scrolls sideways. */
async function examine(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(
    violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`),
  ).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
}
