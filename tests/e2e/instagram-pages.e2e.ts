import type { World } from './support/fixtures.ts';
import { expect, test } from './support/fixtures.ts';

const LINES = 'سلام، تست فارسی و English با هم 🙏\nsecond line\nسوم';

/** Every stored case must be a comment of the practice network, word for word. */
async function expectTrue(world: World, atLeast: number): Promise<void> {
  await expect.poll(async () => (await world.store.cases()).length).toBeGreaterThanOrEqual(atLeast);
  for (const row of await world.store.cases()) {
    const source = world.sandbox.state.comment(row.id.split(':')[1] ?? '');
    expect(row.text).toBe(source?.text);
    expect(row.author.handle).toBe(source?.author);
    expect(row.clock.postedAt).toBe(Math.floor((source?.at ?? 0) / 1000) * 1000);
    expect(row.parentId).toBe(source?.parentId ? `instagram:${source.parentId}` : null);
  }
}

for (const lang of ['en', 'fa', 'pt'] as const) {
  test(`a post page in ${lang}, with replies opened, is read word for word`, async ({ world }) => {
    world.sandbox.state.lang = lang;
    const { page } = await world.visit('https://www.instagram.com/p/DSarvAria2x/');
    await expectTrue(world, 13);
    const more = page
      .locator('main [role=button]')
      .filter({ hasText: /[\d۰-۹]/ })
      .filter({ hasText: /repl|پاسخ|respost/i });
    await more.first().click();
    await expect
      .poll(async () => (await world.store.all<{ parentId: string | null }>('cases')).length)
      .toBeGreaterThan(13);
    await expectTrue(world, 14);
  });

  test(`insert and DM work in ${lang}`, async ({ world }) => {
    world.sandbox.state.lang = lang;
    const { page } = await world.visit('https://www.instagram.com/p/DSarvAria2x/');
    await expectTrue(world, 13);
    const row = (await world.store.cases()).find((one) => one.parentId === null);
    const draft = {
      caseId: row?.id ?? '',
      channel: 'public' as const,
      text: 'ok, thanks',
      templateId: null,
    };
    expect(await world.insert(page, draft)).toEqual({ ok: true });
    const opened = world.context.waitForEvent('page');
    await world.store.send('handoff:start', { ...draft, channel: 'dm', text: LINES });
    const dm = await opened;
    await dm.bringToFront();
    const box = dm.locator('[contenteditable=true][role=textbox]');
    await expect(box).toContainText('second line');
    await dm.waitForTimeout(600);
    await box.press('Enter');
    await expect.poll(() => world.sandbox.state.sent.at(-1)?.text).toBe(LINES);
  });
}

test('a post opened as a dialog over the feed is read, and answered in its own box', async ({
  world,
}) => {
  const { page } = await world.visit('https://www.instagram.com/');
  await page.waitForTimeout(1200);
  await page
    .locator(
      'main [role=button]:has(svg[aria-label="Comment"]), main [role=button]:has(title:text("Comment"))',
    )
    .first()
    .click();
  await expect(page.locator('[role=dialog] a[href*="/c/"]').first()).toBeVisible();
  await expectTrue(world, 3);
  const row = (await world.store.cases()).find((one) => one.parentId === null);
  const outcome = await world.insert(page, {
    caseId: row?.id ?? '',
    channel: 'public',
    text: 'In the dialog.',
    templateId: null,
  });
  expect(outcome).toEqual({ ok: true });
  await expect(page.locator('[role=dialog] form textarea')).toHaveValue(
    `@${row?.author.handle} In the dialog.`,
  );
});

test('mentions become cases from the activity page, likes and follows do not', async ({
  world,
}) => {
  await world.visit('https://www.instagram.com/accounts/activity/');
  await expect.poll(async () => (await world.store.cases()).length).toBeGreaterThan(0);
  for (const row of await world.store.cases()) {
    const source = world.sandbox.state.comment(row.id.split(':')[1] ?? '');
    expect(row.kind).toBe('mention');
    expect(row.why).toBe('mention');
    expect(row.author.handle).toBe(source?.author);
    expect(row.text).toBe(source?.text);
  }
});

test('logged out, comments are read and left alone, for nobody is known to answer', async ({
  world,
}) => {
  world.sandbox.state.loggedIn = false;
  await world.visit('https://www.instagram.com/p/DSarvAria2x/');
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await world.store.cases()).toEqual([]);
});

test('the toolbar adds one closed host to the page, and nothing else', async ({ world }) => {
  const { page, toolbar } = await world.visit('https://www.instagram.com/p/DSarvAria2x/');
  await expectTrue(world, 13);
  const before = await page.locator('a[href*="/c/"]').nth(2).boundingBox();
  await toolbar.pointAt('a[href*="/c/"] >> nth=2');
  expect(await page.locator('a[href*="/c/"]').nth(2).boundingBox()).toEqual(before);
  const added = await page.evaluate(() =>
    [...document.documentElement.children]
      .filter((element) => element !== document.head && element !== document.body)
      .map(
        (element) =>
          `${element.tagName} ${element.getAttributeNames().join()} ${String(element.shadowRoot)}`,
      ),
  );
  expect(added).toEqual(['DIV  null']);
  const traces = await page.evaluate(() =>
    document.documentElement.outerHTML.match(/hamdel|chrome-extension/gi),
  );
  expect(traces).toBeNull();
});
