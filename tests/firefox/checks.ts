import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import type { StoredCase } from '../../utils/cases/project.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults.ts';
import type { Sandbox } from '../sandbox/server.ts';
import { EXTENSION, openPage, until } from './browser.ts';
import { Extension, type Part } from './extension.ts';

export interface World {
  sandbox: Sandbox;
  browser: Browser;
  /** The panel's page, in a tab. */
  panel: Page;
  extension: Extension;
}

const POST = 'https://www.instagram.com/p/DSarvAria2x/';
const AREA = 'main form textarea';
const LINES = 'تست فارسی و English با هم 🙏\nدوم\nthird 👩‍🚀';

/** What must work in Firefox, in this order; each check goes on from the pages before it. */
export const CHECKS: Record<string, (world: World) => Promise<void>> = {
  'comments become cases, and the panel shows them': async ({
    browser,
    extension,
    panel,
    sandbox,
  }) => {
    const page = await visit(browser, POST);
    const rows = await until('a case for each comment on the page', async () => {
      const shown = await page.$$eval('main a[href*="/c/"]', (links) => links.length);
      const cases = await extension.cases();
      return shown >= 10 && cases.length >= shown && cases;
    });
    const texts = new Set(sandbox.state.commentsOf('DSarvAria2x').map((comment) => comment.text));
    assert.deepEqual(
      rows.filter((row) => !texts.has(row.text)).map((row) => row.text),
      [],
    );
    await panel.bringToFront();
    await until('the panel shows a comment', async () =>
      (await wordsOf(panel)).includes(complaintOf(rows).text.slice(0, 40)),
    );
    const health = await extension.ask(page, 'page:health', {});
    assert.deepEqual([health.cases, health.unreadable, health.unsent], [rows.length, 0, 0]);
  },

  'the page sees one host, closed to it; the pill stands at the comment': async (world) => {
    const page = await pageAt(world.browser, POST);
    const { parts } = await pointAt(world, page, complaintOf(await world.extension.cases()));
    const hosts = await page.evaluate(() =>
      [...document.documentElement.children]
        .filter((element) => !/^(head|body)$/.test(element.localName))
        .map((host) => [host.localName, host.attributes.length, host.shadowRoot === null]),
    );
    assert.deepEqual(hosts, [['div', 0, true]]);
    const pill = parts.find((part) => part.role === 'toolbar');
    assert.notEqual(pill?.background, 'rgba(0, 0, 0, 0)', 'the pill has no style');
    assert.equal(await page.evaluate(() => 'hamdelSession' in globalThis), false);
  },

  'a suggestion goes into the text area; sent by the person, it answers the case': async (
    world,
  ) => {
    const { browser, extension, sandbox } = world;
    const page = await pageAt(browser, POST);
    const row = complaintOf(await extension.cases());
    const { press } = await pointAt(world, page, row);
    await press(/^Reply$/);
    const cards = (await extension.toolbar(page)).filter((part) => part.name.length > 60);
    const [chosen] = cards;
    assert.equal(cards.length, 3);
    assert.ok(chosen);
    await page.mouse.click(chosen.x, chosen.y);
    await until('the toolbar says so', async () =>
      (await extension.toolbar(page)).some((part) => /Your draft is in the box/.test(part.name)),
    );
    const written = await valueOf(page, AREA);
    assert.ok(written.startsWith(`@${row.author.handle} `), written);
    assert.equal(sandbox.state.sent.length, 0);
    await page.evaluate(() => {
      const buttons = document.querySelectorAll<HTMLElement>('main form [role=button]');
      buttons[buttons.length - 1]?.click();
    });
    await until('the network has it', async () => sandbox.state.sent.length === 1);
    assert.equal(sandbox.state.sent[0]?.text, written);
    await until('the case is answered', async () => {
      const now = (await extension.cases()).find((one) => one.id === row.id);
      return now?.clock.answers.length === 1;
    });
  },

  'the text area takes several lines in two scripts': async ({ browser, extension }) => {
    const page = await pageAt(browser, POST);
    const row = (await extension.cases()).find((one) => one.clock.answers.length === 0);
    await page.bringToFront();
    const outcome = await insert(extension, page, row, 'public', LINES);
    assert.deepEqual(outcome, { ok: true });
    assert.equal(await valueOf(page, AREA), `@${row?.author.handle} ${LINES}`);
  },

  'Insert reply in the panel opens the post and writes there': async ({
    browser,
    extension,
    panel,
  }) => {
    const rows = (await extension.cases()).filter((one) => one.clock.answers.length === 0);
    const row = rows.at(-1);
    assert.ok(row);
    await panel.bringToFront();
    await panel.evaluate((id) => {
      location.hash = `#case=${encodeURIComponent(id)}`;
    }, row.id);
    const box = await until('the case opens', () => panel.$('textarea'));
    await box.click({ count: 3 });
    await box.press('Backspace');
    await box.type('On its way to you.');
    const before = new Set(await browser.pages());
    await panel.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => /^Insert reply/.test(button.textContent ?? ''))?.click();
    });
    const opened = await until('a tab opens', async () =>
      (await browser.pages()).find((page) => !before.has(page)),
    );
    await until('the draft is in its box', async () =>
      /On its way to you\.$/.test(await valueOf(opened, AREA)),
    );
    await opened.close();
  },

  'Move to DM writes the private draft into the message box': async (world) => {
    const { browser, extension, sandbox } = world;
    const page = await pageAt(browser, POST);
    const row = (await extension.cases()).find((one) => one.author.handle === 'thelittlelatte');
    assert.ok(row);
    const sent = sandbox.state.sent.length;
    const before = new Set(await browser.pages());
    const { press } = await pointAt(world, page, row);
    await press(/^Move to DM$/);
    const dm = await until('the talk opens', async () =>
      (await browser.pages()).find((one) => !before.has(one) && /\/direct\/t\//.test(one.url())),
    );
    await dm.bringToFront();
    const box = '[contenteditable=true][role=textbox]';
    const draft = (await extension.cases()).find((one) => one.id === row.id)?.dm?.privateText ?? '';
    assert.ok(draft.length > 20);
    await until('the draft is in the box', async () =>
      (await textOf(dm, box)).includes(draft.slice(0, 40)),
    );
    assert.equal(sandbox.state.sent.length, sent);
    await dm.focus(box);
    await dm.keyboard.press('Enter');
    await until('the message is seen', async () => {
      const now = (await extension.cases()).find((one) => one.id === row.id);
      return now?.dm?.privateSentAt;
    });
    assert.equal(await textOf(dm, box), '', 'the draft was written twice');
    const outcome = await insert(extension, dm, row, 'dm', LINES);
    assert.deepEqual(outcome, { ok: true });
    assert.deepEqual((await innerText(dm, box)).split(/\n+/), LINES.split('\n'));
  },

  'LinkedIn, both front ends: captured, and the editors take the reply': async (world) => {
    const { browser, extension, sandbox } = world;
    const account = {
      network: 'linkedin',
      handle: 'company/sarvino-home',
      name: 'Sarvino',
      kind: 'brand',
    };
    const settings = { ...DEFAULT_SETTINGS, accounts: [account] };
    assert.equal((await extension.send('settings:save', { settings })).ok, true);
    const post = sandbox.state.post('li-launch');
    for (const ui of ['classic', 'new']) {
      const page = await visit(
        browser,
        `https://www.linkedin.com/feed/update/urn:li:${post?.urnKind}:${post?.id}/?ui=${ui}`,
      );
      const row = await until('cases', async () =>
        (await extension.cases()).find(
          (one) => one.postId === post?.id && one.parentId === null && one.talk.length === 1,
        ),
      );
      await until('the page knows the comment', async () =>
        (await extension.ask(page, 'page:comments', {})).comments.some(({ id }) => id === row.id),
      );
      const outcome = await insert(extension, page, row, 'public', LINES);
      assert.deepEqual(outcome, { ok: true }, ui);
      const boxes = await page.$$eval('[contenteditable=true]', (found) =>
        found.map((one) => (one as HTMLElement).innerText),
      );
      assert.ok(
        boxes.some((text) => LINES.split('\n').every((line) => text.includes(line))),
        ui,
      );
    }
  },

  "LinkedIn's message box takes the draft, and the sent message is seen": async (world) => {
    const { browser, extension, sandbox } = world;
    const row = (await extension.cases()).find(
      (one) => one.source === 'linkedin' && !one.author.handle.includes('/'),
    );
    assert.ok(row);
    const caseId = row.id;
    const private_ = {
      do: 'moveToDm',
      publicText: 'We wrote to you.',
      privateText: LINES,
      templateId: null,
    };
    await extension.send('case:act', { caseId, action: private_ });
    const before = new Set(await browser.pages());
    await extension.send('handoff:start', { caseId, channel: 'dm', text: LINES, templateId: null });
    const dm = await until('the talk opens', async () =>
      (await browser.pages()).find((one) => !before.has(one) && /\/messaging\//.test(one.url())),
    );
    await dm.bringToFront();
    await until('the draft is in the box', async () =>
      (await textOf(dm, '.msg-form__contenteditable')).includes('third'),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    const sent = sandbox.state.sent.length;
    await dm.click('.msg-form__send-button');
    await until('the network has it', async () => sandbox.state.sent.length > sent);
    assert.equal(sandbox.state.sent.at(-1)?.text, LINES);
    await until('the message is seen', async () => {
      const now = (await extension.cases()).find((one) => one.id === caseId);
      return now?.dm?.privateSentAt;
    });
  },

  'the toolbar opens its case in the sidebar that stands open, not in a new tab': async (world) => {
    const { browser, extension, panel } = world;
    const page = await pageAt(browser, POST);
    const row = complaintOf(await extension.cases());
    const tabs = (await browser.pages()).length;
    const { press } = await pointAt(world, page, row);
    await press(/^Open in side panel$/);
    // The panel in the tab hears of it as the sidebar does.
    await until('the case opens', async () =>
      (await panel.$eval('.case', (part) => part.textContent))?.includes(row.text),
    );
    assert.equal((await browser.pages()).length, tabs);
  },

  'after an update under open pages, one toolbar stands, and it works': async (world) => {
    const page = await pageAt(world.browser, POST);
    const before = await world.extension.cases();
    await world.browser.installExtension(EXTENSION); // again: what an update does to open pages
    world.panel = await openPage(world.browser, 'sidepanel.html');
    world.extension = new Extension(world.panel);
    await until(
      'the new copy reads the page',
      async () => (await world.extension.ask(page, 'page:health', {})).cases > 0,
    );
    assert.deepEqual(
      (await world.extension.cases()).map((row) => row.id),
      before.map((row) => row.id),
    );
    await pointAt(world, page, complaintOf(before));
    const hosts = await page.$$eval(':root > :not(head, body)', (found) => found.length);
    assert.equal(hosts, 1);
  },
};

async function visit(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

async function pageAt(browser: Browser, url: string): Promise<Page> {
  const page = (await browser.pages()).find((one) => one.url() === url);
  if (!page) throw new Error(`no page at ${url}: an earlier check did not open it`);
  return page;
}

function complaintOf(rows: readonly StoredCase[]): StoredCase {
  const row = rows.find((one) => one.intents.includes('complaint'));
  if (!row) throw new Error('no complaint was captured');
  return row;
}

const wordsOf = (page: Page) => page.evaluate(() => document.body.innerText);
const valueOf = (page: Page, selector: string) =>
  page.$eval(selector, (box) => (box as HTMLTextAreaElement).value);
const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (box) => box.textContent ?? '');
const innerText = (page: Page, selector: string) =>
  page.$eval(selector, (box) => (box as HTMLElement).innerText);

/** Has a draft inserted into a page, as the panel does. */
async function insert(
  extension: Extension,
  page: Page,
  row: StoredCase | undefined,
  channel: 'public' | 'dm',
  text: string,
): Promise<unknown> {
  await page.bringToFront();
  return extension.ask(page, 'page:insert', {
    caseId: row?.id ?? '',
    channel,
    text,
    templateId: null,
  });
}

/** Points at a comment as a person does, and waits for the pill. */
async function pointAt(
  { extension }: World,
  page: Page,
  row: StoredCase,
): Promise<{ parts: Part[]; press(name: RegExp): Promise<void> }> {
  await page.bringToFront();
  const link = await page.waitForSelector(`a[href*="/c/${row.id.split(':')[1]}/"]`);
  await link?.scrollIntoView();
  await page.mouse.move(2, 2);
  await link?.hover();
  const parts = await until('the pill shows', async () => {
    const all = await extension.toolbar(page);
    return (
      all.some((part) => part.role === 'toolbar' && part.name.includes(row.author.name)) && all
    );
  });
  return {
    parts,
    async press(name) {
      const button = (await extension.toolbar(page)).find(
        (part) => part.role === 'button' && name.test(part.name),
      );
      if (!button) throw new Error(`no button ${name}`);
      await page.mouse.click(button.x, button.y);
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
  };
}
