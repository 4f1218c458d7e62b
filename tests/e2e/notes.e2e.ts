import { expect, test } from './support/fixtures.ts';

const POST = 'https://www.instagram.com/p/DSarvAria2x/';

test('what is typed into the network’s own box is looked at: words, reason, and one press mends it', async ({
  world,
}) => {
  const { page, toolbar } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const box = page.locator('main form textarea');
  await box.click();
  await page.keyboard.type('Thank you so much!!!! We read every word.', { delay: 5 });
  await toolbar.press(/^1 notes? on your reply$/);
  await toolbar.find('dialog', /^Notes on your reply$/);
  await toolbar.press(/^Fix$/);
  await expect(box).toHaveValue(/Thank you so much! We read every word\.$/);
  await expect
    .poll(async () => (await toolbar.names('button')).filter((one) => /notes? on/.test(one)))
    .toEqual([]);
  expect(world.sandbox.state.sent).toEqual([]);
});

test('rules that are switched off say nothing; the whole can be switched off in the page', async ({
  world,
}) => {
  const { DEFAULT_SETTINGS } = await import('../../utils/settings/defaults.ts');
  const settings = { ...DEFAULT_SETTINGS, lint: { page: true, off: ['shouting'] } };
  expect((await world.store.send('settings:save', { settings })).ok).toBe(true);
  const { page, toolbar } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  await page.locator('main form textarea').click();
  await page.keyboard.type('Thank you so much!!!! We read every word.', { delay: 5 });
  await page.waitForTimeout(1200);
  expect((await toolbar.names('button')).filter((one) => /notes? on/.test(one))).toEqual([]);
});

test('somebody of the brand has answered since the draft was begun: the person is asked first', async ({
  world,
}) => {
  const { page, toolbar } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const row = (await world.store.cases()).find((one) => one.parentId === null);
  const caseId = row?.id ?? '';
  const draft = {
    caseId,
    channel: 'public' as const,
    text: 'We hear you.',
    templateId: null,
    began: Date.now(),
  };
  await world.store.send('case:act', {
    caseId,
    action: { do: 'draft', channel: 'public', text: draft.text, templateId: null },
  });
  // In another tab, meanwhile.
  await world.store.send('case:act', {
    caseId,
    action: { do: 'answeredElsewhere', via: 'public', text: 'Already on it!' },
  });
  expect(await world.insert(page, draft)).toMatchObject({ ok: false, reason: 'answered' });
  await page.bringToFront();
  await toolbar.report(/has answered this already/);
  await expect(page.locator('main form textarea')).toHaveValue('');
});
