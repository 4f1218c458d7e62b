import { worker } from './support/browser.ts';
import { moveClock } from './support/clock.ts';
import { expect, test, type World } from './support/fixtures.ts';

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
  await expect.poll(() => told(world)).toEqual([`${id}:acknowledge:risk`]);
  expect(await badge(world)).toBe('1');
  expect((await world.store.case(id))?.phase).toBe('risk');
  await moveClock(world.context, 11.5 * HOUR);
  await expect.poll(() => told(world)).toContain(`${id}:acknowledge:breach`);
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
