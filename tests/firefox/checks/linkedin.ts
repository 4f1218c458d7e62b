import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../utils/settings/defaults.ts';
import { until } from '../browser.ts';
import { type Checks, insert, LINES, textIn, visit } from '../world.ts';

/** Quill, Tiptap and the message box. */
export const LINKEDIN: Checks = {
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
      await page.close(); // else the next one is told that the case is being answered here
    }
  },

  "LinkedIn's message box takes the draft, and the sent message is seen": async (world) => {
    const { browser, extension, sandbox } = world;
    const row = (await extension.cases()).find(
      (one) => one.source === 'linkedin' && !one.author.handle.includes('/'),
    );
    assert.ok(row);
    const caseId = row.id;
    const action = {
      do: 'moveToDm',
      publicText: 'We wrote to you.',
      privateText: LINES,
      templateId: null,
    };
    await extension.send('case:act', { caseId, action });
    const before = new Set(await browser.pages());
    await extension.send('handoff:start', { caseId, channel: 'dm', text: LINES, templateId: null });
    const dm = await until('the talk opens', async () =>
      (await browser.pages()).find((one) => !before.has(one) && /\/messaging\//.test(one.url())),
    );
    await dm.bringToFront();
    await until('the draft is in the box', async () =>
      (await textIn(dm, '.msg-form__contenteditable')).includes('third'),
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
};
