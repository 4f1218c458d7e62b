import { DEFAULT_SETTINGS } from '../../utils/settings/defaults.ts';
import { expect, test, type World } from './support/fixtures.ts';

const POST = 'https://www.instagram.com/p/DSarvAria2x/';
const LINK = 'main a[href*="/c/"] >> nth=1';

async function save(world: World, change: object): Promise<void> {
  const answer = await world.store.send('settings:save', {
    settings: { ...DEFAULT_SETTINGS, ...change },
  });
  expect(answer.ok).toBe(true);
}

test('by keyboard alone: to the comment, to its pill, through it, and back out of a card', async ({
  world,
}) => {
  const { page, toolbar } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBeGreaterThan(12);
  await page.locator(LINK).focus();
  await toolbar.find('toolbar', /comment by/);
  await page.keyboard.press('Alt+h');
  await page.keyboard.press('ArrowRight'); // DM
  await page.keyboard.press('ArrowRight'); // escalate
  await page.keyboard.press('Enter');
  await toolbar.find('dialog', /Hand over to/);
  await page.keyboard.press('Escape');
  expect(await toolbar.names('dialog')).toEqual([]);
  await toolbar.find('toolbar', /comment by/);
});

test('a note is written at the comment', async ({ world }) => {
  const { page, toolbar } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBeGreaterThan(12);
  await toolbar.pointAt(LINK);
  await toolbar.press(/^Note$/);
  await page.keyboard.type('Ask the workshop');
  await toolbar.press(/^Save$/);
  await toolbar.report(/^Noted/);
  await expect
    .poll(async () =>
      (await world.store.events()).some(
        (event) => event.type === 'noted' && event.text === 'Ask the workshop',
      ),
    )
    .toBe(true);
});

test('why a comment is read as it is: corrected at the comment, label by label, and taken back', async ({
  world,
}) => {
  const { page, toolbar } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBeGreaterThan(12);
  const row = (await world.store.cases()).find((one) => one.author.handle === 'thelittlelatte');
  const id = row?.id ?? '';
  // Whatever the engine says of it: something else.
  const feeling = row?.sentiment === 'neutral' ? 'positive' : 'neutral';
  const outside = () => page.locator('body').evaluate((body) => body.outerHTML.length);
  await toolbar.pointAt(`a[href*="/c/${id.split(':')[1]}/"]`);
  const before = await outside();
  await toolbar.press(/^How it is read, and why$/);
  await toolbar.find('dialog', /^How it is read/);
  await toolbar.press(feeling === 'neutral' ? /^Neutral$/ : /^Positive$/);
  await toolbar.report(/^Corrected/);
  await expect.poll(async () => (await world.store.case(id))?.sentiment).toBe(feeling);
  // The card stays, and says what holds now; the next label is one press away.
  await toolbar.press(/^Can wait$/);
  await expect
    .poll(async () => (await world.store.case(id))?.corrections)
    .toEqual({ sentiment: feeling, urgency: 'low' });
  await page.waitForTimeout(200);
  await toolbar.press(/^Undo$/);
  await toolbar.report(/^Taken back/);
  expect((await world.store.case(id))?.corrections).toEqual({ sentiment: feeling });
  expect(await toolbar.names('dialog')).toEqual([]);
  expect(await outside()).toBe(before);
});

test('it can be switched off for a network, and on again, in the open page', async ({ world }) => {
  const { page, toolbar } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBeGreaterThan(12);
  await toolbar.pointAt(LINK);
  const networks = { ...DEFAULT_SETTINGS.networks, instagram: { capture: true, toolbar: false } };
  await save(world, { networks });
  await expect.poll(() => toolbar.names('toolbar')).toEqual([]);
  await page.mouse.move(3, 3);
  await page.locator(LINK).hover();
  await page.waitForTimeout(600);
  expect(await toolbar.names('toolbar')).toEqual([]);
  await save(world, {});
  await toolbar.pointAt(LINK);
});

test('in Persian, its words and its order are Persian', async ({ world }) => {
  await save(world, { language: 'fa' });
  const { toolbar } = await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBeGreaterThan(12);
  await toolbar.pointAt(LINK);
  const [label] = await toolbar.names('toolbar');
  expect(label).toMatch(/^همدل، نظر .+، [۰-۹]+ ساعت مانده$/);
  const reply = await toolbar.boxOf(await toolbar.find('button', /^پاسخ$/));
  const resolve = await toolbar.boxOf(await toolbar.find('button', /^حل شد$/));
  expect(reply.x).toBeGreaterThan(resolve.x);
});

test('a watch term catches a comment under a post of somebody else', async ({ world }) => {
  await save(world, { watchTerms: [{ term: 'Aria 2', kind: 'product' }] });
  world.sandbox.state.addComment({
    network: 'instagram',
    postId: 'DBargBeans1',
    author: 'passing_by',
    text: 'Works well in my Aria 2 too',
  });
  await world.visit('https://www.instagram.com/p/DBargBeans1/');
  await expect
    .poll(
      async () =>
        (await world.store.cases()).find((row) => row.author.handle === 'passing_by')?.why,
    )
    .toBe('watchTerm');
  const strangers = (await world.store.cases()).filter(
    (row) => row.why !== 'watchTerm' && row.why !== 'mention',
  );
  expect(strangers).toEqual([]);
});
