import type { Page } from '@playwright/test';
import { expect, test, type World } from './support/fixtures.ts';

const MIXED = 'تست فارسی و English با هم 🙏';
const LINES = `${MIXED}\nدوم\nthird 👩‍🚀`;

/** Address of a practice post; its id depends on the day, so it is found by its key. */
function addressOf(world: World, key: string, ui: 'classic' | 'new'): string {
  const post = world.sandbox.state.post(key);
  if (!post) throw new Error(`no practice post ${key}`);
  return `https://www.linkedin.com/feed/update/urn:li:${post.urnKind}:${post.id}/?ui=${ui}`;
}

/** The account answers for the brand's page as well. */
async function answerForPage(world: World): Promise<void> {
  const { DEFAULT_SETTINGS } = await import('../../utils/settings/defaults.ts');
  const account = {
    network: 'linkedin',
    handle: 'company/sarvino-home',
    name: 'Sarvino',
    kind: 'brand',
  };
  const settings = { ...DEFAULT_SETTINGS, accounts: [account] };
  expect((await world.store.send('settings:save', { settings })).ok).toBe(true);
}

async function captured(world: World, key: string): Promise<string[]> {
  const post = world.sandbox.state.post(key);
  const texts = new Map(
    world.sandbox.state.commentsOf(key).map((one) => [`linkedin:${one.id}`, one]),
  );
  await expect.poll(async () => (await world.store.cases()).length).toBeGreaterThan(3);
  const rows = (await world.store.cases()).filter((row) => row.postId === post?.id);
  for (const row of rows) {
    const source = texts.get(row.id);
    expect(source?.author, row.id).toBe(row.author.handle.replace('company/', ''));
    expect(Math.abs((source?.at ?? 0) - row.clock.postedAt)).toBeLessThan(2);
  }
  return rows.map((row) => row.id);
}

const boxOf = (page: Page, ui: 'classic' | 'new') =>
  page
    .locator(
      ui === 'classic'
        ? '.ql-editor[contenteditable=true]'
        : '[componentkey^="commentBox-"] [contenteditable=true]',
    )
    .last();

for (const ui of ['classic', 'new'] as const) {
  test(`${ui}: comments are captured with the times of their ids`, async ({ world }) => {
    await answerForPage(world);
    await world.visit(addressOf(world, 'li-launch', ui));
    const ids = await captured(world, 'li-launch');
    expect(ids.length).toBeGreaterThan(3);
  });

  for (const text of [
    'Thank you for telling us, we are looking into it.',
    'ممنون که گفتید، پیگیری می‌کنیم.',
    LINES,
  ]) {
    test(`${ui}: the editor takes ${JSON.stringify(text.slice(0, 20))}`, async ({ world }) => {
      await answerForPage(world);
      const { page } = await world.visit(addressOf(world, 'li-launch', ui));
      await captured(world, 'li-launch');
      const row = (await world.store.cases()).find(
        (one) => one.parentId === null && one.talk.length === 1,
      );
      const outcome = await world.insert(page, {
        caseId: row?.id ?? '',
        channel: 'public',
        text,
        templateId: null,
      });
      expect(outcome).toEqual({ ok: true });
      for (const line of text.split('\n')) await expect(boxOf(page, ui)).toContainText(line);
      expect(world.sandbox.state.sent).toEqual([]);
    });
  }

  test(`${ui}: a reply sent by the person is seen as the answer`, async ({ world }) => {
    await answerForPage(world);
    const { page } = await world.visit(addressOf(world, 'li-launch', ui));
    await captured(world, 'li-launch');
    const row = (await world.store.cases()).find(
      (one) => one.parentId === null && one.talk.length === 1,
    );
    const id = row?.id ?? '';
    await world.insert(page, {
      caseId: id,
      channel: 'public',
      text: `We hear you.\n${MIXED}`,
      templateId: null,
    });
    const submit =
      ui === 'classic'
        ? page.locator('button.comments-comment-box__submit-button--cr').last()
        : page.locator('[componentkey^="commentBox-"] button').last();
    await submit.click();
    await expect.poll(() => world.sandbox.state.sent.length).toBe(1);
    expect(world.sandbox.state.sent[0]?.text).toContain(`We hear you.\n${MIXED}`);
    await expect.poll(async () => (await world.store.case(id))?.clock.answers.length).toBe(1);
  });

  test(`${ui}: a box that takes the text back is reported`, async ({ world }) => {
    await answerForPage(world);
    world.sandbox.state.editorRefuses = true;
    const { page, toolbar } = await world.visit(addressOf(world, 'li-launch', ui));
    await captured(world, 'li-launch');
    const row = (await world.store.cases()).find((one) => one.parentId === null);
    const outcome = await world.insert(page, {
      caseId: row?.id ?? '',
      channel: 'public',
      text: 'Kept safe.',
      templateId: null,
    });
    expect(outcome).toMatchObject({ ok: false, reason: 'mismatch' });
    await toolbar.report(/^Not sent: LinkedIn’s box changed/);
  });
}

test('the message box: several lines, two scripts, and the sent message is seen', async ({
  world,
}) => {
  await answerForPage(world);
  await world.visit(addressOf(world, 'li-launch', 'classic'));
  await captured(world, 'li-launch');
  const row = (await world.store.cases()).find((one) => !one.author.handle.includes('/'));
  const id = row?.id ?? '';
  await world.store.send('case:act', {
    caseId: id,
    action: {
      do: 'moveToDm',
      publicText: 'We have written to you.',
      privateText: LINES,
      templateId: null,
    },
  });
  const opened = world.context.waitForEvent('page');
  await world.store.send('handoff:start', {
    caseId: id,
    channel: 'dm',
    text: LINES,
    templateId: null,
  });
  const dm = await opened;
  await dm.bringToFront();
  const box = dm.locator('.msg-form__contenteditable');
  await expect(box).toContainText('third');
  await dm.waitForTimeout(500);
  await dm.locator('.msg-form__send-button').click();
  await expect.poll(() => world.sandbox.state.sent.length).toBe(1);
  expect(world.sandbox.state.sent[0]?.text).toBe(LINES);
  await expect
    .poll(async () => (await world.store.case(id))?.dm?.privateSentAt ?? null)
    .not.toBeNull();
});

test('mentions become cases from the notifications page', async ({ world }) => {
  for (const ui of ['classic', 'new']) {
    await world.visit(`https://www.linkedin.com/notifications/?filter=mentions_all&ui=${ui}`);
  }
  await expect
    .poll(async () => (await world.store.cases()).filter((row) => row.kind === 'mention').length)
    .toBeGreaterThan(0);
  for (const row of (await world.store.cases()).filter((one) => one.kind === 'mention')) {
    const source = world.sandbox.state.comment(row.id.split(':')[1] ?? '');
    expect(source?.author).toBe(row.author.handle);
    expect(row.text).toBe(source?.text.replace(/@\[([^\]]+)\]\([^)]*\)/g, '$1'));
    expect(row.editedAt).toBeNull(); // both front ends say the same
  }
});
