import type { Page } from '@playwright/test';
import type { SlaSettings } from '../../utils/sla/plan.ts';
import { openPage } from './support/browser.ts';
import { expect, test, type World } from './support/fixtures.ts';

const POST = 'https://www.instagram.com/p/DSarvAria2x/';
const HOUR = 3_600_000;

async function complain(world: World): Promise<string> {
  world.sandbox.state.comments = [];
  const { id } = world.sandbox.state.addComment({
    network: 'instagram',
    postId: 'DSarvAria2x',
    author: 'guest',
    text: 'It arrived broken and nobody answers me, I want my money back',
    at: world.sandbox.state.now() - HOUR,
  });
  await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(1);
  return `instagram:${id}`;
}

async function planOf(world: World): Promise<SlaSettings | undefined> {
  const rows = await world.store.all<{ key: string; value: { sla: SlaSettings } }>('settings');
  return rows.find((row) => row.key === 'settings')?.value.sla;
}

const bar = (page: Page) => page.getByRole('region', { name: 'Unsaved changes' });

test('working hours: chosen, given to a policy, seen in the preview, put in force', async ({
  world,
}) => {
  const id = await complain(world);
  const before = (await world.store.case(id))?.dueAt;
  const page = await openPage(world.context, 'options', { width: 1100, height: 900 });
  const calendars = page.locator('#calendars');
  await calendars.getByRole('button', { name: 'Around the clock' }).click();
  await expect(bar(page)).toContainText('Changes 0 of 1');

  const targets = page.locator('#targets');
  await targets.getByRole('button', { name: 'All other cases', exact: true }).click();
  await targets.getByLabel('Working hours').selectOption('Around the clock');
  const within = targets
    .getByRole('group', { name: 'First answer' })
    .getByLabel('Within', { exact: true });
  await within.fill('2');
  await expect(bar(page)).toContainText('Changes 1 of 1');
  expect((await world.store.case(id))?.dueAt).toBe(before); // nothing runs by it yet
  await bar(page).getByRole('button', { name: 'Put in force' }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect
    .poll(async () => (await world.store.case(id))?.dueAt)
    .toBe((before ?? 0) - 10 * HOUR);
  expect((await planOf(world))?.past).toHaveLength(1);
});

test('what is refused is said where it is typed, and what runs stays as it was', async ({
  world,
}) => {
  const page = await openPage(world.context, 'options', { width: 1100, height: 900 });
  const targets = page.locator('#targets');
  await targets.getByRole('button', { name: 'All other cases', exact: true }).click();
  const first = targets.getByRole('group', { name: 'First answer' });
  for (const wrong of ['0', '100 years', 'soon']) {
    await first.getByLabel('Within', { exact: true }).fill(wrong);
    await expect(first.getByRole('alert')).toBeVisible();
    await expect(bar(page).getByRole('button', { name: 'Put in force' })).toBeDisabled();
  }
  await bar(page).getByRole('button', { name: 'Discard' }).click();
  await expect(bar(page)).toHaveCount(0);
  await targets.getByRole('button', { name: 'All other cases', exact: true }).click();
  await expect(first.getByLabel('Within', { exact: true })).toHaveValue('12');

  const calendars = page.locator('#calendars');
  await calendars.getByRole('button', { name: 'Europe' }).click();
  const monday = calendars.getByLabel('Hours on Monday');
  for (const wrong of ['17-9', '9-12, 11-14', '25:00-26:00']) {
    await monday.fill(wrong);
    await monday.press('Enter');
    await expect(calendars.getByRole('alert').first()).toBeVisible();
    await expect(bar(page).getByRole('button', { name: 'Put in force' })).toBeDisabled();
  }
  await calendars.getByLabel('Time zone').fill('Mars/Olympus');
  await calendars.getByLabel('Time zone').blur();
  await expect(calendars.getByText('“Mars/Olympus” is no time zone')).toBeVisible();
  expect((await planOf(world))?.calendars ?? []).toEqual([]);
});

test('closed days come from a calendar file, and a broken one changes nothing', async ({
  world,
}) => {
  const page = await openPage(world.context, 'options', { width: 1100, height: 900 });
  const calendars = page.locator('#calendars');
  await calendars.getByRole('button', { name: 'Europe' }).click();
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'text/calendar',
    buffer: Buffer.from(text),
  });
  const input = calendars.locator('input[type=file]');
  await input.setInputFiles(file('broken.ics', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nnonsense'));
  await expect(calendars.getByRole('alert').first()).toBeVisible();
  const year = new Date().getFullYear() + 1;
  const ics = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:1',
    `DTSTART;VALUE=DATE:${year}0501`,
    `DTEND;VALUE=DATE:${year}0503`,
    'SUMMARY:Spring days',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:2',
    'DTSTART;VALUE=DATE:20201225',
    'RRULE:FREQ=YEARLY',
    'SUMMARY:Christmas <b>Day</b>',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  await input.setInputFiles(file('days.ics', ics));
  await calendars.getByRole('button', { name: 'Add 3 days' }).click();
  await bar(page).getByRole('button', { name: 'Put in force' }).click();
  await expect
    .poll(async () =>
      (await planOf(world))?.calendars[0]?.holidays.map(({ date, name, every }) => [
        date.slice(5),
        name,
        every,
      ]),
    )
    .toEqual(
      expect.arrayContaining([
        ['05-01', 'Spring days', null],
        ['05-02', 'Spring days', null],
        ['12-25', 'Christmas <b>Day</b>', 'gregorian'],
      ]),
    );
});

test('the week is changed with keys alone', async ({ world }) => {
  const page = await openPage(world.context, 'options', { width: 1100, height: 900 });
  const calendars = page.locator('#calendars');
  await calendars.getByRole('button', { name: 'Europe' }).click();
  const monday = calendars.getByLabel('Hours on Monday');
  await expect(monday).toHaveValue('09:00–17:00');
  await calendars.locator('.week [tabindex="0"]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(monday).toHaveValue('08:45–17:15');
  await page.keyboard.press('Delete');
  await expect(monday).toHaveValue('');
});

test('snoozed in words, in both languages; the clock goes on and says so', async ({ world }) => {
  const id = await complain(world);
  const panel = await openPage(world.context, 'sidepanel', { width: 400, height: 800 });
  await panel.getByRole('button', { name: /guest/ }).first().click();
  const snooze = panel.getByRole('button', { name: 'Snooze', exact: true });
  await snooze.first().click();
  const field = panel.getByLabel('Or write when');
  await field.fill('whenever maybe');
  await field.press('Enter');
  await expect(panel.getByRole('alert')).toBeVisible();
  expect((await world.store.case(id))?.status).toBe('open');
  await expect(panel.getByText('The clock goes on.', { exact: false })).toBeVisible();
  for (const [words, hours] of [
    ['in 3 hours', 3],
    ['سه ساعت دیگر', 3],
    ['۲ روز دیگر ساعت ۹', null],
  ] as const) {
    await field.fill(words);
    const asked = Date.now();
    await field.press('Enter');
    await expect.poll(async () => (await world.store.case(id))?.status).toBe('snoozed');
    const until = (await world.store.case(id))?.snooze?.until ?? 0;
    if (hours !== null) expect(Math.abs(until - asked - hours * HOUR)).toBeLessThan(60_000);
    else expect(new Date(until).getHours()).toBe(9);
    await expect(panel.getByText('The clock goes on.', { exact: false }).first()).toBeVisible();
    await world.store.send('case:act', { caseId: id, action: { do: 'activate' } });
    await expect.poll(async () => (await world.store.case(id))?.status).toBe('open');
    await snooze.first().click();
  }
  await field.fill('until they answer');
  await field.press('Enter');
  await expect.poll(async () => (await world.store.case(id))?.snooze).toEqual({ until: null });
});
