import { chromium, expect, type Page, test } from '@playwright/test';
import { startSandbox } from '../sandbox/server.ts';
import { type Installed, installedByPolicy } from './support/installed.ts';
import { Store } from './support/store.ts';

const POST = 'https://www.instagram.com/p/DSarvAria2x/';
const HOUR = 3_600_000;
const MISSED = 5;

interface Reminder {
  id: string;
  kind: string;
  toldAt: number;
}

interface Chrome {
  notifications: { getAll(): Promise<Record<string, unknown>> };
  action: { getBadgeText(details: object): Promise<string> };
}

/** Starts the browser with a packed extension, as on a person's machine, and opens a page of ours. */
async function start(installed: Installed): Promise<{ own: Page; close(): Promise<void> }> {
  const context = await chromium.launchPersistentContext(installed.profile, installed.options);
  const address = `chrome-extension://${installed.id}/options.html`;
  let own: Page | null = null;
  // A tab that was refused once stays refused: each try has a tab of its own.
  await expect(async () => {
    const page = await context.newPage();
    try {
      await page.goto(address);
      own = page;
    } catch (error) {
      await page.close();
      throw error;
    }
  }).toPass({ timeout: 60_000, intervals: [500] });
  if (!own) throw new Error('no page of ours');
  return { own, close: () => context.close() };
}

const told = (own: Page) =>
  own.evaluate(async () => {
    const { notifications } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return Object.keys(await notifications.getAll());
  });
const badge = (own: Page) =>
  own.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.action.getBadgeText({}));

test('what fell due while the browser was closed is told once, as one summary, and never again; drafts stay', async () => {
  test.setTimeout(180_000);
  const sandbox = await startSandbox();
  const installed = await installedByPolicy(sandbox.port);
  try {
    test.skip(installed === null, 'needs root and mount namespaces to install a packed extension');
    if (!installed) return;
    const first = await start(installed);
    const store = new Store(first.own);
    sandbox.state.comments = [];
    // Due in some seconds: seen in time, and missed because the browser is closed by then.
    const due = sandbox.state.now() + 12_000;
    for (let number = 0; number < MISSED; number += 1) {
      sandbox.state.addComment({
        network: 'instagram',
        postId: 'DSarvAria2x',
        author: `guest_${number}`,
        text: 'It arrived broken and nobody answers me, I want my money back',
        at: due - 12 * HOUR + number,
      });
    }
    const page = await first.own.context().newPage();
    await page.goto(POST);
    await expect.poll(async () => (await store.cases()).length).toBe(MISSED);
    const phases = (await store.cases()).map((row) => row.phase);
    expect(phases).toEqual(phases.map(() => 'risk'));
    await first.close();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due + 1000 - Date.now())));

    const second = await start(installed);
    await expect.poll(() => told(second.own), { timeout: 30_000 }).toEqual(['summary']);
    const after = await new Store(second.own).all<Reminder>('reminders');
    expect(after.filter((one) => one.kind === 'breach')).toHaveLength(MISSED);
    expect(after.every((one) => one.toldAt > 0)).toBe(true);
    expect(await badge(second.own)).toBe(String(MISSED));
    const caseId = (await new Store(second.own).cases())[0]?.id ?? '';
    const draft = { channel: 'public', text: 'So sorry, ببخشید 🙏', templateId: null };
    await new Store(second.own).send('case:act', { caseId, action: { do: 'draft', ...draft } });
    await second.close();

    const third = await start(installed);
    await expect.poll(() => badge(third.own)).toBe(String(MISSED));
    await third.own.waitForTimeout(2000);
    expect(await told(third.own)).toEqual([]);
    expect(await new Store(third.own).all<Reminder>('reminders')).toEqual(after);
    expect(await new Store(third.own).cases()).toHaveLength(MISSED);
    const kept = await new Store(third.own).case(caseId);
    expect(kept?.drafts.public?.text).toBe(draft.text);
    await third.close();
  } finally {
    installed?.remove();
    await sandbox.close();
  }
});
