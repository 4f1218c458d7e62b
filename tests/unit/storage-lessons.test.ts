import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../storage/act.ts';
import { exportAll, importArchive } from '../../storage/backup.ts';
import { db } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import { forgetLessons, listLessons } from '../../storage/lessons.ts';
import type { CaseAction } from '../../utils/messaging/protocol.ts';
import { MOST_LESSONS } from '../../utils/triage/learning/index.ts';
import { freshDatabase } from './support/database.ts';
import { batchOf, comment, NOON, settingsWith } from './support/samples.ts';

const settings = settingsWith();
const ZONKED = ['zonked by the new roast', 'so zonked again today', 'we were zonked, all of us'];
const take = (number: number, text: string, own = settings) =>
  ingest(batchOf(comment(number, { text })), own, NOON + number);
const praise: CaseAction = {
  do: 'correct',
  changes: { sentiment: 'positive', intents: ['praise'] },
};
const correct = (number: number) => act(comment(number).id, praise, settings, NOON + number);
const moodOf = async (number: number) => (await db.cases.get(comment(number).id))?.sentiment;

async function teach(): Promise<void> {
  for (const [number, text] of ZONKED.entries()) {
    await take(number, text);
    await correct(number);
  }
}

beforeEach(freshDatabase);

describe('corrections', () => {
  it('teach how the next comment is read, and can be switched off', async () => {
    await teach();
    await take(10, 'completely zonked this morning');
    expect(await moodOf(10)).toBe('positive');
    await take(11, 'completely zonked this evening', settingsWith({ learn: false }));
    expect(await moodOf(11)).toBe('neutral');
  });

  it('that are undone or forgotten teach no more', async () => {
    await teach();
    for (const number of [0, 1, 2]) {
      await act(comment(number).id, { do: 'undo' }, settings, NOON + 20 + number);
    }
    expect(await listLessons()).toEqual([]);
    await take(10, 'completely zonked this morning');
    expect(await moodOf(10)).toBe('neutral');
    for (const number of [0, 1, 2]) await correct(number);
    await forgetLessons(comment(0).id);
    expect(await listLessons()).toHaveLength(2);
    await forgetLessons(null);
    expect(await listLessons()).toEqual([]);
    expect(await moodOf(0)).toBe('positive'); // the case itself keeps its label
  });

  it('of what was handled as it stood count too, drafts and notes do not', async () => {
    await take(0, 'The lid came broken');
    await act(comment(0).id, { do: 'note', text: 'x' }, settings, NOON);
    expect(await listLessons()).toEqual([]);
    await act(comment(0).id, { do: 'resolve' }, settings, NOON);
    expect(await listLessons()).toMatchObject([{ caseId: comment(0).id, taught: {} }]);
  });

  it('are kept up to a number: the oldest goes', async () => {
    const old = (at: number) => ({
      caseId: `c${at}`,
      at,
      text: 'x',
      taught: {},
      corrected: 0 as const,
    });
    await db.lessons.bulkAdd(Array.from({ length: MOST_LESSONS }, (_, at) => old(at)));
    await take(0, 'The lid came broken');
    await act(comment(0).id, { do: 'resolve' }, settings, NOON);
    const kept = (await listLessons()).map((lesson) => lesson.caseId);
    expect(kept).toHaveLength(MOST_LESSONS);
    expect([kept[0], kept.at(-1)]).toEqual([comment(0).id, 'c1']);
  });

  it('travel with an archive', async () => {
    await teach();
    const archive = await (await exportAll(NOON)).text();
    await freshDatabase();
    expect((await importArchive(archive, false, NOON)).ok).toBe(true);
    expect(await listLessons()).toHaveLength(3);
    await take(10, 'completely zonked this morning');
    expect(await moodOf(10)).toBe('positive');
  });
});
