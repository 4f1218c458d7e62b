import type { Locator, Page } from '@playwright/test';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults.ts';
import type { Settings } from '../../utils/settings/types.ts';
import { expect, test, type World } from './support/fixtures.ts';
import type { ToolbarProbe } from './support/toolbar.ts';

const POST = 'https://www.instagram.com/p/DSarvAria2x/';

/** One template that no other can be taken for. */
async function withTemplate(world: World, text: string, more: object = {}): Promise<void> {
  const template = {
    id: 'own.flumbo',
    language: 'en',
    text,
    channel: 'public',
    step: 'acknowledge',
    intents: [],
    sentiments: [],
    networks: [],
    ...more,
  };
  expect((await world.store.send('templates:save', { template })).ok).toBe(true);
}

async function saveSettings(world: World, change: Partial<Settings>): Promise<void> {
  const settings = { ...DEFAULT_SETTINGS, ...change };
  expect((await world.store.send('settings:save', { settings })).ok).toBe(true);
}

function linkedinPost(world: World, ui: 'classic' | 'new'): string {
  const post = world.sandbox.state.post('li-launch');
  return `https://www.linkedin.com/feed/update/urn:li:${post?.urnKind}:${post?.id}/?ui=${ui}`;
}

function messages(world: World, network: 'instagram' | 'linkedin'): string {
  const thread = world.sandbox.state.threads.find((one) => one.network === network);
  return network === 'instagram'
    ? `https://www.instagram.com/direct/t/${thread?.id}/`
    : `https://www.linkedin.com/messaging/thread/${thread?.id}/`;
}

interface Place {
  name: string;
  channel: 'public' | 'dm';
  open(world: World): Promise<{ page: Page; toolbar: ToolbarProbe; box: Locator }>;
}

const PLACES: Place[] = [
  {
    name: 'Instagram, comments',
    channel: 'public',
    async open(world) {
      const { page, toolbar } = await world.visit(POST);
      await expect.poll(async () => (await world.store.cases()).length).toBe(15);
      return { page, toolbar, box: page.locator('main form textarea') };
    },
  },
  {
    name: 'Instagram, messages',
    channel: 'dm',
    async open(world) {
      const { page, toolbar } = await world.visit(messages(world, 'instagram'));
      return { page, toolbar, box: page.locator('[contenteditable=true][role=textbox]') };
    },
  },
  {
    name: 'LinkedIn, messages',
    channel: 'dm',
    async open(world) {
      const { page, toolbar } = await world.visit(messages(world, 'linkedin'));
      return { page, toolbar, box: page.locator('.msg-form__contenteditable') };
    },
  },
  ...(['classic', 'new'] as const).map(
    (ui): Place => ({
      name: `LinkedIn, ${ui} comments`,
      channel: 'public',
      async open(world) {
        await saveSettings(world, {
          accounts: [
            { network: 'linkedin', handle: 'company/sarvino-home', name: 'Sarvino', kind: 'brand' },
          ],
        });
        const { page, toolbar } = await world.visit(linkedinPost(world, ui));
        await expect.poll(async () => (await world.store.cases()).length).toBeGreaterThan(0);
        const box = page.locator(
          ui === 'classic'
            ? '.ql-editor[contenteditable=true]'
            : '[componentkey^="commentBox-"] [contenteditable=true]',
        );
        return { page, toolbar, box: box.last() };
      },
    }),
  ),
];

const words = async (box: Locator) =>
  box.evaluate((node) => ('value' in node ? String(node.value) : (node.textContent ?? '')));

for (const { name, channel, open } of PLACES) {
  test(`${name}: "/" and letters, Tab inserts, Backspace takes it back`, async ({ world }) => {
    await withTemplate(world, 'The flumbo is on its way to you. 🧡', { channel });
    const { page, toolbar, box } = await open(world);
    await box.click();
    await page.keyboard.type('Hi /flum', { delay: 20 });
    await toolbar.find('option', /The flumbo is on its way/);
    await page.keyboard.press('Tab');
    await expect.poll(() => words(box)).toBe('Hi The flumbo is on its way to you. 🧡');
    await page.keyboard.press('Backspace');
    await expect.poll(() => words(box)).toBe('Hi /flum');
    expect(world.sandbox.state.sent).toEqual([]);
  });
}

test('keys: arrows choose, Escape closes, an open slot sends to the panel; a switch turns it off', async ({
  world,
}) => {
  await withTemplate(world, 'Your {{thing}} is on its way, dear flumbo.');
  const { page, toolbar } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(15);
  const box = page.locator('main form textarea');
  await box.click();
  await page.keyboard.type('/sorry', { delay: 20 });
  const option = async () => (await toolbar.names('option')).length;
  await expect.poll(option).toBeGreaterThan(1);
  await page.keyboard.press('ArrowDown');
  await toolbar.find('StaticText', /^2 of \d/);
  await page.keyboard.press('Escape');
  expect(await option()).toBe(0);
  await expect(box).toHaveValue('/sorry');
  await box.fill('');
  await page.keyboard.type('/xqzzt', { delay: 20 });
  await toolbar.find('StaticText', /No template found/);
  await page.keyboard.press('Escape');
  expect(await toolbar.names('listbox')).toEqual([]);
  await box.fill('');
  await page.keyboard.type('/flumbo', { delay: 20 });
  await toolbar.find('option', /thing/);
  await page.keyboard.press('Tab');
  await toolbar.report(/still needs: thing/);
  await expect(box).toHaveValue('/flumbo');
  await box.fill('');
  await saveSettings(world, { shortcuts: false });
  await page.waitForTimeout(600);
  await page.keyboard.type('/sorry', { delay: 20 });
  await page.waitForTimeout(800);
  expect(await option()).toBe(0);
});

test('with another account than the brand nothing is put in, until the person says so', async ({
  world,
}) => {
  const account = {
    network: 'instagram' as const,
    handle: 'somebody.else',
    name: '',
    kind: 'brand' as const,
  };
  await saveSettings(world, {
    accounts: [account],
    capture: { ...DEFAULT_SETTINGS.capture, everything: true },
  });
  const { page, toolbar } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBeGreaterThan(5);
  const [row] = await world.store.cases();
  const draft = {
    caseId: row?.id ?? '',
    channel: 'public' as const,
    text: 'We hear you.',
    templateId: null,
  };
  expect(await world.insert(page, draft)).toMatchObject({ ok: false, reason: 'wrongAccount' });
  await expect(page.locator('main form textarea')).toHaveValue('');
  await page.bringToFront();
  await toolbar.report(/not a brand account/);
  await toolbar.press(/^Insert anyway$/);
  await toolbar.report(/Your draft is in the box/);
  await expect(page.locator('main form textarea')).toHaveValue(/We hear you\./);
  await toolbar.press(/^Undo$/);
  await toolbar.report(/Taken out of the box/);
  await expect(page.locator('main form textarea')).not.toHaveValue(/We hear you\./);
});
