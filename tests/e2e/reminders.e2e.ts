import { DEFAULT_SETTINGS } from '../../utils/settings/defaults.ts';
import { DEFAULT_POLICY } from '../../utils/sla/plan.ts';
import { openPage, worker } from './support/browser.ts';
import { moveClock } from './support/clock.ts';
import { expect, openWorld, test, type World } from './support/fixtures.ts';
import { Store } from './support/store.ts';
import { updatable } from './support/update.ts';

const POST = 'https://www.instagram.com/p/DSarvAria2x/';
const HOUR = 3_600_000;

interface Chrome {
  notifications: {
    getAll(): Promise<Record<string, unknown>>;
    clear(id: string): Promise<boolean>;
  };
  action: { getBadgeText(details: object): Promise<string> };
  alarms: {
    create(name: string, info: { when: number }): void;
    clearAll(): Promise<boolean>;
    getAll(): Promise<{ name: string }[]>;
  };
}

/** Leaves one complaint on the practice post. @param age how long ago it was written, milliseconds */
function complain(world: World, author: string, age: number): string {
  const { id } = world.sandbox.state.addComment({
    network: 'instagram',
    postId: 'DSarvAria2x',
    author,
    text: 'It arrived broken and nobody answers me, I want my money back',
    at: world.sandbox.state.now() - age,
  });
  return `instagram:${id}`;
}

async function told(world: World): Promise<string[]> {
  return (await worker(world.context)).evaluate(async () => {
    const { notifications } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return Object.keys(await notifications.getAll());
  });
}

async function badge(world: World): Promise<string> {
  return (await worker(world.context)).evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.action.getBadgeText({}),
  );
}

async function startWith(world: World, ...ages: number[]): Promise<string[]> {
  world.sandbox.state.comments = [];
  const ids = ages.map((age, index) => complain(world, `guest_${index}`, age));
  await world.visit(POST);
  await expect.poll(async () => (await world.store.cases()).length).toBe(ages.length);
  return ids;
}

test('at risk and breached are told once each, and the badge counts what is due', async ({
  world,
}) => {
  const [id = ''] = await startWith(world, HOUR);
  expect(await badge(world)).toBe('');
  await moveClock(world.context, 9 * HOUR); // ten hours old: past 80 % of twelve
  await expect.poll(() => told(world)).toEqual([`${id}:acknowledge:0:risk:0`]);
  expect(await badge(world)).toBe('1');
  expect((await world.store.case(id))?.phase).toBe('risk');
  await moveClock(world.context, 11.5 * HOUR);
  await expect.poll(() => told(world)).toContain(`${id}:acknowledge:0:breach:0`);
  expect((await world.store.case(id))?.phase).toBe('breached');
  expect(await world.store.all('reminders')).toHaveLength(2);
  await moveClock(world.context, 11.6 * HOUR);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await world.store.all('reminders')).toHaveLength(2);
});

test('what was missed becomes one summary; settled cases are left out', async ({ world }) => {
  const ids = await startWith(world, HOUR, HOUR, HOUR, HOUR, HOUR, HOUR);
  await world.store.send('case:act', { caseId: ids[0], action: { do: 'resolve' } });
  await moveClock(world.context, 40 * HOUR);
  await expect.poll(() => told(world)).toEqual(['summary']);
  const reminders = await world.store.all<{ caseId: string; toldAt: number }>('reminders');
  expect(reminders.every((reminder) => reminder.toldAt > 0)).toBe(true);
  expect(reminders.some((reminder) => reminder.caseId === ids[0])).toBe(false);
});

test('late on arrival is told apart, and reminds nobody', async ({ world }) => {
  const [id = ''] = await startWith(world, 50 * HOUR);
  expect((await world.store.case(id))?.phase).toBe('late');
  await moveClock(world.context, HOUR);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await told(world)).toEqual([]);
  expect(await badge(world)).toBe('');
});

test('a snoozed case wakes at its time', async ({ world }) => {
  const [id = ''] = await startWith(world, HOUR);
  await world.store.send('case:act', {
    caseId: id,
    action: { do: 'snooze', until: Date.now() + HOUR },
  });
  expect((await world.store.case(id))?.status).toBe('snoozed');
  await moveClock(world.context, 1.1 * HOUR);
  await expect.poll(async () => (await world.store.case(id))?.status).toBe('open');
});

test('alarms that are gone are set again by the next tick', async ({ world }) => {
  await startWith(world, HOUR);
  const background = await worker(world.context);
  await background.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.alarms.clearAll(),
  );
  await moveClock(world.context, 0);
  await expect
    .poll(() =>
      background.evaluate(async () =>
        (await (globalThis as unknown as { chrome: Chrome }).chrome.alarms.getAll())
          .map((alarm) => alarm.name)
          .sort(),
      ),
    )
    .toEqual(['next-due', 'tick']);
});

interface Told {
  kind: string;
  step: number;
  at: number;
  toldAt: number;
}

/** Puts a plan in force that differs from the one of a fresh installation. */
async function plan(world: World, more: object): Promise<unknown> {
  const policies = [{ ...DEFAULT_POLICY, ...more }];
  return world.store.send('sla:save', { plan: { calendars: [], policies } });
}

test('four levels are told, each once; a handed-over case can be opened from the list', async ({
  world,
}) => {
  const level = { target: 'acknowledge', at: 'breach' };
  const saved = await plan(world, {
    levels: [
      { ...level, at: 'risk', afterMinutes: 0, notify: { person: 'Mina' } },
      { ...level, afterMinutes: 0, notify: { team: 'care' } },
      { ...level, afterMinutes: 60, notify: { team: 'product' } },
      { ...level, afterMinutes: 120, notify: { person: 'Reza' } },
    ],
  });
  expect(saved).toMatchObject({ ok: true });
  const [id = ''] = await startWith(world, HOUR);
  await moveClock(world.context, 9 * HOUR);
  await expect.poll(() => told(world)).toContain(`${id}:acknowledge:0:level:1`);
  for (const hours of [11.5, 12.5, 13.5, 13.6, 30]) {
    await moveClock(world.context, hours * HOUR);
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  const levels = async () =>
    (await world.store.all<Told>('reminders')).filter((one) => one.kind === 'level');
  await expect
    .poll(async () => (await levels()).map((one) => one.step).sort())
    .toEqual([1, 2, 3, 4]);
  expect((await levels()).every((one) => one.toldAt > 0)).toBe(true);

  const panel = await openPage(world.context, 'sidepanel', { width: 400, height: 800 });
  await panel.getByRole('button', { name: /Reminders, \d+ new/ }).click();
  const list = panel.getByRole('dialog', { name: 'Reminders' });
  await expect(list.getByRole('listitem').filter({ hasText: 'tell Mina' })).toHaveCount(1);
  await list
    .getByRole('listitem')
    .filter({ hasText: 'tell Product' })
    .getByRole('button', { name: 'Hand over' })
    .click();
  await expect(list).toBeHidden();
  await expect(panel.getByRole('heading', { name: 'guest 0' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Reminders', exact: true })).toHaveCount(1);
});

test('quiet hours hold back what is told, and not what is noted; then it comes as one', async ({
  world,
}) => {
  const ids = await startWith(world, HOUR, HOUR, HOUR, HOUR);
  const settings = (await world.store.all<{ key: string; value: object }>('settings')).find(
    (one) => one.key === 'settings',
  );
  const due = new Date(Date.now() + 11.1 * HOUR);
  const wall = (hours: number) => new Date(due.getTime() + hours * HOUR).toTimeString().slice(0, 5);
  const quiet = { from: wall(-6), to: wall(3) };
  const saved = await world.store.send('settings:save', {
    settings: { ...(settings?.value ?? DEFAULT_SETTINGS), reminders: { notify: true, quiet } },
  });
  expect(saved).toMatchObject({ ok: true });
  await moveClock(world.context, 11.1 * HOUR);
  await expect
    .poll(async () => (await world.store.all<Told>('reminders')).length)
    .toBe(2 * ids.length);
  expect(await told(world)).toEqual([]);
  await expect.poll(() => badge(world)).toBe(String(ids.length));
  const breach = (await world.store.all<Told>('reminders')).find((one) => one.kind === 'breach');
  expect(breach?.toldAt).toBe(0);
  await moveClock(world.context, 14.2 * HOUR);
  await expect.poll(() => told(world)).toEqual(['summary']);
  const after = (await world.store.all<Told>('reminders')).find((one) => one.kind === 'breach');
  expect(after).toMatchObject({ at: breach?.at });
});

test('the case in hand disturbs nobody; once it is left alone, it is told', async ({ world }) => {
  const [id = ''] = await startWith(world, HOUR);
  const panel = await openPage(world.context, 'sidepanel', { width: 400, height: 800 });
  await panel.getByRole('button', { name: /guest 0/ }).click();
  await expect(panel.getByRole('heading', { name: 'guest 0' })).toBeVisible();
  await moveClock(world.context, 9 * HOUR);
  await expect.poll(async () => (await world.store.all<Told>('reminders')).length).toBe(1);
  await panel.mouse.move(100, 100);
  expect(await told(world)).toEqual([]);
  expect(await world.store.all<Told>('reminders')).toMatchObject([{ toldAt: 0 }]);
  await panel.keyboard.press('Escape');
  await moveClock(world.context, 9 * HOUR);
  await expect.poll(() => told(world)).toEqual([`${id}:acknowledge:0:risk:0`]);
});

test('an update: what was told is not told again, what fell due meanwhile is', async () => {
  const copy = updatable();
  const world = await openWorld(copy.folder);
  const { context } = world;
  try {
    const [id = ''] = await startWith(world, HOUR);
    await moveClock(context, 9 * HOUR);
    await expect.poll(() => told(world)).toEqual([`${id}:acknowledge:0:risk:0`]);
    await copy.update(context);
    await expect
      .poll(async () => (await worker(context)).evaluate(() => true).catch(() => false))
      .toBe(true);
    const after = new Store(await openPage(context, 'options'));
    const reminders = () => after.all<Told>('reminders');
    await expect
      .poll(async () => {
        await moveClock(context, 11.5 * HOUR).catch(() => undefined);
        return (await reminders()).map((one) => [one.kind, one.toldAt > 0]);
      })
      .toEqual([
        ['breach', true],
        ['risk', true],
      ]);
    expect(await told(world)).toEqual([`${id}:acknowledge:0:breach:0`]);
  } finally {
    await world.close();
  }
});
