import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FORMAT, VERSION } from '../../storage/archive.ts';
import { exportAll, importArchive } from '../../storage/backup.ts';
import { db } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import { readSettings, writeSettings } from '../../storage/settings.ts';
import type { CaseEvent } from '../../utils/cases/types.ts';
import { dump, freshDatabase } from './support/database.ts';
import { SAMPLES } from './support/message-samples.ts';
import {
  batchOf,
  CAPTURED,
  comment,
  HOUR,
  logOf,
  NOON,
  post,
  settingsWith,
} from './support/samples.ts';

// The database of the tests is far slower than a browser's.
vi.setConfig({ testTimeout: 60_000 });

const settings = SAMPLES['settings:save'].settings;
const bring = (text: string) => importArchive(text, false, NOON + HOUR);
const archive = (tables: object, more: object = {}) =>
  JSON.stringify({ format: FORMAT, version: VERSION, tables, ...more });
const [captured, noted] = logOf(CAPTURED, { type: 'noted', text: 'x' });

let before = '';
beforeEach(async () => {
  await freshDatabase();
  await writeSettings(settingsWith());
  await ingest(batchOf(comment(50), comment(51)), settingsWith(), NOON);
  before = JSON.stringify(await dump());
});

afterEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** Refused, with this problem at this place, and nothing stored has changed by a byte. */
async function refuses(text: string, key: string, where?: string): Promise<void> {
  const report = await bring(text);
  expect(report).toMatchObject({ ok: false, counts: { events: 0, cases: 0, templates: 0 } });
  expect(report.problems[0]).toMatchObject({ key, ...(where === undefined ? {} : { where }) });
  expect(JSON.stringify(await dump())).toBe(before);
}

describe('a file that is no archive', () => {
  it.each([
    ['empty', '', 'import.notJson'],
    ['cut in the middle', archive({ events: [captured] }).slice(0, -40), 'import.notJson'],
    ['a page', '<!doctype html><title>x</title>', 'import.notJson'],
    ['null', 'null', 'import.notHamdel'],
    ['a number', '7', 'import.notHamdel'],
    ['a list', '[]', 'import.notHamdel'],
    [
      'of another program',
      '{"format":"other-archive","version":1,"tables":{}}',
      'import.notHamdel',
    ],
    ['of nobody', '{"version":1,"tables":{"events":[]}}', 'import.notHamdel'],
    ['without a version', `{"format":"${FORMAT}","tables":{}}`, 'import.notHamdel'],
    ['with a version in words', archive({}, { version: '1' }), 'import.notHamdel'],
    ['of version 0', archive({}, { version: 0 }), 'import.notHamdel'],
    [
      'of a newer version',
      archive({ events: [{ type: 'dreamt' }] }, { version: VERSION + 1 }),
      'import.newerVersion',
    ],
    ['of a version between two', archive({}, { version: VERSION + 0.5 }), 'import.newerVersion'],
    [
      'without tables that can be read',
      archive([] as object, { tables: 'none' }),
      'import.notHamdel',
    ],
    ['with tables that are null', archive({}, { tables: null }), 'import.notHamdel'],
  ])('%s', async (_, text, key) => refuses(text, key));
});

describe('a place that is wrong is named', () => {
  const broken = (more: object) => ({ events: [captured, { ...noted, ...more }] });
  const withComment = (more: object) => ({
    events: [{ ...captured, comment: { ...CAPTURED.comment, ...more } }],
  });
  it.each<[object, string, string]>([
    [{ events: {} }, 'import.badEvent', 'events'],
    [{ events: 'x' }, 'import.badEvent', 'events'],
    [{ events: [null] }, 'import.badEvent', 'events[0]'],
    [{ events: [captured, []] }, 'import.badEvent', 'events[1].type'],
    [broken({ type: 'dreamt' }), 'import.badEvent', 'events[1].type'],
    [broken({ type: '__proto__' }), 'import.badEvent', 'events[1].type'],
    [broken({ id: 7 }), 'import.badEvent', 'events[1].id'],
    [broken({ id: '' }), 'import.badEvent', 'events[1].id'],
    [broken({ caseId: null }), 'import.badEvent', 'events[1].caseId'],
    [broken({ at: '2026-03-04' }), 'import.badEvent', 'events[1].at'],
    [broken({ at: -1 }), 'import.badEvent', 'events[1].at'],
    [broken({ at: 1e300 }), 'import.badEvent', 'events[1].at'],
    [broken({ actor: 'root' }), 'import.badEvent', 'events[1].actor'],
    [broken({ key: ['x'] }), 'import.badEvent', 'events[1].key'],
    [broken({ text: { toString: 'x' } }), 'import.badEvent', 'events[1].text'],
    [broken({ text: 'x'.repeat(20_001) }), 'import.badEvent', 'events[1].text'],
    [broken({ type: 'snoozed' }), 'import.badEvent', 'events[1].until'],
    [
      withComment({ permalink: 'javascript:alert(1)' }),
      'import.badEvent',
      'events[0].comment.permalink',
    ],
    [
      withComment({ permalink: 'JAVASCRIPT:alert(1)//https://x' }),
      'import.badEvent',
      'events[0].comment.permalink',
    ],
    [
      withComment({ permalink: '\njavascript:alert(1)' }),
      'import.badEvent',
      'events[0].comment.permalink',
    ],
    [
      withComment({ permalink: 'data:text/html,x' }),
      'import.badEvent',
      'events[0].comment.permalink',
    ],
    [withComment({ source: 'myspace' }), 'import.badEvent', 'events[0].comment.source'],
    [
      withComment({ posted: { at: NOON, precision: -1 } }),
      'import.badEvent',
      'events[0].comment.posted.precision',
    ],
    [
      { posts: [{ ...post(), permalink: 'javascript:alert(1)' }] },
      'import.badPost',
      'posts[0].permalink',
    ],
    [{ posts: [post(), { ...post(), author: 'x' }] }, 'import.badPost', 'posts[1].author'],
    [
      { templates: [{ ...SAMPLES['templates:save'].template, text: '  ' }] },
      'import.badTemplate',
      'templates[0].text',
    ],
    [
      { settings: [{ ...settings, sla: { ...settings.sla, policies: 'x' } }] },
      'import.badSettings',
      'settings[0].sla.policies',
    ],
    [{ settings: [null] }, 'import.badSettings', 'settings[0]'],
    [
      { events: [captured, { ...noted, caseId: 'instagram:never' }] },
      'import.orphanEvent',
      'events[1]',
    ],
  ])('%#', async (tables, key, where) => refuses(archive(tables), key, where));

  it('beside what is right, of which nothing is taken', async () => {
    const tables = {
      events: [captured],
      templates: [SAMPLES['templates:save'].template],
      settings: [settings],
      posts: [{}],
    };
    await refuses(archive(tables), 'import.badPost', 'posts[0].id');
  });
});

describe('names that are traps', () => {
  const trap = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
  it.each([
    ['at the top', archive({ events: [captured] }).replace('{', `{${trap},`)],
    ['among the tables', archive({ events: [captured] }).replace('"events"', `${trap},"events"`)],
    ['in an event', archive({ events: [captured] }).replace('"type"', `${trap},"type"`)],
    ['in a comment', archive({ events: [captured] }).replace('"source"', `${trap},"source"`)],
    ['in an author', archive({ events: [captured] }).replace('"handle"', `${trap},"handle"`)],
    ['in settings', archive({ settings: [settings] }).replace('"language"', `${trap},"language"`)],
    [
      'among variables',
      archive({ settings: [settings] }).replace('"variables":{', '"variables":{"__proto__":"x",'),
    ],
    [
      'among networks',
      archive({ settings: [settings] }).replace('"networks":{', `"networks":{${trap},`),
    ],
  ])('%s do not pass', async (_, text) => {
    expect(text).toContain('__proto__');
    await bring(text);
    const stored = JSON.stringify(await dump());
    expect(stored).not.toContain('__proto__');
    expect(stored).not.toContain('polluted');
    expect(Object.getPrototypeOf((await readSettings()).variables)).toBe(Object.prototype);
    expect(Object.hasOwn(await readSettings(), 'constructor')).toBe(false);
  });

  it('as a list of tables that is inherited only', async () => {
    const text = `{"format":"${FORMAT}","version":1,"tables":{"__proto__":{"events":[{"bad":1}]}}}`;
    expect((await bring(text)).ok).toBe(true);
    expect(JSON.stringify(await dump())).toBe(before);
  });

  it('as ids of events and cases are only words', async () => {
    const events = ['__proto__', 'constructor', 'hasOwnProperty'].map(
      (name) => ({ ...captured, id: name, caseId: name }) as CaseEvent,
    );
    expect((await bring(archive({ events }))).counts).toMatchObject({ events: 3, cases: 3 });
    expect(await db.cases.get('__proto__')).toMatchObject({
      id: '__proto__',
      text: CAPTURED.comment.text,
    });
  });
});

describe('too much', () => {
  it('of text is refused before it is read', async () => {
    const huge = `${archive({ events: [] }).slice(0, -1)},"pad":"${'x'.repeat(40_000_000)}"}`;
    await refuses(huge, 'import.tooLarge');
  });

  it('of what is wrong is named by a few, soon', async () => {
    const nulls = `[${'null,'.repeat(999_999)}null]`;
    const text = archive({ events: [] }).replace(
      '"events":[]',
      `"events":${nulls},"posts":${nulls}`,
    );
    const report = await bring(text);
    expect(report.problems).toHaveLength(20);
    expect(JSON.stringify(await dump())).toBe(before);
  });

  it('of depth is refused, not overrun', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const report = await bring(archive({}).replace('"tables":{}', `"tables":{"events":${deep}}`));
    expect(report.ok).toBe(false);
    expect(JSON.stringify(await dump())).toBe(before);
  });
});

describe('at once', () => {
  it('two readings of one archive, and a page that sends meanwhile, come out as one', async () => {
    const text = await (await exportAll(NOON)).text();
    await freshDatabase();
    const reports = await Promise.all([
      bring(text),
      ingest(batchOf(comment(50)), settingsWith(), NOON),
      bring(text),
    ]);
    expect(reports[0]).toMatchObject({ ok: true });
    expect(reports[2]).toMatchObject({ ok: true });
    expect(await db.cases.count()).toBe(2);
    expect(await db.events.count()).toBe(4);
  });
});
