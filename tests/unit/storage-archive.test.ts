import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { act, addByHand, voidVanished } from '../../storage/act.ts';
import { FORMAT, VERSION } from '../../storage/archive.ts';
import { eraseAll, exportAll, importArchive, rebuild } from '../../storage/backup.ts';
import { db } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import { readingState, retriage } from '../../storage/retriage.ts';
import { readSettings, writeSettings } from '../../storage/settings.ts';
import { saveTemplate } from '../../storage/templates.ts';
import { tick } from '../../storage/tick.ts';
import type { CaseEvent } from '../../utils/cases/types.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults.ts';
import { anyLog } from './support/arbitrary-events.ts';
import { dump, facts, freshDatabase } from './support/database.ts';
import { ACTIONS, SAMPLES } from './support/message-samples.ts';
import { BRAND, batchOf, comment, HOUR, NOON, reply } from './support/samples.ts';
import { slaWith } from './support/sla.ts';

// The database of the tests is far slower than a browser's.
vi.setConfig({ testTimeout: 30_000 });

const settings = SAMPLES['settings:save'].settings;
const exported = async () => (await exportAll(NOON)).text();
const bring = (text: string, now = NOON + HOUR) => importArchive(text, false, now);

/** A store in which everything has happened once, to several cases in both languages. */
async function fillStore(): Promise<void> {
  await writeSettings(settings);
  await saveTemplate(SAMPLES['templates:save'].template);
  const texts = [
    'Where is my order? It is late',
    'سفارشم نرسیده، لطفا جواب بدید',
    'I love it!',
    'Are you open?',
  ];
  const comments = texts.map((text, number) => comment(number, { text }));
  await ingest(
    batchOf(...comments, reply(10, comments[2] ?? comment(2), 'Thank you!')),
    settings,
    NOON,
  );
  const actions = Object.values(ACTIONS).filter((action) => action.do !== 'resolve');
  for (const [step, action] of actions.entries()) {
    await act(comment(step % 2).id, action, settings, NOON + step * 1000);
  }
  await voidVanished([comment(3).id], settings, NOON + 90_000);
  await addByHand(
    { text: 'Your shop never answers', author: 'Mina', url: 'https://forum.example/t/1' },
    settings,
    NOON + 95_000,
  );
  await tick(settings, NOON + 95_000);
}

beforeEach(freshDatabase);

describe('an archive', () => {
  it('brings back everything that was erased', async () => {
    await fillStore();
    const before = await dump();
    const text = await exported();
    await eraseAll();
    expect(Object.values(await dump()).flat()).toEqual([]);
    const report = await bring(text, NOON + 95_000);
    expect(report).toEqual({
      ok: true,
      problems: [],
      counts: { events: before.events?.length, cases: 5, templates: 1 },
    });
    const { reminders: _told, posts, ...after } = await dump();
    const { reminders: _were, posts: seen, ...were } = before;
    expect(after).toEqual(were);
    expect(posts).toEqual(seen?.map((post) => ({ ...(post as object), seenAt: NOON + 95_000 })));
  });

  it('is taken in once, however often it is read, and only said to be where nothing is to be written', async () => {
    await fillStore();
    const text = await exported();
    await eraseAll();
    const dry = await importArchive(text, true, NOON + HOUR);
    expect(Object.values(await dump()).flat()).toEqual([]);
    expect(await bring(text)).toEqual(dry);
    const once = await dump();
    expect((await bring(text)).counts).toMatchObject({ events: 0, cases: 0 });
    expect(await dump()).toEqual(once);
  });

  it('joins what two computers have seen of the same comments', async () => {
    await ingest(batchOf(comment(1), comment(2)), settings, NOON);
    await act(comment(1).id, ACTIONS.note, settings, NOON + 1000);
    const theirs = await exported();
    await freshDatabase();
    await ingest(batchOf(comment(2), comment(3)), settings, NOON + 5);
    await act(comment(2).id, ACTIONS.tag, settings, NOON + 2000);
    expect((await bring(theirs)).counts).toMatchObject({ events: 3, cases: 1 });
    expect(await db.cases.count()).toBe(3);
    const starts = (await db.events.toArray()).filter((event) => event.type === 'captured');
    expect(starts).toHaveLength(3);
    expect(await db.cases.get(comment(1).id)).toMatchObject({ noteCount: 1 });
    expect(await db.cases.get(comment(2).id)).toMatchObject({
      tags: ['vip'],
      clock: { seenAt: NOON + 5 },
    });
  });

  it('keeps the settings that stand where it has none', async () => {
    await writeSettings({ ...settings, resolveOnAnswer: false });
    await bring(JSON.stringify({ format: FORMAT, version: VERSION, tables: {} }));
    expect((await readSettings()).resolveOnAnswer).toBe(false);
  });

  it('brings how pressing its cases are and from where on that is urgent; its cases are read anew', async () => {
    await writeSettings({ ...settings, pressingFrom: 0.3 });
    await fillStore();
    await writeSettings({ ...settings, pressingFrom: 0.3 });
    const file = await exported();
    const pressing = (await db.cases.toArray()).map((row) => row.triage?.pressing);
    expect(pressing.every((one) => typeof one === 'number')).toBe(true);
    await eraseAll();
    await writeSettings({ ...settings, pressingFrom: 0.3 });
    await retriage(await readSettings(), NOON, 9);
    await bring(file);
    expect((await db.cases.toArray()).map((row) => row.triage?.pressing)).toEqual(pressing);
    expect((await readSettings()).pressingFrom).toBe(0.3);
    expect(await readingState(await readSettings())).toMatchObject({ after: '', read: 0 });
    await retriage(await readSettings(), NOON, 9);
    await bring(file); // nothing in it is new
    expect(await readingState(await readSettings())).toMatchObject({ after: null });
    // A file of before it could be moved has the usual one.
    const old = JSON.parse(file);
    delete old.tables.settings[0].pressingFrom;
    await bring(JSON.stringify(old));
    expect((await readSettings()).pressingFrom).toBe(DEFAULT_SETTINGS.pressingFrom);
  });

  it('brings its targets to the cases that were here before it', async () => {
    await writeSettings({
      ...settings,
      sla: slaWith({
        acknowledge: { minutes: 120, pauseOn: [] },
        resolve: { minutes: 240, pauseOn: ['waiting'] },
        riskAt: 0.5,
      }),
    });
    const theirs = await exported();
    await freshDatabase();
    await ingest(batchOf(comment(1)), settings, NOON);
    await bring(theirs, NOON);
    const joined = await db.cases.toArray();
    expect(joined[0]?.dueAt).toBe(comment(1).posted.at + 2 * HOUR);
    await rebuild(NOON);
    expect(await db.cases.toArray()).toEqual(joined);
  });

  it('holds whatever may happen to a case', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        await freshDatabase();
        // Only what is there may be undone, and nothing comes before the capture.
        const first = log.find((event) => event.type === 'captured');
        if (!first) return;
        await db.events.bulkAdd(log);
        await rebuild(NOON);
        const whole = await facts();
        const text = await exported();
        await eraseAll();
        const { problems } = await bring(text, NOON);
        expect(problems).toEqual([]);
        expect({ ...(await facts()), people: [], settings: [], lessons: [] }).toEqual({
          ...whole,
          settings: [],
        });
        const corrected = await db.cases
          .filter((row) => Object.keys(row.corrections).length > 0)
          .primaryKeys();
        expect(await db.lessons.toCollection().primaryKeys()).toEqual(corrected);
      }),
      { numRuns: 40 },
    );
  });
});

describe('rebuild', () => {
  it('gives the same rows, byte for byte', async () => {
    await fillStore();
    const before = JSON.stringify(await db.cases.toArray());
    await db.cases.toCollection().modify({ text: 'spoilt', sortKey: 0 });
    await rebuild(NOON + 95_000);
    expect(JSON.stringify(await db.cases.toArray())).toBe(before);
  });

  it('lets go of rows that no event bears out', async () => {
    await ingest(batchOf(comment(1)), settings, NOON);
    const [row] = await db.cases.toArray();
    if (row) await db.cases.put({ ...row, id: 'instagram:ghost' });
    await rebuild(NOON);
    expect(await db.cases.toCollection().primaryKeys()).toEqual([comment(1).id]);
  });
});

describe('erasing', () => {
  it('leaves nothing in any table', async () => {
    await fillStore();
    await db.handoffs.put({
      id: 'h',
      caseId: 'x',
      network: 'instagram',
      channel: 'dm',
      handle: BRAND.handle,
      commentId: 'x',
      text: '',
      templateId: null,
      createdAt: NOON,
    });
    await db.reminders.put({
      id: 'r',
      caseId: 'x',
      target: 'resolve',
      instance: 0,
      kind: 'risk',
      step: 0,
      at: NOON,
      toldAt: 0,
      readAt: 0,
    });
    await eraseAll();
    expect(Object.entries(await dump()).filter(([, rows]) => rows.length > 0)).toEqual([]);
  });
});

describe('an archive that is half known', () => {
  it('is one transaction: a failure leaves nothing of it', async () => {
    await fillStore();
    const text = await exported();
    await freshDatabase();
    await ingest(batchOf(comment(7)), settings, NOON);
    const before = await dump();
    const broken = (table: { name: string }) => {
      throw new Error(`no room in ${table.name}`);
    };
    const hook = () => broken(db.people);
    db.people.hook('creating', hook);
    try {
      await expect(bring(text)).rejects.toThrow();
    } finally {
      db.people.hook('creating').unsubscribe(hook);
    }
    expect(await dump()).toEqual(before);
    expect((await bring(text)).ok).toBe(true);
  });

  it('folds new events into cases that are known, in the order of their ids', async () => {
    await ingest(batchOf(comment(1)), settings, NOON);
    const [start] = await db.events.toArray();
    const note = (id: string): CaseEvent => ({
      id,
      caseId: comment(1).id,
      type: 'noted',
      text: 'x',
      at: NOON + 5,
      actor: 'person',
    });
    const tables = { events: [start, note('zzzz'), note('zzzy'), note('zzzz')] };
    const report = await bring(JSON.stringify({ format: FORMAT, version: VERSION, tables }));
    expect(report.counts).toMatchObject({ events: 2, cases: 1 });
    expect(await db.cases.get(comment(1).id)).toMatchObject({ noteCount: 2, updatedAt: NOON + 5 });
  });
});
