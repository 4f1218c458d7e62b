import { readFile, writeFile } from 'node:fs/promises';
import { moveClock } from '../../tests/e2e/support/clock.ts';
import { RealPanel } from '../../tests/e2e/support/real-panel.ts';
import type { StoredCase } from '../../utils/cases/project.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults.ts';
import { isUntouched, type Stage } from './stage.ts';

/** One thing that a manager does; `run` tells what was seen, and throws where it did not happen. */
interface DemoStep {
  name: string;
  run(stage: Stage): Promise<string>;
}

const INSTAGRAM = 'https://www.instagram.com/p/DSarvAria2x/';
const HOUR = 3_600_000;

const isComplaint = (row: StoredCase) => row.intents.includes('complaint');
const numberOf = (row: StoredCase) => row.id.split(':')[1] ?? '';
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Picks the first suggestion of the toolbar, as a person does. @returns its words */
async function chooseFirst(stage: Stage, reply: RegExp): Promise<string> {
  await stage.toolbar.press(reply);
  const choice = await stage.toolbar.find('button', /^.{50,}/s);
  const text = choice.name?.value ?? '';
  await stage.shot('suggestions');
  await stage.toolbar.press(new RegExp(`^${escaped(text.slice(0, 30))}`));
  return text;
}

async function answered(stage: Stage, id: string): Promise<StoredCase> {
  return stage.until('the sent reply is seen', async () => {
    const row = await stage.store.case(id);
    return row && row.clock.answers.length > 0 ? row : null;
  });
}

/** A reply on one of LinkedIn's two front ends, under a post of the account's own. */
function linkedinReply(ui: 'classic' | 'new'): DemoStep {
  const submit =
    ui === 'classic'
      ? 'button.comments-comment-box__submit-button--cr'
      : '[componentkey^="commentBox-"] button';
  return {
    name: `reply in place, on LinkedIn (${ui})`,
    async run(stage) {
      const post = stage.sandbox.state.post('li-service');
      await stage.visit(
        `https://www.linkedin.com/feed/update/urn:li:activity:${post?.id}/?ui=${ui}`,
      );
      const row = await stage.until('a comment on LinkedIn', async () =>
        (await stage.store.cases()).find(
          (one) => one.postId === post?.id && one.parentId === null && isUntouched(one),
        ),
      );
      const element =
        ui === 'classic'
          ? `article[data-id*=",${numberOf(row)})"]`
          : `[componentkey*=",${numberOf(row)})"] [data-testid="expandable-text-box"]`;
      await stage.toolbar.pointAt(element);
      await chooseFirst(stage, /^Reply$/);
      await stage.toolbar.report(/Your draft is in the box/);
      await stage.shot(`linkedin-${ui}`);
      await stage.page.locator(submit).last().click();
      await answered(stage, row.id);
      return `${row.author.name} is answered`;
    },
  };
}

export const STEPS: DemoStep[] = [
  {
    name: 'comments are captured',
    async run(stage) {
      const page = await stage.visit(INSTAGRAM);
      const cases = await stage.until('comments become cases', async () => {
        const rows = await stage.store.cases();
        return rows.length >= 10 ? rows : null;
      });
      await page.waitForTimeout(800);
      await stage.shot('instagram');
      const complaints = cases.filter((row) => row.intents.includes('complaint')).length;
      return `${cases.length} comments under an own post, ${complaints} of them complaints`;
    },
  },
  {
    name: 'reply in place, on Instagram',
    async run(stage) {
      const row = await stage.openCase(
        'an English complaint',
        (one) => isComplaint(one) && one.triage?.language === 'en',
      );
      await stage.toolbar.pointAt(`a[href*="/c/${numberOf(row)}/"]`);
      await stage.shot('toolbar');
      await chooseFirst(stage, /^Reply$/);
      await stage.toolbar.report(/Your draft is in the box/);
      await stage.shot('draft');
      const box = stage.page.locator('main form textarea');
      const written = await box.inputValue();
      if (stage.sandbox.state.sent.length > 0) throw new Error('something was sent by itself');
      await stage.page.locator('main form [role=button]').last().click();
      const after = await answered(stage, row.id);
      await stage.shot('answered');
      return `"${written.slice(0, 70)}…" sent by hand, answered after ${Math.round((after.clock.answers[0]?.at ?? 0) / 60_000 - row.clock.postedAt / 60_000)} min`;
    },
  },
  {
    name: 'reply in Persian',
    async run(stage) {
      const row = await stage.openCase('a Persian comment', (one) => one.triage?.language === 'fa');
      await stage.toolbar.pointAt(`a[href*="/c/${numberOf(row)}/"]`);
      const chosen = await chooseFirst(stage, /^Reply$/);
      if (!/[\u0600-\u06ff]/.test(chosen)) throw new Error('the suggestion is not Persian');
      await stage.toolbar.report(/Your draft is in the box/);
      await stage.page.locator('main form [role=button]').last().click();
      await answered(stage, row.id);
      return `«${chosen.slice(0, 60)}…»`;
    },
  },
  {
    name: 'move to DM, in one press',
    async run(stage) {
      const row = await stage.openCase('a complaint', isComplaint);
      await stage.toolbar.pointAt(`a[href*="/c/${numberOf(row)}/"]`);
      const opened = stage.context.waitForEvent('page');
      await stage.toolbar.press(/^Move to DM$/);
      const dm = await opened;
      const post = stage.page;
      await stage.toolbar.report(/next tab/);
      await post.locator('main form [role=button]').last().click();
      await dm.bringToFront();
      stage.take(dm);
      const box = dm.locator('[contenteditable=true][role=textbox]');
      const draft = (await stage.store.case(row.id))?.dm?.privateText ?? '';
      await stage.until('the private draft is in its box', async () =>
        (await box.innerText()).includes(draft.slice(0, 30)),
      );
      await stage.shot('direct-message');
      await box.press('Enter');
      await stage.until('both steps are seen as done', async () => {
        const progress = (await stage.store.case(row.id))?.dm;
        return progress?.publicSentAt && progress.privateSentAt;
      });
      stage.take(post);
      await post.bringToFront();
      return `public line and private message to @${row.author.handle} sent by hand, the case stays open`;
    },
  },
  {
    name: 'escalate to a team',
    async run(stage) {
      const row = await stage.openCase('a complaint', isComplaint);
      await stage.toolbar.pointAt(`a[href*="/c/${numberOf(row)}/"]`);
      await stage.toolbar.press(/^Escalate$/);
      await stage.shot('escalate');
      await stage.toolbar.press(/^Product$/);
      await stage.until(
        'the case is with the product team',
        async () => (await stage.store.case(row.id))?.escalation?.team === 'product',
      );
      return `@${row.author.handle} is with the product team`;
    },
  },
  {
    name: "the browser's side panel",
    async run(stage) {
      const row = await stage.openCase('a case to open', () => true);
      await stage.toolbar.pointAt(`a[href*="/c/${numberOf(row)}/"]`);
      await stage.toolbar.press(/^Open in side panel$/);
      const panel = await RealPanel.find(stage.context);
      const health = await stage.until('the health of the page', async () => {
        const line = await panel.text('.health-line');
        return /\d/.test(line) ? line : null;
      });
      await stage.until('the case is shown', async () =>
        (await panel.text()).includes(row.author.name),
      );
      await writeFile(stage.file('side-panel.png'), await panel.screenshot());
      return health;
    },
  },
  linkedinReply('classic'),
  linkedinReply('new'),
  {
    name: 'mentions, from the activity page',
    async run(stage) {
      await stage.visit('https://www.instagram.com/accounts/activity/');
      const mentions = await stage.until('mentions become cases', async () => {
        const rows = (await stage.store.cases()).filter((row) => row.kind === 'mention');
        return rows.length > 0 ? rows : null;
      });
      await stage.page.waitForTimeout(600);
      await stage.shot('mentions');
      return `${mentions.length} mentions of the brand under other people's posts`;
    },
  },
  {
    name: 'reminders, with the clock put ahead',
    async run(stage) {
      await moveClock(stage.context, 13 * HOUR);
      const reminders = await stage.until('reminders are told', async () => {
        const all = await stage.store.all<{ kind: string; toldAt: number; caseId: string }>(
          'reminders',
        );
        // Those of the case that the side panel shows wait: somebody is at it.
        const waiting = new Set(all.filter((one) => one.toldAt === 0).map((one) => one.caseId));
        return all.length > 2 && waiting.size <= 1 ? all : null;
      });
      const held = reminders.some((one) => one.toldAt === 0)
        ? '; those of the case that is open wait'
        : '';
      const breached = reminders.filter((one) => one.kind === 'breach').length;
      await stage.own('popup.html', { width: 380, height: 600 });
      await stage.shot('popup');
      await moveClock(stage.context, 0);
      return `${reminders.length - breached} at risk and ${breached} breached, each told once${held}`;
    },
  },
  {
    name: 'the queue, in English and Persian, light and dark',
    async run(stage) {
      await stage.own('sidepanel.html', { width: 900, height: 820 });
      await stage.shot('queue-wide');
      const settings = { ...DEFAULT_SETTINGS, language: 'fa' };
      await stage.store.send('settings:save', { settings });
      await stage.own('sidepanel.html', { width: 400, height: 820 }, true);
      await stage.shot('queue-persian-dark');
      const direction = await stage.page.locator('html').getAttribute('dir');
      if (direction !== 'rtl') throw new Error('the Persian panel is not right-to-left');
      await stage.store.send('settings:save', { settings: DEFAULT_SETTINGS });
      return 'most urgent first';
    },
  },
  {
    name: 'everything exported, and read again',
    async run(stage) {
      const page = await stage.own('options.html', { width: 1100, height: 820 });
      const waiting = page.waitForEvent('download', { timeout: 8000 });
      await page.getByRole('button', { name: 'Download everything' }).first().click();
      const download = await waiting;
      await download.saveAs(stage.file('archive.json'));
      const text = await readFile(stage.file('archive.json'), 'utf8');
      const answer = (await stage.store.send('backup:import', { text, dryRun: true })) as {
        ok: boolean;
        value?: { ok: boolean; counts: { events: number } };
      };
      if (!answer.value?.ok || answer.value.counts.events !== 0)
        throw new Error('the archive does not read back');
      const { tables } = JSON.parse(text) as { tables: { events: unknown[] } };
      return `${tables.events.length} events in demo-output/archive.json`;
    },
  },
];
