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
  await panel.getByRole('listitem').getByRole('button').click();
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
