import type { Page } from '@playwright/test';
import { killWorker, openPage } from './support/browser.ts';
import { expect, test, type World } from './support/fixtures.ts';

const POST = 'https://www.instagram.com/p/DSarvAria2x/';
const BOX = 'main form textarea';
const TOLD = /being answered in another tab or panel/;

const linkOf = (id: string) => `a[href*="/c/${id.split(':')[1]}/"]`;

/** Presses the network's own Reply at a comment, and types. */
async function answerByHand(page: Page, id: string, text: string): Promise<void> {
  await page.bringToFront();
  const row = page
    .locator(linkOf(id))
    .first()
    .locator('xpath=ancestor::*[.//*[text()="Reply"]][1]');
  await row.getByText('Reply', { exact: true }).first().click();
  await expect(page.locator(BOX)).toHaveValue(/^@/);
  await page.locator(BOX).press('End');
  await page.keyboard.type(text);
}

/** The post in two tabs, and a comment that is there. */
async function twoTabs(world: World) {
  const first = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const second = await world.visit(`${POST}?tab=2`);
  const row = (await world.store.cases()).find((one) => one.author.handle === 'thelittlelatte');
  const id = row?.id ?? '';
  await expect(second.page.locator(linkOf(id)).first()).toBeVisible();
  const draft = { caseId: id, channel: 'public' as const, text: 'We hear you.', templateId: null };
  return { first, second, id, draft };
}

async function isElsewhere(world: World, caseId: string): Promise<boolean | undefined> {
  const { value } = await world.store.send('reply:elsewhere', { caseId });
  return (value as { elsewhere: boolean } | undefined)?.elsewhere;
}

test('a case that is answered by hand in one tab: the other tab asks before it inserts', async ({
  world,
}) => {
  const { first, second, id, draft } = await twoTabs(world);
  expect(await isElsewhere(world, id)).toBe(false);
  await answerByHand(first.page, id, 'One moment, I am asking the workshop');
  await expect.poll(() => isElsewhere(world, id)).toBe(true);
  await killWorker(world.context);
  const { page, toolbar } = second;
  await page.bringToFront();
  await toolbar.pointAt(linkOf(id));
  await toolbar.press(/^Reply$/);
  await toolbar.find('dialog', /^Suggested replies$/);
  await page.keyboard.press('Enter');
  await toolbar.report(TOLD);
  await expect(page.locator(BOX)).toHaveValue('');
  // Whoever writes is not told of themselves.
  expect(await world.insert(first.page, draft)).toEqual({ ok: true });
  await page.bringToFront();
  await toolbar.press(/^Insert anyway$/);
  await toolbar.report(/Your draft is in the box/);
  await expect(page.locator(BOX)).toHaveValue(/^@thelittlelatte .{10}/s);
  expect(world.sandbox.state.sent).toEqual([]);
});

test('it ends with what was sent, with an emptied box, and with the tab', async ({ world }) => {
  const { first, second, id, draft } = await twoTabs(world);
  await answerByHand(first.page, id, 'Hello');
  await expect.poll(() => isElsewhere(world, id)).toBe(true);
  await first.page.locator(BOX).fill('');
  await expect.poll(() => isElsewhere(world, id)).toBe(false);
  await first.page.keyboard.type('Hello again');
  await expect.poll(() => isElsewhere(world, id)).toBe(true);
  await first.page.keyboard.press('Enter');
  await expect.poll(() => world.sandbox.state.sent.length).toBe(1);
  await expect.poll(async () => (await world.store.case(id))?.clock.answers.length).toBe(1);
  expect(await isElsewhere(world, id)).toBe(false);
  await answerByHand(first.page, id, 'One more thing');
  await expect.poll(() => isElsewhere(world, id)).toBe(true);
  expect(await world.insert(second.page, draft)).toMatchObject({ reason: 'elsewhere' });
  await first.page.close();
  expect(await world.insert(second.page, draft)).toEqual({ ok: true });
});

test('a panel and the page that it inserts into are one; another tab is told', async ({
  world,
}) => {
  const { first, second, id, draft } = await twoTabs(world);
  const place = 'panel:mine';
  const mine = { ...draft, place };
  await world.store.send('reply:writing', { caseId: id, place, writing: true });
  expect(await world.insert(first.page, mine)).toEqual({ ok: true });
  await first.page.locator(BOX).press('End');
  await first.page.keyboard.type(' And we will call you.');
  expect(await world.insert(first.page, mine)).toEqual({ ok: true });
  expect(await world.insert(second.page, draft)).toMatchObject({ reason: 'elsewhere' });
  expect(await world.insert(second.page, { ...draft, place: 'panel:other' })).toMatchObject({
    reason: 'elsewhere',
  });
  // The page's own toolbar is no stranger to the panel that has just written into it.
  expect(await world.insert(first.page, draft)).toEqual({ ok: true });
});

test('in the panel: asked before a page is opened for the reply, and the panel goes on', async ({
  world,
}) => {
  const { first, second, id, draft } = await twoTabs(world);
  await answerByHand(first.page, id, 'One moment');
  await expect.poll(() => isElsewhere(world, id)).toBe(true);
  const panel = await openPage(world.context, 'sidepanel', { width: 320, height: 800 });
  await panel.locator(`[data-case="${id}"]`).click();
  await panel.getByRole('textbox', { name: 'Your reply' }).fill('We are on it.');
  await panel.getByRole('button', { name: 'Insert reply' }).click();
  await expect(panel.locator('.outcome')).toContainText(TOLD);
  const opened = world.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Insert anyway' }).click();
  const tab = await opened;
  await tab.bringToFront();
  // Once asked is enough, though the other one writes on.
  await expect(tab.locator(BOX)).toHaveValue('@thelittlelatte We are on it.');
  await first.page.close();
  // The page that was opened belongs to the panel, as soon as it has read back what it wrote; the
  // other tab is told of both.
  await expect.poll(() => world.insert(tab, draft)).toEqual({ ok: true });
  await tab.close();
  expect(await world.insert(second.page, draft)).toMatchObject({ reason: 'elsewhere' });
  await panel.close();
  await expect.poll(() => isElsewhere(world, id)).toBe(false);
});
