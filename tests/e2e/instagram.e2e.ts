import { expect, test } from './support/fixtures.ts';

const POST = 'https://www.instagram.com/p/DSarvAria2x/';
const MIXED = 'تست فارسی و English با هم 🙏';

test('comments of an own post become cases, with a clock and a triage', async ({ world }) => {
  await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const cases = await world.store.cases();
  const texts = new Set(
    world.sandbox.state.commentsOf('DSarvAria2x').map((comment) => comment.text),
  );
  for (const row of cases) {
    expect(texts.has(row.text)).toBe(true);
    expect(row.author.handle).not.toBe('sarvino.home');
    expect(row.triage).not.toBeNull();
    expect(row.why).toBe('ownPost');
  }
  expect(cases.some((row) => row.wakeAt !== undefined)).toBe(true);
});

test('a suggestion goes into the box, is sent by the person, and the case is answered', async ({
  world,
}) => {
  const { page, toolbar } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const comment = (await world.store.cases()).find((row) => row.intents.includes('complaint'));
  if (!comment) throw new Error('the practice post has no complaint');
  const link = `a[href*="/c/${comment.id.split(':')[1]}/"]`;
  await toolbar.pointAt(link);
  await toolbar.press(/^Reply$/);
  const [first] = await toolbar.names('dialog');
  expect(first).toBe('Suggested replies');
  // Suggestions are named by their words, all other buttons by a word or two.
  const suggestions = (await toolbar.names('button')).filter((name) => name.length > 25);
  expect(suggestions.length).toBe(3);
  const chosen = suggestions[0] ?? '';
  await toolbar.press(new RegExp(`^${chosen.slice(0, 30).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  await toolbar.report(/Your draft is in the box/);
  const box = page.locator('main form textarea');
  const written = await box.inputValue();
  expect(written).toContain(`@${comment.author.handle} `);
  expect(world.sandbox.state.sent).toHaveLength(0);
  await box.press('Enter').catch(() => undefined);
  await page.locator('main form [role=button]').last().click();
  await expect.poll(() => world.sandbox.state.sent.length).toBe(1);
  expect(world.sandbox.state.sent[0]?.text).toBe(written);
  await expect.poll(async () => (await world.store.case(comment.id))?.clock.answers.length).toBe(1);
  const row = await world.store.case(comment.id);
  expect(row?.status).toBe('open'); // a complaint goes on until it is resolved
  expect(row?.talk.at(-1)).toMatchObject({ from: 'brand', via: 'public' });
});

for (const text of [
  'We hear you, and we are on it.',
  'ممنون که گفتید، پیگیری می‌کنیم.',
  `${MIXED}\nدوم\n\nfourth 👩‍🚀`,
]) {
  test(`the text area takes ${JSON.stringify(text.slice(0, 24))}`, async ({ world }) => {
    const { page } = await world.visit(POST);
    await expect.poll(async () => (await world.store.cases()).length).toBe(15);
    const [row] = await world.store.cases();
    const outcome = await world.insert(page, {
      caseId: row?.id ?? '',
      channel: 'public',
      text,
      templateId: null,
    });
    expect(outcome).toEqual({ ok: true });
    await expect(page.locator('main form textarea')).toHaveValue(`@${row?.author.handle} ${text}`);
  });
}

test('a box that takes the text back is reported, and the text is kept', async ({ world }) => {
  world.sandbox.state.editorRefuses = true;
  const { page, toolbar } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const [row] = await world.store.cases();
  await page.bringToFront();
  const outcome = await world.insert(page, {
    caseId: row?.id ?? '',
    channel: 'public',
    text: 'Kept safe.',
    templateId: null,
  });
  expect(outcome).toMatchObject({ ok: false, reason: 'mismatch' });
  await toolbar.report(/^Not sent: Instagram’s box changed/);
  expect((await world.store.case(row?.id ?? ''))?.drafts.public?.text).toBe('Kept safe.');
});

test('a reply that fails to send is no answer', async ({ world }) => {
  world.sandbox.state.failSending = true;
  const { page } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const [row] = await world.store.cases();
  await world.insert(page, {
    caseId: row?.id ?? '',
    channel: 'public',
    text: 'Will not arrive.',
    templateId: null,
  });
  await page.locator('main form [role=button]').last().click();
  await page.waitForTimeout(2500);
  expect((await world.store.case(row?.id ?? ''))?.clock.answers).toEqual([]);
});

test('move to DM: public line here, private draft in the right conversation, both seen when sent', async ({
  world,
}) => {
  const { page, toolbar } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const comment = (await world.store.cases()).find((row) => row.intents.includes('complaint'));
  if (!comment) throw new Error('the practice post has no complaint');
  await toolbar.pointAt(`a[href*="/c/${comment.id.split(':')[1]}/"]`);
  const opened = world.context.waitForEvent('page');
  await toolbar.press(/^Move to DM$/);
  const dm = await opened;
  await toolbar.report(/next tab/);
  await expect(page.locator('main form textarea')).not.toHaveValue('');
  await page.locator('main form [role=button]').last().click();
  await expect
    .poll(async () => (await world.store.case(comment.id))?.dm?.publicSentAt ?? null)
    .not.toBeNull();
  await dm.bringToFront();
  const box = dm.locator('[contenteditable=true][role=textbox]');
  const draft = (await world.store.case(comment.id))?.dm?.privateText ?? '';
  await expect(box).toContainText(draft.slice(0, 40));
  expect(world.sandbox.state.sent.filter((sent) => sent.kind === 'message')).toHaveLength(0);
  await box.press('Enter');
  await expect
    .poll(() => world.sandbox.state.sent.filter((sent) => sent.kind === 'message').length)
    .toBe(1);
  await expect
    .poll(async () => (await world.store.case(comment.id))?.dm?.privateSentAt ?? null)
    .not.toBeNull();
  // Sent at once, before the extension has looked a second time: it must not write the draft again.
  await expect(box).toHaveText('');
  expect((await world.store.case(comment.id))?.status).toBe('open');
});

test('escalate, note and resolve from the toolbar; undo takes the last one back', async ({
  world,
}) => {
  const { toolbar } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const [row] = await world.store.cases();
  const id = row?.id ?? '';
  await toolbar.pointAt(`a[href*="/c/${id.split(':')[1]}/"]`);
  await toolbar.press(/^Escalate$/);
  await toolbar.press(/^Product$/);
  await expect.poll(async () => (await world.store.case(id))?.escalation?.team).toBe('product');
  await toolbar.report(/Handed over/);
  await toolbar.pointAt(`a[href*="/c/${id.split(':')[1]}/"]`);
  await toolbar.press(/^Resolve$/);
  await expect.poll(async () => (await world.store.case(id))?.status).toBe('resolved');
  await toolbar.press(/^Undo$/);
  await expect.poll(async () => (await world.store.case(id))?.status).toBe('open');
  expect((await world.store.case(id))?.escalation?.team).toBe('product');
});

test('edits and deletions on the page become events; scrolling away does not', async ({
  world,
}) => {
  const { page } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const ids = (await world.store.cases()).map((row) => row.id);
  const shown = await page
    .locator('a[href*="/c/"]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.match(/c\/(\d+)/)?.[1] ?? ''),
    );
  const [, edited = '', , deleted = ''] = shown.filter((id) => ids.includes(`instagram:${id}`));
  world.sandbox.state.editComment(edited, 'Sorry, I meant the grinder, it is broken');
  await expect
    .poll(async () => (await world.store.case(`instagram:${edited}`))?.text)
    .toBe('Sorry, I meant the grinder, it is broken');
  world.sandbox.state.deleteComment(deleted);
  await expect
    .poll(async () => (await world.store.case(`instagram:${deleted}`))?.status)
    .toBe('void');
  for (let turn = 0; turn < 12; turn += 1) {
    await page.locator('a[href*="/c/"]').last().scrollIntoViewIfNeeded();
    await page.waitForTimeout(250);
  }
  await page.waitForTimeout(2500);
  expect((await world.store.cases()).filter((row) => row.status === 'void')).toHaveLength(1);
});
