import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../storage/act.ts';
import { db } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import { readOn } from '../../storage/read-on.ts';
import { readingProgress, readingState, retriage } from '../../storage/retriage.ts';
import { writeSettings } from '../../storage/settings.ts';
import { triage } from '../../utils/triage/index.ts';
import { freshDatabase } from './support/database.ts';
import { batchOf, comment, judged, NOON, settingsWith } from './support/samples.ts';

const settings = settingsWith();
/** A complaint that presses, but not as much as can be; and a threshold on either side of it. */
const WAITING = 'Still waiting for my order';
const { pressing = 0 } = triage(WAITING, { routes: [] });
const [BELOW, ABOVE] = [pressing - 0.1, pressing + 0.05];
const ANGRY = 'It arrived broken, nobody answers, I want a refund';

/** Cases that an older engine has read: as praise, whatever they say. */
async function storeOld(count: number, text = ANGRY): Promise<void> {
  const old = judged({ sentiment: 'positive', intents: ['praise'], urgency: 'low' });
  for (let from = 0; from < count; from += 200) {
    const batch = Array.from({ length: Math.min(200, count - from) }, (_, index) =>
      comment(from + index, { text }),
    );
    await ingest(batchOf(...batch), settings, NOON);
  }
  await db.events
    .filter((event) => event.type === 'triaged')
    .modify((event) => {
      Object.assign(event, { triage: old });
    });
  await db.cases.toCollection().modify((row) => {
    row.triage = old;
    row.sentiment = 'positive';
    row.intents = ['praise'];
  });
}

beforeEach(freshDatabase);

describe('reading anew', () => {
  it('goes on where it stood, reads each case once, and ends', async () => {
    await storeOld(450);
    expect(await retriage(settings, NOON, 2)).toMatchObject({ read: 200 });
    const half = (await db.cases.toArray()).filter((row) => row.intents.includes('complaint'));
    expect(half).toHaveLength(200);
    expect(await retriage(settings, NOON, 9)).toMatchObject({ read: 450, after: null });
    const rows = await db.cases.toArray();
    expect(rows.every((row) => row.sentiment === triage(ANGRY, { routes: [] }).sentiment)).toBe(
      true,
    );
    const events = await db.events.filter((event) => event.type === 'triaged').count();
    expect(events).toBe(900);
    await retriage(settings, NOON, 9);
    expect(await db.events.filter((event) => event.type === 'triaged').count()).toBe(900);
  });

  it('two workers at once read nothing twice', async () => {
    await storeOld(250);
    await Promise.all([retriage(settings, NOON, 9), retriage(settings, NOON, 9)]);
    expect(await readingState(settings)).toMatchObject({ read: 250, after: null });
    expect(await db.events.filter((event) => event.type === 'triaged').count()).toBe(500);
  });

  it('leaves alone what reads the same, and what the person has corrected', async () => {
    await ingest(batchOf(comment(0, { text: ANGRY })), settings, NOON);
    const events = await db.events.count();
    await retriage(settings, NOON, 9);
    expect(await db.events.count()).toBe(events);
    await freshDatabase();
    await storeOld(1);
    await act(comment(0).id, { do: 'correct', changes: { sentiment: 'neutral' } }, settings, NOON);
    await retriage(settings, NOON, 9);
    expect(await db.cases.get(comment(0).id)).toMatchObject({ sentiment: 'neutral' });
  });
});

describe('the threshold', () => {
  const at = (pressingFrom: number) => settingsWith({ pressingFrom, learn: false });
  const urgencyOf = async (number: number) =>
    (await db.cases.get(comment(number).id))?.urgency ?? null;
  const texts = [WAITING, 'Lovely place'];

  it('is read with, and every move of it reads all cases anew, back again too', async () => {
    await ingest(batchOf(...texts.map((text, n) => comment(n, { text }))), at(ABOVE), NOON);
    await retriage(at(ABOVE), NOON, 9);
    expect(await urgencyOf(0)).toBe('normal');
    for (const [from, urgency] of [
      [BELOW, 'high'],
      [ABOVE, 'normal'],
      [BELOW, 'high'],
    ] as const) {
      expect(await readingState(at(from))).toMatchObject({ after: '', read: 0 });
      await retriage(at(from), NOON + from * 1000 + (await db.events.count()), 9);
      expect(await urgencyOf(0)).toBe(urgency);
      expect(await urgencyOf(1)).toBe('low');
      expect(await readingState(at(from))).toMatchObject({ after: null, read: 2, total: 2 });
    }
  });

  it('moves nothing that the person has called otherwise', async () => {
    await ingest(batchOf(comment(0, { text: WAITING })), at(ABOVE), NOON);
    const changes = { urgency: 'low' } as const;
    await act(comment(0).id, { do: 'correct', changes }, at(ABOVE), NOON);
    await retriage(at(BELOW), NOON, 9);
    expect(await urgencyOf(0)).toBe('low');
    expect((await db.cases.get(comment(0).id))?.triage?.urgency).toBe('high');
  });

  it('of before it could be moved is the usual one: nothing is read anew for that', async () => {
    const { version } = await readingState(settings);
    await db.settings.put({ key: 'triage', value: { version, after: null, read: 7 } });
    expect(await readingState(settings)).toMatchObject({ after: null, read: 7 });
    expect(await readingState(at(0.3))).toMatchObject({ after: '', read: 0 });
  });
});

describe('how far it is', () => {
  it('is told from the first turn to the last, with a total that is counted once', async () => {
    await storeOld(450);
    expect(await readingProgress(settings)).toBeNull();
    await retriage(settings, NOON, 2);
    expect(await readingProgress(settings)).toEqual({ read: 200, total: 450 });
    await ingest(batchOf(comment(900, { text: ANGRY })), settings, NOON);
    await retriage(settings, NOON, 2);
    expect(await readingProgress(settings)).toEqual({ read: 400, total: 450 });
    await retriage(settings, NOON, 2);
    expect(await readingProgress(settings)).toBeNull();
    expect(await readingState(settings)).toMatchObject({ after: null, read: 451, total: 450 });
  });

  it('never goes beyond its total', async () => {
    const { version } = await readingState(settings);
    const { pressingFrom } = settings;
    const value = { version, pressingFrom, after: 'x', read: 300, total: 250 };
    await db.settings.put({ key: 'triage', value });
    expect(await readingProgress(settings)).toEqual({ read: 250, total: 250 });
  });
});

describe('reading on', () => {
  it('goes from turn to turn until the time is up, and on from there the next time', async () => {
    await storeOld(350);
    await writeSettings(settings);
    let time = NOON;
    let pauses = 0;
    const pace = {
      now: () => time,
      lasting: 2000,
      pause: async () => {
        pauses += 1;
        time += 1000;
      },
    };
    // Turns at 0, 1 and 2 seconds; the second call comes while the first is at it.
    const [first, second] = await Promise.all([readOn(pace), readOn(pace)]);
    expect(first).toMatchObject({ read: 300, total: 350 });
    expect(second).toBe(first);
    expect(pauses).toBe(2);
    expect(await readOn(pace)).toMatchObject({ read: 350, after: null });
    expect(await readOn(pace)).toMatchObject({ read: 350, after: null });
    expect(pauses).toBe(2);
  });

  it('takes up a threshold that is moved meanwhile', async () => {
    await storeOld(250, WAITING);
    await writeSettings(settings);
    const moved = settingsWith({ pressingFrom: 1 });
    const pace = { now: () => NOON, lasting: 1e9, pause: () => writeSettings(moved) };
    expect(await readOn(pace)).toMatchObject({ pressingFrom: 1, read: 250, after: null });
    expect((await db.cases.toArray()).every((row) => row.urgency !== 'high')).toBe(true);
  });
});
