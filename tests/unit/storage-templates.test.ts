import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../storage/act.ts';
import { exportAll, importArchive } from '../../storage/backup.ts';
import { briefsOf } from '../../storage/briefs.ts';
import { db } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import { writeSettings } from '../../storage/settings.ts';
import {
  importTemplates,
  lastImport,
  ownTemplates,
  undoImport,
} from '../../storage/template-files.ts';
import { listTemplates, saveTemplate } from '../../storage/templates.ts';
import { writeTemplates } from '../../utils/replies/files/read.ts';
import { dump, freshDatabase } from './support/database.ts';
import { ownTemplate as own } from './support/replies.ts';
import { batchOf, comment, HOUR, NOON, settingsWith } from './support/samples.ts';

const SHIPPED = 'en.ack.ran-into';

beforeEach(freshDatabase);

describe('the list', () => {
  it('stands in the order of the settings, with the places told', async () => {
    await saveTemplate(own());
    expect((await listTemplates())[0]?.id).toBe('own.1');
    await writeSettings(settingsWith({ templateOrder: [SHIPPED, 'own.1'] }));
    expect((await listTemplates()).slice(0, 2)).toMatchObject([
      { id: SHIPPED, rank: 0 },
      { id: 'own.1', rank: 1 },
    ]);
  });

  it('gives an edited one of before the tags that it is shipped with, unless it has its own', async () => {
    await saveTemplate(own({ id: SHIPPED }));
    const tagsOf = async () => (await listTemplates()).find(({ id }) => id === SHIPPED)?.tags;
    expect(await tagsOf()).toEqual(['sorry']);
    await saveTemplate(own({ id: SHIPPED, tags: [] }));
    expect(await tagsOf()).toEqual([]);
  });

  it('and its order go into an archive and come out of it; one of before is read', async () => {
    await saveTemplate(own({ tags: ['a'], favourite: true }));
    await writeSettings(settingsWith({ templateOrder: ['own.1'] }));
    const text = await (await exportAll(NOON)).text();
    await freshDatabase();
    expect(await importArchive(text, false, NOON)).toMatchObject({ ok: true });
    expect((await listTemplates())[0]).toEqual({
      ...own({ tags: ['a'], favourite: true }),
      rank: 0,
    });
    const old = JSON.parse(text);
    delete old.tables.settings[0].templateOrder;
    delete old.tables.templates[0].tags;
    await freshDatabase();
    expect(await importArchive(JSON.stringify(old), false, NOON)).toMatchObject({ ok: true });
    expect((await listTemplates())[0]?.id).toBe('own.1');
  });
});

describe('bringing in a file', () => {
  const file = writeTemplates(
    [
      own({ text: 'Other words' }),
      own({ id: SHIPPED, text: 'My own sorry' }),
      own({ id: 'own.2', text: 'Fresh' }),
      own({ id: 'own.3', text: '' }),
    ],
    'csv',
  );
  const outcomes = ['changed', 'changed', 'new', 'refused'];

  it('only says what would happen, until it is confirmed', async () => {
    await saveTemplate(own());
    const before = await dump();
    const { rows } = await importTemplates(file, true, NOON);
    expect(rows.map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(await dump()).toEqual(before);
    expect(await lastImport()).toBeNull();
  });

  it('takes in what can be, and one undo puts all of it back, to the last letter', async () => {
    await saveTemplate(own());
    await writeSettings(settingsWith());
    const before = await dump();
    const { rows } = await importTemplates(file, false, NOON);
    expect(rows.map(({ outcome }) => outcome)).toEqual(outcomes);
    expect((await db.templates.toArray()).map(({ id, text }) => [id, text])).toEqual([
      [SHIPPED, 'My own sorry'],
      ['own.1', 'Other words'],
      ['own.2', 'Fresh'],
    ]);
    // Another page, another worker: the way back is stored.
    db.close();
    await db.open();
    expect(await lastImport()).toMatchObject({ at: NOON });
    await saveTemplate(own({ id: 'own.2', text: 'Edited since' }));
    expect(await undoImport()).toBe(3);
    expect(await dump()).toEqual(before);
    expect(await undoImport()).toBe(0);
  });

  it('keeps the way back to before the last import alone, and one that does nothing keeps it', async () => {
    await importTemplates(writeTemplates([own()], 'json'), false, NOON);
    await importTemplates(writeTemplates([own({ text: 'Second' })], 'json'), false, NOON + 1);
    await importTemplates(writeTemplates([own({ text: 'Second' })], 'json'), false, NOON + 2);
    expect((await lastImport())?.at).toBe(NOON + 1);
    await undoImport();
    expect(await db.templates.toArray()).toEqual([own()]);
  });

  it('refuses a file as a whole with its reason', async () => {
    expect(await importTemplates('nonsense', false, NOON)).toEqual({
      refused: { key: 'files.bad.columns' },
      rows: [],
    });
  });

  it('knows slots by the values of the person and by templates that are here', async () => {
    const asking = (slot: string) => writeTemplates([own({ id: 'x', text: `{{${slot}}}` })], 'csv');
    const outcomeOf = async (slot: string) =>
      (await importTemplates(asking(slot), true, NOON)).rows[0]?.outcome;
    expect(await outcomeOf('order')).toBe('refused');
    await writeSettings(settingsWith({ variables: { order: '1' } }));
    expect(await outcomeOf('order')).toBe('new');
    await saveTemplate(own({ text: 'Your {{size}}' }));
    expect(await outcomeOf('size')).toBe('new');
  });

  it('takes out what is the person’s own or edited, in their order', async () => {
    await saveTemplate(own());
    await saveTemplate(own({ id: SHIPPED, text: 'Mine' }));
    await writeSettings(settingsWith({ templateOrder: [SHIPPED] }));
    expect((await ownTemplates()).map(({ id }) => id)).toEqual(['own.1', SHIPPED]);
  });
});

describe('the choice', () => {
  const settings = settingsWith({
    capture: { ownPosts: true, mentions: true, watchTerms: true, everything: true },
  });
  const favourite = 'en.ack.on-us';
  const suggestionsFor = async (id: string, now: number) =>
    (await briefsOf([id], settings, 'en', now))[0]?.suggestions ?? [];

  async function complain(number: number) {
    const text = 'I am so disappointed with you, this is awful';
    // Under a post of its own: what was used there lately does not count here.
    await ingest(batchOf(comment(number, { text, postId: `post${number}` })), settings, NOON);
    return comment(number).id;
  }

  it('learns what the person chooses, a minute later at the latest', async () => {
    const id = await complain(99);
    const before = await suggestionsFor(id, NOON + HOUR);
    expect(before[0]?.templateId).not.toBe(favourite);
    for (let number = 1; number <= 7; number += 1) {
      const caseId = await complain(number);
      const inserted = { channel: 'public' as const, text: 'x', templateId: favourite, ok: true };
      await act(caseId, { do: 'inserted', ...inserted }, settings, NOON);
    }
    expect((await suggestionsFor(id, NOON + HOUR + 59_000)).map((s) => s.reasons)).toEqual(
      before.map((s) => s.reasons),
    );
    const after = await suggestionsFor(id, NOON + HOUR + 60_000);
    expect(after.map((s) => s.templateId)).toContain(favourite);
    const chosen = after.find((s) => s.templateId === favourite);
    expect(chosen?.reasons[0]).toEqual({ key: 'why.habit' });
  });

  it('does not bring back what was switched off where little else fits', async () => {
    const id = await complain(1);
    for (const template of await listTemplates())
      await saveTemplate({ ...template, disabled: true });
    expect(await suggestionsFor(id, NOON + 5 * HOUR)).toEqual([]);
  });

  it('knows a competitor by the person’s own watch words', async () => {
    const rival = settingsWith({ watchTerms: [{ term: 'Zarrin', kind: 'competitor' }] });
    const text = 'Why are you not like Zarrin?';
    await ingest(batchOf(comment(1, { text })), rival, NOON);
    const [brief] = await briefsOf([comment(1).id], rival, 'en', NOON + 9 * HOUR);
    expect(brief?.row.watchTerms).toEqual(['Zarrin']);
    const isOffered = (one = brief) =>
      one?.suggestions.some((s) => s.templateId.includes('competitor'));
    expect(isOffered()).toBe(true);
    const brand = settingsWith({ watchTerms: [{ term: 'Zarrin', kind: 'brand' }] });
    const [other] = await briefsOf([comment(1).id], brand, 'en', NOON + 9 * HOUR);
    expect(isOffered(other)).toBe(false);
  });
});
