import { killWorker, openPage } from './support/browser.ts';
import { expect, openWorld, test } from './support/fixtures.ts';
import { Store } from './support/store.ts';
import { updatable } from './support/update.ts';

const POST = 'https://www.instagram.com/p/DSarvAria2x/';

test('the worker is killed again and again while comments come: none lost, none doubled', async ({
  world,
}) => {
  const { page } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  for (let turn = 0; turn < 12; turn += 1) {
    const added = world.sandbox.state.addComment({
      network: 'instagram',
      postId: 'DSarvAria2x',
      author: `late_guest_${turn}`,
      text: `Number ${turn}: the lid does not close, what now?`,
    });
    expect(added.id).toBeTruthy();
    await page.waitForTimeout(120 + ((turn * 77) % 300));
    await killWorker(world.context);
  }
  await expect
    .poll(
      async () =>
        (await world.store.cases()).filter((row) => row.author.handle.startsWith('late_guest_'))
          .length,
      {
        timeout: 30_000,
      },
    )
    .toBe(12);
  const captured = (await world.store.events()).filter((event) => event.type === 'captured');
  expect(new Set(captured.map((event) => event.caseId)).size).toBe(captured.length);
});

test('two tabs on one post make each case once', async ({ world }) => {
  await Promise.all([world.visit(POST), world.visit(POST)]);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await world.store.cases()).toHaveLength(15);
  expect((await world.store.events()).filter((event) => event.type === 'captured')).toHaveLength(
    15,
  );
});

test("the page's own navigation and back: a post as a dialog, another post, the first again", async ({
  world,
}) => {
  const { page } = await world.visit('https://www.instagram.com/');
  await page.locator('main [role=button]:has(svg)').first().waitFor();
  const before = (await world.store.cases()).length;
  await page.goto(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(before + 15);
  await page.goto('https://www.linkedin.com/feed/');
  await page.waitForTimeout(800);
  await page.goBack();
  await page.waitForTimeout(800);
  world.sandbox.state.addComment({
    network: 'instagram',
    postId: 'DSarvAria2x',
    author: 'after_back',
    text: 'Is the grinder loud?',
  });
  await expect
    .poll(async () => (await world.store.cases()).some((row) => row.author.handle === 'after_back'))
    .toBe(true);
});

test('an update with tabs open: the old copy goes, the new one captures without a reload', async () => {
  const copy = updatable();
  const world = await openWorld(copy.folder);
  const { context, sandbox } = world;
  const { page } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  await copy.update(context);
  await page.waitForTimeout(3000);
  sandbox.state.addComment({
    network: 'instagram',
    postId: 'DSarvAria2x',
    author: 'after_update',
    text: 'Do you ship to Yazd?',
  });
  const fresh = new Store(await openPage(context, 'options'));
  await page.bringToFront();
  await expect
    .poll(async () => (await fresh.cases()).some((row) => row.author.handle === 'after_update'), {
      timeout: 20_000,
    })
    .toBe(true);
  expect((await fresh.cases()).filter((row) => row.author.handle === 'after_update')).toHaveLength(
    1,
  );
  await world.close();
});

test('hostile comments are stored and shown as text', async ({ world }) => {
  const texts = [
    '<img src=x onerror="document.title=\'owned\'"> nice',
    '\u202Egnp.exe\u2066 turned around \u2069',
    `${'A'.repeat(200_000)} end`,
    '{{constructor}} ${alert(1)} </script><script>document.title="owned"</script>',
    'javascript:alert(1) https://evil.example/?q=<svg onload=alert(1)>',
  ];
  for (const [index, text] of texts.entries()) {
    world.sandbox.state.addComment({
      network: 'instagram',
      postId: 'DSarvAria2x',
      author: `hostile_${index}`,
      text,
    });
  }
  await world.visit(POST);
  const hostile = async () =>
    (await world.store.cases()).filter((row) => row.author.handle.startsWith('hostile_'));
  await expect.poll(async () => (await hostile()).length).toBe(texts.length);
  const panel = await openPage(world.context, 'sidepanel', { width: 400, height: 800 });
  for (const row of await hostile()) {
    await panel.goto(`${panel.url().split('#')[0]}#case=${encodeURIComponent(row.id)}`);
    await panel.reload();
    await panel.waitForTimeout(400);
    expect(await panel.title()).not.toBe('owned');
    expect(await panel.locator('img[src="x"]').count()).toBe(0);
    expect(await panel.locator('script:not([src])').count()).toBe(0);
  }
  expect((await hostile()).every((row) => row.text.length <= 20_000)).toBe(true);
});
