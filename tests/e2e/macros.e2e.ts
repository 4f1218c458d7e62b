import type { Page } from '@playwright/test';
import type { MacroRun } from '../../utils/macros/types.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults.ts';
import { killWorker, openPage } from './support/browser.ts';
import { expect, test, type World } from './support/fixtures.ts';

const POST = 'https://www.instagram.com/p/DSarvAria2x/';
const HOUR = 3_600_000;

const TEXTS = {
  en: 'My order is two weeks late and nobody answers me',
  fa: 'سفارش من دو هفته است که نرسیده و کسی جواب نمی‌دهد',
};

/** Five late orders in the store, one of them resolved already. @returns their ids */
async function fiveLate(world: World, language: 'en' | 'fa'): Promise<string[]> {
  world.sandbox.state.comments = [];
  const ids = ['Sara', 'Reza', 'Mina', 'Ali', 'Nika'].map((author, index) => {
    const { id } = world.sandbox.state.addComment({
      network: 'instagram',
      postId: 'DSarvAria2x',
      author,
      text: `${TEXTS[language]} (${index + 1})`,
      at: world.sandbox.state.now() - (index + 1) * HOUR,
    });
    return `instagram:${id}`;
  });
  await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(5);
  const settings = { ...DEFAULT_SETTINGS, language };
  expect((await world.store.send('settings:save', { settings })).ok).toBe(true);
  return ids;
}

const rowsOf = (panel: Page) => panel.locator('.queue-list .row');
/** What can be seen of the cases; when they were touched last is no part of it. */
async function shown(world: World) {
  return (await world.store.cases()).map(({ updatedAt: _, ...row }) => row);
}

test('a macro over five cases: chosen by keyboard, previewed, run, and taken back after the panel was closed', async ({
  world,
}) => {
  const ids = await fiveLate(world, 'en');
  await world.store.send('case:act', { caseId: ids[4], action: { do: 'note', text: 'mine' } });
  await world.store.send('case:act', {
    caseId: ids[4],
    action: { do: 'draft', channel: 'public', text: 'My own words', templateId: null },
  });
  const before = await shown(world);
  const panel = await openPage(world.context, 'sidepanel', { width: 400, height: 900 });
  await expect(rowsOf(panel)).toHaveCount(5);
  await rowsOf(panel).first().focus();
  await panel.keyboard.press('x');
  await panel.keyboard.press('Shift+ArrowDown');
  const bar = panel.getByRole('toolbar', { name: 'Selected cases' });
  await expect(bar).toContainText('2 selected');
  await bar.getByRole('button', { name: 'All 5 shown' }).click();
  await expect(bar).toContainText('5 selected');
  await panel.keyboard.press('m');
  const sheet = panel.getByRole('dialog');
  await sheet.getByRole('button', { name: /^Late delivery/ }).click();
  await expect(sheet).toContainText('5 cases');
  await expect(sheet).toContainText('4 will be done');
  await expect(sheet).toContainText('1 cannot');
  await expect(sheet).toContainText('you have already begun a reply');
  expect(await shown(world)).toEqual(before);
  await sheet.getByRole('button', { name: 'Do it for 4 cases' }).click();
  await expect(sheet).toContainText('Done for 4 cases. 1 left as it was.');
  await expect(sheet).toContainText('4 drafts wait for you to send');
  const rows = await world.store.cases();
  const done = rows.filter((row) => row.id !== ids[4]);
  for (const row of done) {
    expect(row).toMatchObject({ status: 'waiting', team: 'care', tags: ['late delivery'] });
    expect(row.drafts.public?.templateId).toBe('en.late');
  }
  expect(rows.find((row) => row.id === ids[4])?.drafts.public?.text).toBe('My own words');
  expect((await world.store.events()).filter(({ type }) => type === 'answered')).toEqual([]);
  await panel.close();

  // Meanwhile somebody settles one of them; that stays.
  await world.store.send('case:act', { caseId: ids[0], action: { do: 'resolve' } });
  const again = await openPage(world.context, 'sidepanel', { width: 400, height: 900 });
  await rowsOf(again).first().focus();
  await again.keyboard.press('m');
  await again.getByRole('button', { name: 'Undo all of it' }).click();
  await expect(again.getByRole('dialog')).toContainText('Back as before: 4 cases.');
  await expect(again.getByRole('dialog')).toContainText('where it stands');
  const after = await shown(world);
  expect(after.filter((row) => row.id !== ids[0])).toEqual(
    before.filter((row) => row.id !== ids[0]),
  );
  expect(after.find((row) => row.id === ids[0])).toMatchObject({
    status: 'resolved',
    tags: [],
    drafts: {},
    escalation: null,
  });
});

test('the same in Persian: chosen with the boxes, run, and undone at once', async ({ world }) => {
  await fiveLate(world, 'fa');
  const before = await shown(world);
  const panel = await openPage(world.context, 'sidepanel', { width: 320, height: 800 });
  await expect(panel.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(rowsOf(panel)).toHaveCount(5);
  const boxes = panel.getByRole('checkbox', { name: /^برگزیدن/ });
  await boxes.first().click();
  await boxes.last().click({ modifiers: ['Shift'] });
  const bar = panel.getByRole('toolbar', { name: 'پرونده‌های برگزیده' });
  await expect(bar).toContainText('۵ برگزیده');
  await bar.getByRole('button', { name: 'ماکروها' }).click();
  const sheet = panel.getByRole('dialog');
  await sheet.getByRole('button', { name: /^دیرکرد ارسال/ }).click();
  await expect(sheet).toContainText('۵ تا انجام می‌شود');
  await sheet.getByRole('button', { name: 'برای ۵ پرونده انجام بده' }).click();
  await expect(sheet).toContainText('برای ۵ پرونده انجام شد.');
  for (const row of await world.store.cases()) {
    expect(row.drafts.public?.templateId).toBe('fa.late');
    expect(row.tags).toEqual(['دیرکرد ارسال']);
  }
  await sheet.getByRole('button', { name: 'برگردان' }).click();
  await expect(sheet).toContainText('۵ پرونده به حال پیشین برگشت.');
  expect(await shown(world)).toEqual(before);
  const wide = await panel.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});

test('in an open case the draft comes into the box, and nothing in braces leaves it', async ({
  world,
}) => {
  const [id = ''] = await fiveLate(world, 'en');
  const panel = await openPage(world.context, 'sidepanel', { width: 400, height: 900 });
  await panel.locator(`[data-case="${id}"]`).click();
  await panel.getByRole('button', { name: 'Macros' }).click();
  const sheet = panel.getByRole('dialog');
  await sheet.getByRole('button', { name: /^Late delivery/ }).click();
  await sheet.getByRole('button', { name: 'Do it for 1 case' }).click();
  await expect(sheet).toContainText('Done for 1 case.');
  await sheet.getByRole('button', { name: 'Close' }).last().click();
  const box = panel.getByRole('textbox', { name: 'Your reply' });
  await expect(box).toHaveValue(/sorry you're still waiting/);

  const text = 'It comes {{choice:today|tomorrow}}.';
  await box.fill(text);
  await panel.getByRole('button', { name: 'Insert reply' }).click();
  await expect(panel.locator('.outcome')).toContainText('Not inserted yet');
  const hand = { caseId: id, channel: 'public', text, templateId: null };
  expect(await world.store.send('handoff:start', hand)).toMatchObject({
    ok: false,
    key: 'error.openSlots',
  });
  await panel.getByRole('radio', { name: 'today' }).focus();
  await panel.keyboard.press('ArrowDown');
  await panel.getByRole('button', { name: 'Put them in' }).click();
  await expect(box).toHaveValue('It comes tomorrow.');
});

test('a macro of one’s own: made, refused with its reasons, put in order, run, removed', async ({
  world,
}) => {
  await fiveLate(world, 'en');
  const options = await openPage(world.context, 'options', { width: 900, height: 900 });
  const section = options.locator('#macros');
  await section.getByRole('button', { name: 'New macro' }).click();
  const form = section.getByRole('form', { name: 'New macro' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toContainText('A macro needs a name.');
  await form.getByLabel('Name', { exact: true }).fill('Mine');
  await form.getByLabel('Add a step').selectOption('note');
  await form.getByLabel('Add a step').selectOption('tag');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('group', { name: 'Step 1: Note' })).toContainText('Write the note.');
  await form.getByLabel('Note for your team').fill('Called them');
  await form.getByLabel('Tags to add').fill('one, two,');
  await form.getByRole('button', { name: 'Move step 2 up' }).click();
  await expect(form.getByRole('group', { name: 'Step 1: Tag' })).toBeVisible();
  await expect(form.getByLabel('Tags to add')).toHaveValue('one, two,');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(section).toContainText('tag one, two, note “Called them”');
  const panel = await openPage(world.context, 'sidepanel', { width: 400, height: 900 });
  await rowsOf(panel).first().focus();
  await panel.keyboard.press('m');
  await panel.getByRole('button', { name: /^Mine/ }).click();
  await panel.getByRole('button', { name: 'Do it for 1 case' }).click();
  await expect(panel.getByRole('dialog')).toContainText('Done for 1 case.');
  const [row] = (await world.store.cases()).filter((one) => one.noteCount === 1);
  expect(row?.tags).toEqual(['one', 'two']);
  await section.getByRole('button', { name: 'Edit Mine' }).click();
  await section.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(section).not.toContainText('Called them');
});

test('a run whose worker died is told, goes on without doing anything twice, and is taken back', async ({
  world,
}) => {
  test.setTimeout(150_000); // a run counts as dead after half a minute
  const COUNT = 300;
  const steps = [
    { do: 'tag', add: ['called'], remove: [] },
    { do: 'note', text: 'Called them' },
  ];
  const macro = { id: 'own.calls', name: 'Calls', steps };
  expect((await world.store.send('macros:save', { macro })).ok).toBe(true);
  const caseIds: string[] = [];
  for (let n = 1; n <= COUNT; n += 1) {
    const chosen = { text: `Where is my order, number ${n}?`, author: `Guest ${n}`, url: '' };
    const { value } = await world.store.send('case:addByHand', chosen);
    caseIds.push((value as unknown as { caseId: string }).caseId);
  }
  const lastRun = async () =>
    (await world.store.all<{ key: string; value: MacroRun }>('settings')).find(
      ({ key }) => key === 'macroRun',
    )?.value;
  const request = { runId: 'r1', macroId: macro.id, caseIds, answers: [] };
  void world.store.send('macros:run', request).catch(() => undefined);
  await expect
    .poll(async () => (await lastRun())?.seen ?? 0, { intervals: [5] })
    .toBeGreaterThan(0);
  await killWorker(world.context);
  const cut = await lastRun();
  expect(cut).toMatchObject({ state: 'running' });
  expect(cut?.seen).toBeLessThan(COUNT);
  await new Promise((resolve) => setTimeout(resolve, 31_000));

  const panel = await openPage(world.context, 'sidepanel', { width: 320, height: 800 });
  const stopped = panel.getByRole('region', { name: 'A macro stopped half-way' });
  await expect(stopped).toContainText(`Calls: ${cut?.seen} of ${COUNT} done`);
  await stopped.getByRole('button', { name: 'Go on' }).click();
  // What goes on is no stopped one any more.
  const notice = panel.getByRole('region', { name: 'The last one' });
  await expect(notice).toContainText(`Done for ${COUNT} cases.`, { timeout: 30_000 });
  const touched = (await world.store.cases()).filter(({ id }) => caseIds.includes(id));
  expect(touched).toHaveLength(COUNT);
  expect(new Set(touched.map((row) => `${row.noteCount} ${row.tags}`))).toEqual(
    new Set(['1 called']),
  );
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await notice.getByRole('button', { name: 'Undo all of it' }).click();
  await expect(notice).toContainText(`Back as before: ${COUNT} cases.`, { timeout: 30_000 });
  expect((await world.store.cases()).every((row) => row.noteCount === 0)).toBe(true);
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
});
