import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../storage/act.ts';
import { rebuild } from '../../storage/backup.ts';
import { db } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import { previewPlan, putInForce } from '../../storage/plan.ts';
import {
  caseOfReminder,
  countUnread,
  listReminders,
  markRead,
  untold,
} from '../../storage/reminders.ts';
import { readSettings, writeSettings } from '../../storage/settings.ts';
import { tick } from '../../storage/tick.ts';
import { DEFAULT_POLICY, type SlaPlan, type StoredPolicy } from '../../utils/sla/plan.ts';
import { dump, freshDatabase } from './support/database.ts';
import { batchOf, comment, HOUR, NOON, settingsWith } from './support/samples.ts';
import { slaWith } from './support/sla.ts';

const POSTED = NOON - HOUR;
const at = (hours: number) => POSTED + hours * HOUR;
const fresh = (number: number, text = 'It arrived broken') =>
  comment(number, { posted: { at: POSTED, precision: 0 }, text });
const planOf = (more: Partial<StoredPolicy> = {}): SlaPlan => ({
  calendars: [],
  policies: [{ ...DEFAULT_POLICY, ...more }],
});
const minutes = (n: number) => ({ minutes: n, pauseOn: [] });

beforeEach(async () => {
  await freshDatabase();
  await writeSettings(settingsWith());
});

describe('a plan', () => {
  it('says what it changes, and changes nothing by that', async () => {
    await ingest(batchOf(fresh(0), fresh(1), fresh(2), fresh(3)), await readSettings(), NOON);
    await act(fresh(1).id, { do: 'resolve' }, await readSettings(), NOON);
    await act(
      fresh(2).id,
      { do: 'answeredElsewhere', via: 'dm', text: 'x' },
      await readSettings(),
      NOON,
    );
    const before = await dump();
    const effect = await previewPlan(
      planOf({ acknowledge: minutes(30) }),
      await readSettings(),
      NOON,
    );
    // Of the three that are open one is answered: only its resolution is left, which stays.
    expect(effect).toEqual({ open: 3, changed: 2, overdue: 2 });
    expect(await dump()).toEqual(before);
    const same = await previewPlan(planOf(), await readSettings(), NOON);
    expect(same).toEqual({ open: 3, changed: 0, overdue: 0 });
  });

  it('re-reads what is open, leaves what was missed, and rows follow', async () => {
    await ingest(batchOf(fresh(0)), await readSettings(), NOON);
    await tick(await readSettings(), at(13));
    expect((await db.cases.get(fresh(0).id))?.phase).toBe('breached');
    const lax = planOf({ acknowledge: minutes(6000), resolve: minutes(6000) });
    const effect = await putInForce(lax, await readSettings(), at(13));
    expect(effect).toEqual({ open: 1, changed: 1, overdue: 0 });
    const row = await db.cases.get(fresh(0).id);
    expect(row).toMatchObject({ phase: 'breached', dueAt: at(12) }); // missed, and stays so
    await ingest(batchOf(fresh(1)), await readSettings(), at(13));
    const settled = await dump();
    await rebuild(at(13));
    expect(await dump()).toEqual(settled);
  });

  it('keeps the ones before it, and not the same one twice', async () => {
    await putInForce(planOf({ riskAt: 0.5 }), await readSettings(), NOON);
    await putInForce(planOf({ riskAt: 0.5 }), await readSettings(), NOON + 1);
    await putInForce(planOf({ riskAt: 0.6 }), await readSettings(), NOON + 2);
    const { sla } = await readSettings();
    expect(sla.policies[0]?.riskAt).toBe(0.6);
    expect(sla.past.map((past) => [past.until, past.policies[0]?.riskAt])).toEqual([
      [NOON, 0.8],
      [NOON + 2, 0.5],
    ]);
  });

  it('matches a tag that is put on later, from the same start', async () => {
    const vip = { ...DEFAULT_POLICY, id: 'vip', match: { ...DEFAULT_POLICY.match, tags: ['vip'] } };
    await putInForce(
      { calendars: [], policies: [{ ...vip, acknowledge: minutes(120) }, DEFAULT_POLICY] },
      await readSettings(),
      NOON,
    );
    await ingest(batchOf(fresh(0)), await readSettings(), NOON);
    expect((await db.cases.get(fresh(0).id))?.dueAt).toBe(at(12));
    await act(fresh(0).id, { do: 'tag', add: ['vip'], remove: [] }, await readSettings(), NOON);
    expect((await db.cases.get(fresh(0).id))?.dueAt).toBe(at(2));
    await act(fresh(0).id, { do: 'undo' }, await readSettings(), NOON);
    expect((await db.cases.get(fresh(0).id))?.dueAt).toBe(at(12));
  });
});

describe('snoozed until an answer', () => {
  it('sleeps however long, and wakes when the customer writes', async () => {
    const settings = await readSettings();
    await ingest(batchOf(fresh(0)), settings, NOON);
    await act(fresh(0).id, { do: 'snooze', until: null }, settings, NOON);
    await tick(settings, at(500));
    expect(await db.cases.get(fresh(0).id)).toMatchObject({ status: 'snoozed', view: 'later' });
    const more = comment(9, {
      parentId: fresh(0).id,
      author: fresh(0).author,
      text: 'Hello?',
      posted: { at: at(501), precision: 0 },
    });
    await ingest(batchOf(more), settings, at(501));
    expect(await db.cases.get(fresh(0).id)).toMatchObject({ status: 'open', snooze: null });
  });

  it('does not stop the clock: what comes due is noted', async () => {
    const settings = await readSettings();
    await ingest(batchOf(fresh(0)), settings, NOON);
    await act(fresh(0).id, { do: 'snooze', until: null }, settings, NOON);
    await tick(settings, at(12));
    expect((await untold()).map(({ kind }) => kind)).toEqual(['risk', 'breach']);
  });
});

describe('the list of reminders', () => {
  const levels = (['acknowledge', 'acknowledge', 'resolve'] as const).map((target, index) => ({
    target,
    at: 'breach' as const,
    afterMinutes: index * 60,
    notify: { team: 'care' },
  }));

  it('holds each level once, however often and late the clock is looked at', async () => {
    const settings = { ...(await readSettings()), sla: slaWith({ levels, warnBefore: [60] }) };
    await ingest(batchOf(fresh(0)), settings, NOON);
    for (const hour of [11, 11, 12.5, 12.5, 100, 100]) await tick(settings, at(hour));
    const listed = (await listReminders(99)).toReversed();
    expect(
      listed.map(({ target, kind, step, at: when }) => [
        target,
        kind,
        step,
        (when - POSTED) / HOUR,
      ]),
    ).toEqual([
      ['acknowledge', 'risk', 0, 9.6],
      ['acknowledge', 'warn', HOUR, 11],
      ['acknowledge', 'breach', 0, 12],
      ['acknowledge', 'level', 1, 12],
      ['acknowledge', 'level', 2, 13],
      ['resolve', 'risk', 0, 19.2],
      ['resolve', 'warn', HOUR, 23],
      ['resolve', 'breach', 0, 24],
      ['resolve', 'level', 3, 26],
    ]);
    expect(new Set(listed.map((one) => caseOfReminder(one.id)))).toEqual(new Set([fresh(0).id]));
  });

  it('is read up to what was shown; what came since is new', async () => {
    const settings = await readSettings();
    await ingest(batchOf(fresh(0)), settings, NOON);
    await tick(settings, at(13));
    expect(await countUnread()).toBe(2);
    await markRead(at(9.6), at(13));
    expect(await countUnread()).toBe(1);
    await markRead(at(13), at(13));
    await tick(settings, at(20));
    expect(await countUnread()).toBe(1);
  });
});
