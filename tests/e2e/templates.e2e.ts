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

/** Takes a template by its handle to another one's, by mouse, and lets go unless told not to. */
async function drag(page: Page, from: number, to: number, drop = true): Promise<void> {
  const middle = async (row: number) => {
    const box = await page.locator('#templates article').nth(row).boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0) / 2;
  };
  const handle = page.locator('#templates .drag-handle').nth(from);
  await handle.scrollIntoViewIfNeeded();
  await handle.hover();
  await page.mouse.down();
  const y = (await middle(to)) + (to > from ? 8 : -8);
  await page.mouse.move(20, y, { steps: 5 });
  await page.waitForTimeout(100); // a few frames
  if (drop) await page.mouse.up();
}

for (const [language, width] of [
  ['en', 320],
  ['fa', 1100],
] as const) {
  test(`templates are put in order by hand, ${language}, ${width} px wide`, async ({ world }) => {
    await world.store.send('settings:save', { settings: { ...DEFAULT_SETTINGS, language } });
    const page = await options(world, width);
    const articles = page.locator('#templates article');
    await expect(articles.nth(12)).toBeVisible();
    const names = () => articles.evaluateAll((all) => all.map((one) => one.textContent ?? ''));
    const [a, b, c, ...more] = await names();
    await drag(page, 0, 2);
    await expect.poll(names).toEqual([b, c, a, ...more]);
    await expect(page.locator('#templates p.hidden-word[role=status]')).toHaveText(
      /^(Now 3 of|حالا ۳ از)/,
    );
    await drag(page, 2, 1);
    await expect.poll(names).toEqual([b, a, c, ...more]);
    // Let go where it was, and left with Escape: nothing changes.
    await drag(page, 1, 1);
    await drag(page, 0, 2, false);
    await expect(page.locator('#templates .drop-after')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page.locator('#templates .dragged')).toHaveCount(0);
    expect(await names()).toEqual([b, a, c, ...more]);
    await page.reload();
    await expect.poll(names).toEqual([b, a, c, ...more]);
  });
}

test('by finger: the window scrolls at its edge, and the handle alone takes hold', async ({
  world,
}) => {
  const page = await options(world, 320);
  const articles = page.locator('#templates article');
  await expect(articles.nth(12)).toBeVisible();
  const names = () => articles.evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  const before = await names();
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    });
  const scrolled = () => page.evaluate(() => scrollY);
  const handle = page.locator('#templates .drag-handle').first();
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 16, (box?.y ?? 0) + 16];
  const start = await scrolled();
  await touch('touchStart', x, y);
  await touch('touchMove', x, 700);
  await touch('touchMove', x, 880);
  await expect.poll(scrolled, { timeout: 5000 }).toBeGreaterThan(start + 1500);
  await touch('touchMove', x, 450);
  await page.waitForTimeout(150);
  const still = await scrolled();
  await page.waitForTimeout(150);
  expect(await scrolled()).toBe(still);
  await touch('touchEnd', x, 450);
  await expect.poll(async () => (await names())[0]).toBe(before[1]);
  const after = await names();
  const place = after.indexOf(before[0] ?? '');
  expect(place).toBeGreaterThan(4);
  expect(after).toEqual(before.slice(1).toSpliced(place, 0, before[0] ?? ''));
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
