import assert from 'node:assert/strict';
import { until } from '../browser.ts';
import {
  type Checks,
  complaintOf,
  insert,
  LINES,
  linesIn,
  POST,
  pageAt,
  pointAt,
  textIn,
  valueIn,
  visit,
  wordsOf,
} from '../world.ts';

const AREA = 'main form textarea';

/** Capture, the toolbar, the text area and the Lexical box. */
export const INSTAGRAM: Checks = {
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
    // Suggestions are named by their words, all other buttons by a word or two.
    const cards = (await extension.toolbar(page)).filter(
      (part) => part.role === 'button' && part.name.length > 25,
    );
    const [chosen] = cards;
    assert.equal(cards.length, 3);
    assert.ok(chosen);
    await page.mouse.click(chosen.x, chosen.y);
    await until('the toolbar says so', async () =>
      (await extension.toolbar(page)).some((part) => /Your draft is in the box/.test(part.name)),
    );
    const written = await valueIn(page, AREA);
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
    assert.equal(await valueIn(page, AREA), `@${row?.author.handle} ${LINES}`);
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
      /On its way to you\.$/.test(await valueIn(opened, AREA)),
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
      (await textIn(dm, box)).includes(draft.slice(0, 40)),
    );
    assert.equal(sandbox.state.sent.length, sent);
    await dm.focus(box);
    await dm.keyboard.press('Enter');
    await until('the message is seen', async () => {
      const now = (await extension.cases()).find((one) => one.id === row.id);
      return now?.dm?.privateSentAt;
    });
    assert.equal(await textIn(dm, box), '', 'the draft was written twice');
    const outcome = await insert(extension, dm, row, 'dm', LINES);
    assert.deepEqual(outcome, { ok: true });
    assert.deepEqual((await linesIn(dm, box)).split(/\n+/), LINES.split('\n'));
  },
};
