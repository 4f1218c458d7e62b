import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { act } from '../../storage/act.ts';
import { lastAnswerStored } from '../../storage/answers.ts';
import { ingest } from '../../storage/ingest.ts';
import type { Sender } from '../../utils/messaging/sender.ts';
import { heardOf, leftBy, othersAt, type Work } from '../../utils/replies/at-work.ts';
import { freshDatabase } from './support/database.ts';
import { batchOf, comment, NOON, settingsWith } from './support/samples.ts';

const CASE = comment(1).id;
const who = (...places: string[]) => ({ caseId: CASE, places });
const never = { answeredAt: 0 };
/** Several told one after the other, a second apart. */
const after = (...all: string[][]): Work[] =>
  all.reduce<Work[]>((works, places, at) => heardOf(works, who(...places), NOON + at * 1000), []);
const others = (works: Work[], ...places: string[]) =>
  othersAt(works, who(...places), { now: NOON + 10_000, ...never });

describe('who is at a case', () => {
  it('is told to everybody else, and to nobody of another case', () => {
    const works = after(['tab:1']);
    expect(others(works, 'tab:2')).toEqual(['tab:1']);
    expect(others(works, 'tab:2', 'panel:a')).toEqual(['tab:1']);
    expect(others(works, 'tab:1')).toEqual([]);
    const other = { caseId: 'instagram:other', places: ['tab:2'] };
    expect(othersAt(works, other, { now: NOON, ...never })).toEqual([]);
  });

  it('a panel, and the page that it put its draft into, are one', () => {
    const works = after(['panel:a'], ['tab:1'], ['tab:1', 'panel:a'], ['tab:1']);
    expect(works).toHaveLength(1);
    expect(others(works, 'tab:1', 'panel:a')).toEqual([]);
    expect(others(works, 'panel:a')).toEqual([]);
    expect(others(works, 'tab:1')).toEqual([]);
    expect(others(works, 'tab:2').toSorted()).toEqual(['panel:a', 'tab:1']);
    expect(others(works, 'tab:2', 'panel:b').toSorted()).toEqual(['panel:a', 'tab:1']);
  });

  it('is nobody after two minutes, and after an answer', () => {
    const works = after(['tab:1']);
    const ask = (now: number, answeredAt: number) =>
      othersAt(works, who('tab:2'), { now, answeredAt });
    expect(ask(NOON + 119_999, 0)).toEqual(['tab:1']);
    expect(ask(NOON + 120_000, 0)).toEqual([]);
    expect(ask(NOON + 10, NOON + 5)).toEqual([]);
    expect(ask(NOON + 10, NOON - 5)).toEqual(['tab:1']);
    // Old ones are let go, of whichever case.
    expect(heardOf(works, { caseId: 'x', places: ['tab:3'] }, NOON + 120_000)).toHaveLength(1);
  });

  it('who leaves takes nobody along', () => {
    const works = after(['tab:1', 'panel:a'], ['tab:2']);
    const left = leftBy(works, who('panel:a'), NOON + 3000);
    expect(others(left, 'tab:3').toSorted()).toEqual(['tab:1', 'tab:2']);
    expect(others(leftBy(left, who('tab:1'), NOON + 3000), 'tab:3')).toEqual(['tab:2']);
    expect(leftBy(works, { caseId: 'x', places: ['tab:2'] }, NOON + 3000)).toEqual(works);
  });
});

describe('the background', () => {
  let session: Map<string, unknown> | null;
  let tabs: Set<number>;
  const page = (tabId: number): Sender => ({
    from: 'page',
    network: 'instagram',
    tabId,
    windowId: 1,
  });
  const panel: Sender = { from: 'extension', tabId: null, windowId: null };

  const area = {
    get: async (key: string) => ({ [key]: structuredClone(session?.get(key)) }),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) session?.set(key, value);
    },
  };
  const browser = {
    runtime: { id: 'ours' },
    storage: {
      get session() {
        return session ? area : undefined;
      },
    },
    tabs: {
      get: async (id: number) => (tabs.has(id) ? { id } : Promise.reject(new Error('no tab'))),
    },
  };

  /** As a worker that has just been started. */
  async function started() {
    vi.resetModules();
    Object.assign(globalThis, { browser, chrome: browser });
    const own = await import('../../entrypoints/background/at-work.ts');
    const note = (sender: Sender, place?: string, writing = true) =>
      own.noteWork({ caseId: CASE, places: own.placesOf(sender, place) }, writing);
    const ask = (sender: Sender, place?: string) =>
      own.isAtWorkElsewhere({ caseId: CASE, places: own.placesOf(sender, place) });
    return { note, ask };
  }

  beforeEach(async () => {
    session = new Map();
    tabs = new Set([1, 2]);
    await freshDatabase();
    await ingest(batchOf(comment(1)), settingsWith(), NOON);
  });

  it('remembers over the death of its worker', async () => {
    await (await started()).note(page(1));
    const { ask } = await started();
    expect(await ask(page(2))).toBe(true);
    expect(await ask(page(1))).toBe(false);
  });

  it('does without a storage for the session', async () => {
    session = null;
    const { note, ask } = await started();
    await note(panel, 'panel:a');
    expect(await ask(page(2))).toBe(true);
    expect(await ask(page(2), 'panel:a')).toBe(false);
  });

  it('takes the tab from the browser, whatever a page says it is', async () => {
    const { note, ask } = await started();
    await note(page(1), 'tab:2');
    expect(await ask(page(1))).toBe(false);
    await note(page(1), 'tab:2', false);
    await note(page(2));
    expect(await ask(panel, 'panel:a')).toBe(true);
  });

  it('loses none of two that write at once', async () => {
    const { note, ask } = await started();
    await Promise.all([note(page(1)), note(page(2))]);
    for (const gone of [1, 2]) {
      tabs = new Set([1, 2].filter((tab) => tab !== gone));
      expect(await ask(panel, 'panel:a')).toBe(true);
    }
    await Promise.all([note(page(1), undefined, false), note(page(2), undefined, false)]);
    tabs = new Set([1, 2]);
    expect(await ask(panel, 'panel:a')).toBe(false);
  });

  it('a tab that was closed is at nothing', async () => {
    const { note, ask } = await started();
    await note(page(1));
    tabs.delete(1);
    expect(await ask(page(2))).toBe(false);
  });

  it('an answer that is stored ends it, whenever the network says it was sent', async () => {
    const { note, ask } = await started();
    await note(page(1));
    expect(await lastAnswerStored(CASE)).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const answer = { do: 'answeredElsewhere', via: 'public', text: 'Here' } as const;
    await act(CASE, answer, settingsWith(), NOON);
    expect(Math.abs((await lastAnswerStored(CASE)) - Date.now())).toBeLessThan(5000);
    expect(await ask(page(2))).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await note(page(1));
    expect(await ask(page(2))).toBe(true);
  });
});
