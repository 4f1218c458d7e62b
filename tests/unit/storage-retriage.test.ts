import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../storage/act.ts';
import { db } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import { readingState, retriage } from '../../storage/retriage.ts';
import { triage } from '../../utils/triage/index.ts';
import { freshDatabase } from './support/database.ts';
import { batchOf, comment, judged, NOON, settingsWith } from './support/samples.ts';

const settings = settingsWith();
const ANGRY = 'It arrived broken, nobody answers, I want a refund';

/** Cases that an older engine has read: as praise, whatever they say. */
async function storeOld(count: number): Promise<void> {
  const old = judged({ sentiment: 'positive', intents: ['praise'], urgency: 'low' });
  for (let from = 0; from < count; from += 200) {
    const batch = Array.from({ length: Math.min(200, count - from) }, (_, index) =>
      comment(from + index, { text: ANGRY }),
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
    expect(await retriage(settings, NOON, 1)).toMatchObject({ read: 200 });
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
    expect(await readingState()).toMatchObject({ read: 250, after: null });
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
