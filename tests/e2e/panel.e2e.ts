import { openPage } from './support/browser.ts';
import { expect, test } from './support/fixtures.ts';
import { RealPanel } from './support/real-panel.ts';

const POST = 'https://www.instagram.com/p/DSarvAria2x/';

test("the browser's side panel opens from the toolbar, on the case, with the page's health", async ({
  world,
}) => {
  const { toolbar } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const row = (await world.store.cases()).find((one) => one.author.handle === 'thelittlelatte');
  await toolbar.pointAt(`a[href*="/c/${row?.id.split(':')[1]}/"]`);
  await toolbar.press(/^Open in side panel$/);
  const panel = await RealPanel.find(world.context);
  await expect.poll(() => panel.text('.health')).toContain('15 of 15 read, 15 new');
  await expect.poll(() => panel.text()).toContain(row?.text ?? '');
});

test('the panel: find a case, draft, note, tag, escalate, resolve, and back', async ({ world }) => {
  await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const row = (await world.store.cases()).find((one) => one.author.handle === 'thelittlelatte');
  const id = row?.id ?? '';
  const panel = await openPage(world.context, 'sidepanel', { width: 400, height: 900 });
  await panel.getByPlaceholder('Name, words, tag').fill('cracked');
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await panel.getByRole('listitem').getByRole('button').first().click();
  const draft = 'Hi Maya, thank you for telling us. تست فارسی و English با هم';
  const box = panel.getByRole('textbox', { name: 'Your reply' });
  await box.fill(draft);
  await expect.poll(async () => (await world.store.case(id))?.drafts.public?.text).toBe(draft);
  await panel.reload();
  await expect(box).toHaveValue(draft);
  await panel.getByRole('button', { name: 'Note' }).click();
  await panel.getByRole('textbox', { name: /note/i }).fill('Ask the workshop about the tank');
  await panel.getByRole('textbox', { name: /note/i }).press('Enter');
  await expect.poll(async () => (await world.store.case(id))?.noteCount).toBe(1);
  await panel.getByRole('button', { name: 'Resolve' }).click();
  await expect.poll(async () => (await world.store.case(id))?.status).toBe('resolved');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await world.store.case(id))?.status).toBe('open');
});

test('the panel inserts into the page that is open, and drafts travel to one that is not', async ({
  world,
}) => {
  const { page } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const row = (await world.store.cases()).find((one) => one.author.handle === 'thelittlelatte');
  const request = {
    caseId: row?.id,
    channel: 'public',
    text: 'On its way to you.',
    templateId: null,
  };
  await page.close();
  const opened = world.context.waitForEvent('page');
  expect((await world.store.send('handoff:start', request)).ok).toBe(true);
  const tab = await opened;
  await tab.bringToFront();
  await expect(tab.locator('main form textarea')).toHaveValue('@thelittlelatte On its way to you.');
  expect(world.sandbox.state.sent).toEqual([]);
  expect(await world.store.all('handoffs')).toEqual([]);
});

test('a label is corrected from the list, by mouse and by keyboard, and taken back', async ({
  world,
}) => {
  await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const row = (await world.store.cases()).find((one) => one.author.handle === 'thelittlelatte');
  const id = row?.id ?? '';
  // Whatever the engine says of it: the other two.
  const named = { negative: 'Negative', neutral: 'Neutral', positive: 'Positive' };
  const own = row?.sentiment ?? 'neutral';
  const [one, two] = (['negative', 'neutral', 'positive'] as const).filter((id) => id !== own);
  if (!one || !two) throw new Error('three feelings');
  const panel = await openPage(world.context, 'sidepanel', { width: 320, height: 800 });
  await panel.getByPlaceholder('Name, words, tag').fill('cracked');
  const item = panel.getByRole('listitem').filter({ has: panel.locator(`[data-case="${id}"]`) });
  await item.getByRole('button', { name: `Feeling: ${named[own]}.` }).click();
  const sheet = panel.getByRole('dialog', { name: 'How Hamdel reads it' });
  await expect(sheet).toContainText(row?.text ?? '');
  await expect(sheet.locator('.decided').first()).toBeVisible();
  await sheet.getByRole('button', { name: named[one], exact: true }).click();
  await expect.poll(async () => (await world.store.case(id))?.corrections.sentiment).toBe(one);
  await sheet.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await world.store.case(id))?.corrections).toEqual({});
  await panel.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  // By keyboard: from the row, one key; another row's mark is no stop of its own.
  await panel.locator(`[data-case="${id}"]`).focus();
  await panel.keyboard.press('Tab');
  await expect(item.getByRole('button', { name: `Feeling: ${named[own]}.` })).toBeFocused();
  await panel.keyboard.press('c');
  await expect(sheet.getByRole('button', { name: named[own], exact: true })).toBeFocused();
  await panel.keyboard.press(own === 'positive' ? 'Shift+Tab' : 'Tab');
  await panel.keyboard.press('Enter');
  const next = own === 'neutral' ? two : 'neutral';
  await expect.poll(async () => (await world.store.case(id))?.corrections.sentiment).toBe(next);
  await panel.keyboard.press('Escape');
  await expect(item.getByRole('button', { name: `Feeling: ${named[next]}.` })).toBeFocused();
  // The case was not opened by any of this.
  await expect(panel.locator('.case')).toHaveCount(0);
  // In an open case the same key leads to its labels.
  await panel.locator(`[data-case="${id}"]`).click();
  await expect(panel.locator('.case .triage')).toBeVisible();
  await panel.keyboard.press('c');
  await expect(panel.locator('.case .triage button').first()).toBeFocused();
});

test('a row that the edge of the list cuts does not slip away under the press', async ({
  world,
}) => {
  await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const panel = await openPage(world.context, 'sidepanel', { width: 400, height: 800 });
  const top = (await panel.locator('.queue-scroll').boundingBox())?.y ?? 0;
  // The fourth row is cut in the middle of its mark.
  await panel.setViewportSize({ width: 400, height: Math.ceil(top) + 3 * 72 + 50 });
  const mark = panel.locator('.queue-list li').nth(3).locator('.row-correct');
  const box = await mark.boundingBox();
  if (!box) throw new Error('no mark');
  await panel.mouse.click(box.x + box.width / 2, box.y + 7, { delay: 80 });
  await expect(panel.getByRole('dialog', { name: 'How Hamdel reads it' })).toBeVisible();
});

test('from where on it is urgent: tried on own cases, in force once let go, stored cases follow', async ({
  world,
}) => {
  await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const urgent = async () =>
    (await world.store.cases()).filter((row) => row.urgency === 'high').length;
  const before = await urgent();
  expect(before).toBeGreaterThan(0);
  const options = await openPage(world.context, 'options', { width: 900, height: 900 });
  const section = options.getByRole('region', { name: 'Needs a person now' });
  await expect(section).toContainText('of your last 15 cases would be marked urgent');
  const slider = section.getByRole('slider');
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('no slider');
  const middle = box.y + box.height / 2;
  await options.mouse.move(box.x + box.width / 2, middle);
  await options.mouse.down();
  await options.mouse.move(box.x + 3, middle, { steps: 6 });
  await expect(section).toContainText('No longer marked');
  expect(await urgent()).toBe(before);
  await options.mouse.up();
  await expect(
    options.getByText('In force. Stored cases are being read anew.').last(),
  ).toBeVisible();
  await expect.poll(urgent).toBeLessThan(before);
  await options.reload();
  await expect(slider).toHaveValue('5');
  await section.getByRole('button', { name: 'Back to the usual' }).click();
  await expect.poll(urgent).toBe(before);
});
