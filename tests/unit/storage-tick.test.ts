import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { act } from '../../storage/act.ts';
import { rebuild } from '../../storage/backup.ts';
import { db } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import { reproject } from '../../storage/plan.ts';
import { listReminders, markTold, untold } from '../../storage/reminders.ts';
import { writeSettings } from '../../storage/settings.ts';
import { nextWake, tick } from '../../storage/tick.ts';
import type { CapturedComment } from '../../utils/networks/types.ts';
import { dump, freshDatabase } from './support/database.ts';
import { batchOf, comment, HOUR, NOON, settingsWith } from './support/samples.ts';
import { slaWith } from './support/sla.ts';

// The database of the tests is far slower than a browser's.
vi.setConfig({ testTimeout: 60_000 });

const settings = settingsWith();
const POSTED = comment(0).posted.at;
const at = (hours: number) => POSTED + hours * HOUR;
const fresh = (number = 0, more: Partial<CapturedComment> = {}) =>
  comment(number, { posted: { at: POSTED, precision: 0 }, ...more });
const take = (...comments: CapturedComment[]) => ingest(batchOf(...comments), settings, NOON);
const told = async () =>
  (await untold()).map(({ target, kind, at: when }) => [target, kind, (when - POSTED) / HOUR]);

/** Both targets, at 80 % and at their end: 12 and 24 hours. */
const ALL = [
  ['acknowledge', 'risk', 9.6],
  ['acknowledge', 'breach', 12],
  ['resolve', 'risk', 19.2],
  ['resolve', 'breach', 24],
];

beforeEach(freshDatabase);

describe('reminders', () => {
  it('come each at its time, and once', async () => {
    await take(fresh());
    for (const [index, [, , hours]] of ALL.entries()) {
      await tick(settings, at(Number(hours)) - 1);
      expect(await told()).toEqual(ALL.slice(0, index));
      await tick(settings, at(Number(hours)));
      await tick(settings, at(Number(hours)));
      expect(await told()).toEqual(ALL.slice(0, index + 1));
    }
  });

  it.each([
    ['after days without a tick', [200]],
    ['minute by minute over the first end', [9.59, 9.61, 11.99, 12.01, 30]],
    ['twice, and late', [13, 13, 300, 300]],
  ])('%s', async (_, hours) => {
    await take(fresh(), fresh(1));
    for (const hour of hours) await tick(settings, at(hour));
    expect(await told()).toEqual(ALL.flatMap((crossing) => [crossing, crossing]));
  });

  it('come once where two ticks run at the same time', async () => {
    await take(fresh());
    await Promise.all([tick(settings, at(30)), tick(settings, at(30))]);
    expect(await told()).toEqual(ALL);
  });

  it('are told once, and stay in the record', async () => {
    await take(fresh());
    await tick(settings, at(10));
    await markTold(
      (await untold()).map(({ id }) => id),
      at(10),
    );
    await tick(settings, at(13));
    expect(await told()).toEqual([ALL[1]]);
    expect((await listReminders(1)).map(({ kind }) => kind)).toEqual(['breach']);
    expect((await listReminders(9)).map(({ toldAt }) => toldAt)).toEqual([0, at(10)]);
  });

  it('are none for what came late', async () => {
    await take(comment(1, { posted: { at: NOON - 40 * HOUR, precision: 0 } }));
    await tick(settings, NOON + 100 * HOUR);
    expect(await told()).toEqual([]);
  });

  it.each([
    ['wants no answer', [{ do: 'correct', changes: { needsReply: false } }] as const],
    [
      'wants no answer, and wakes',
      [
        { do: 'correct', changes: { needsReply: false } },
        { do: 'snooze', until: at(50) },
      ] as const,
    ],
    ['is resolved', [{ do: 'resolve' }] as const],
  ])('are none for what %s', async (_, actions) => {
    await take(fresh());
    for (const action of actions) await act(fresh().id, action, settings, NOON);
    await tick(settings, at(100));
    expect(await told()).toEqual([]);
  });

  it('are of the end only, once it was answered; waiting holds them back', async () => {
    await take(fresh(0, { text: 'My parcel is broken, terrible' }));
    await act(fresh().id, { do: 'answeredElsewhere', via: 'dm', text: 'Sorry' }, settings, at(2));
    await act(fresh().id, { do: 'wait' }, settings, at(2));
    await tick(settings, at(100));
    expect(await told()).toEqual([]);
    await act(fresh().id, { do: 'activate' }, settings, at(102));
    await tick(settings, at(200));
    expect(await told()).toEqual([
      ['resolve', 'risk', 119.2],
      ['resolve', 'breach', 124],
    ]);
  });

  it('come for more cases than one turn looks at', async () => {
    const many = Array.from({ length: 1100 }, (_, number) => fresh(number));
    for (let from = 0; from < many.length; from += 500) await take(...many.slice(from, from + 500));
    await tick(settings, at(10));
    expect(await told()).toHaveLength(1100);
    // Nothing is left to come: a row that kept its old time would be looked at for ever.
    await tick(settings, at(30));
    expect(await told()).toHaveLength(4400);
    expect(await nextWake()).toBeNull();
  });
});

describe('rows', () => {
  it('follow the clock, as if they were built anew at that time', async () => {
    await writeSettings(settings);
    await take(fresh(0), fresh(1), fresh(2));
    await act(fresh(1).id, { do: 'snooze', until: at(5) }, settings, NOON);
    for (const hours of [5, 9.6, 12, 24]) {
      await tick(settings, at(hours));
      const ticked = await dump();
      await rebuild(at(hours));
      expect(await dump()).toEqual(ticked);
    }
    expect(await db.cases.get(fresh(2).id)).toMatchObject({ phase: 'breached' });
  });

  it('sleep on while what comes due before their time is noted', async () => {
    await take(fresh());
    await act(fresh().id, { do: 'snooze', until: at(20) }, settings, NOON);
    await tick(settings, at(13));
    expect(await db.cases.get(fresh().id)).toMatchObject({ status: 'snoozed' });
    expect(await told()).toEqual(ALL.slice(0, 2));
  });

  it('wake from snoozing at their time, and say so once', async () => {
    await take(fresh());
    await act(fresh().id, { do: 'snooze', until: at(3) }, settings, NOON);
    await tick(settings, at(3) - 1);
    expect(await db.cases.get(fresh().id)).toMatchObject({ status: 'snoozed', view: 'later' });
    await tick(settings, at(50));
    await tick(settings, at(50));
    expect(await db.cases.get(fresh().id)).toMatchObject({
      status: 'open',
      view: 'inbox',
      snooze: null,
    });
    const woken = (await db.events.toArray()).filter(({ type }) => type === 'woken');
    expect(woken.map((event) => event.at)).toEqual([at(3)]);
  });

  it('tell when the next of them changes by itself', async () => {
    expect(await nextWake()).toBeNull();
    await take(fresh(0), fresh(1));
    expect(await nextWake()).toBe(at(9.6));
    await act(fresh(1).id, { do: 'snooze', until: at(4) }, settings, NOON);
    expect(await nextWake()).toBe(at(4));
    await tick(settings, at(4));
    expect(await nextWake()).toBe(at(9.6));
    await tick(settings, at(24));
    expect(await nextWake()).toBeNull();
  });

  it('follow new targets at once', async () => {
    await take(fresh(0), fresh(1), fresh(2), fresh(3));
    await act(fresh(1).id, { do: 'wait' }, settings, NOON);
    await act(fresh(2).id, { do: 'resolve' }, settings, NOON);
    await act(fresh(3).id, { do: 'snooze', until: at(90) }, settings, NOON);
    const strict = settingsWith({
      sla: slaWith({
        acknowledge: { minutes: 30, pauseOn: [] },
        resolve: { minutes: 180, pauseOn: ['waiting'] },
        riskAt: 0.5,
      }),
    });
    await reproject(strict, NOON);
    const reprojected = await dump();
    expect(await db.cases.get(fresh(0).id)).toMatchObject({
      phase: 'late',
      dueAt: at(0.5),
      wakeAt: at(1.5),
    });
    expect(await db.cases.get(fresh(1).id)).toMatchObject({ dueAt: at(0.5), phase: 'none' });
    await writeSettings(strict);
    await rebuild(NOON);
    expect((await dump()).cases).toEqual(reprojected.cases);
  });
});
