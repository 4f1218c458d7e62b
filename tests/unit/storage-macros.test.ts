import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../storage/act.ts';
import { exportAll, importArchive } from '../../storage/backup.ts';
import { db } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import { goOnWithMacro, plansFor, runMacro, undoMacro } from '../../storage/macro-runs.ts';
import {
  lastRun,
  listMacros,
  mergeMacros,
  openRequest,
  putRun,
  removeMacro,
  restoreMacros,
  saveMacro,
} from '../../storage/macros.ts';
import { wordsOf } from '../../utils/i18n.ts';
import { builtInMacros } from '../../utils/macros/builtin.ts';
import { checkMacro } from '../../utils/macros/check.ts';
import { isCutOff, type Macro, type RunRequest } from '../../utils/macros/types.ts';
import { builtInTemplates } from '../../utils/replies/index.ts';
import { freshDatabase } from './support/database.ts';
import { ownTemplate } from './support/replies.ts';
import { batchOf, comment, NOON, settingsWith } from './support/samples.ts';

const settings = settingsWith();
const english = wordsOf('en');
const [late] = builtInMacros(english);
if (!late) throw new Error('no built-in macro');
const circumstances = { settings, language: 'en' as const, now: NOON + 1000 };
const five = [1, 2, 3, 4, 5].map((number) => comment(number));
const ids = five.map(({ id }) => id);
const request = (more: Partial<RunRequest> = {}): RunRequest => ({
  runId: 'run-1',
  macro: late,
  caseIds: ids,
  answers: {},
  ...more,
});
const rows = async () => (await db.cases.bulkGet(ids)).flatMap((row) => row ?? []);
/** What a person sees of a case; when it was last touched is no part of it. */
const seen = async () => (await rows()).map(({ updatedAt: _, ...row }) => row);

beforeEach(async () => {
  await freshDatabase();
  await ingest(batchOf(...five), settings, NOON);
});

describe('the list', () => {
  it.each(['en', 'fa'] as const)('begins with three sound ones in %s', (language) => {
    const macros = builtInMacros(wordsOf(language));
    expect(macros).toHaveLength(3);
    for (const macro of macros) {
      const names = macros.filter((own) => own !== macro).map(({ name }) => name);
      const known = { teams: settings.teams, templates: builtInTemplates(), names };
      expect(checkMacro(macro, known)).toEqual([]);
    }
  });

  it('keeps what is saved, in its place, and what is removed stays away', async () => {
    const own: Macro = { id: 'own', name: 'Mine', steps: [{ do: 'wait' }] };
    await saveMacro(own, english);
    await saveMacro({ ...late, name: 'Later' }, english);
    await removeMacro('spam', english);
    expect((await listMacros(english)).map(({ name }) => name)).toEqual([
      'Later',
      'Praise: thank, done once sent',
      'Mine',
    ]);
    await restoreMacros(english);
    const names = (await listMacros(english)).map(({ name }) => name);
    expect(names).toHaveLength(4);
    expect(names[0]).toBe('Later');
    expect(names.at(-1)).toBe('Spam: tag and resolve');
  });

  it('travels in an archive; an archive of before brings none and takes none away', async () => {
    await saveMacro({ ...late, name: 'Later' }, english);
    const text = await (await exportAll(NOON)).text();
    const { macros: _, ...tables } = JSON.parse(text).tables;
    await freshDatabase();
    expect((await importArchive(text, false, NOON)).ok).toBe(true);
    expect((await listMacros(english))[0]?.name).toBe('Later');
    const old = JSON.stringify({ ...JSON.parse(text), tables });
    expect((await importArchive(old, false, NOON)).ok).toBe(true);
    expect((await listMacros(english))[0]?.name).toBe('Later');
    const bad = { ...tables, macros: [{ id: 'x', name: 'X', steps: [{ do: 'send' }] }] };
    const report = await importArchive(
      JSON.stringify({ ...JSON.parse(text), tables: bad }),
      false,
      NOON,
    );
    expect(report.problems[0]).toMatchObject({ key: 'import.badMacro' });
  });

  it('of a fresh installation stays the built-in one where an archive has none', async () => {
    const text = await (await exportAll(NOON)).text();
    expect(JSON.parse(text).tables.macros).toEqual([]);
    await freshDatabase();
    expect((await importArchive(text, false, NOON)).ok).toBe(true);
    expect(await listMacros(english)).toHaveLength(3);
  });

  it('joined with another list, loses none', async () => {
    await saveMacro({ id: 'own', name: 'Mine', steps: [{ do: 'wait' }] }, english);
    await mergeMacros([{ id: 'other', name: 'Theirs', steps: [{ do: 'wait' }] }]);
    expect((await listMacros(english)).map(({ id }) => id)).toEqual([
      'late',
      'praise',
      'spam',
      'own',
      'other',
    ]);
  });
});

describe('a run', () => {
  it('does what its preview said, sends nothing, and is told', async () => {
    await act(ids[1] ?? '', { do: 'resolve' }, settings, NOON + 500);
    const { plans } = await plansFor(late, ids, {}, circumstances);
    expect(plans.filter((plan) => 'actions' in plan)).toHaveLength(4);
    const run = await runMacro(request(), circumstances);
    expect(run).toMatchObject({ total: 5, seen: 5, done: 4, state: 'done' });
    expect(await lastRun()).toEqual(run);
    const [first, second] = await rows();
    expect(first).toMatchObject({ status: 'waiting', team: 'care', tags: ['late delivery'] });
    expect(first?.drafts.public?.templateId).toBe('en.late');
    expect(second).toMatchObject({ status: 'resolved', tags: [], drafts: {} });
    const types = new Set((await db.events.toArray()).map(({ type }) => type));
    for (const type of ['inserted', 'answered', 'movedToDm']) expect(types).not.toContain(type);
    expect(await db.handoffs.count()).toBe(0);
    expect(await db.lessons.get(ids[0] ?? '')).toBeUndefined();
  });

  it('is taken back in all its cases, after which they are as before', async () => {
    const before = await seen();
    await runMacro(request(), circumstances);
    expect(await seen()).not.toEqual(before);
    const report = await undoMacro('run-1', settings, NOON + 2000);
    expect(report).toEqual({ undone: 5, kept: [] });
    expect(await seen()).toEqual(before);
    expect((await lastRun())?.state).toBe('undone');
    expect(await undoMacro('run-1', settings, NOON + 3000)).toEqual({ undone: 0, kept: [] });
  });

  it('leaves what changed since, names it, and takes the rest back', async () => {
    await runMacro(request(), circumstances);
    const [first = '', second = ''] = ids;
    await act(first, { do: 'resolve' }, settings, NOON + 2000);
    await act(second, { do: 'undo' }, settings, NOON + 2000);
    const report = await undoMacro('run-1', settings, NOON + 3000);
    expect(report).toEqual({ undone: 4, kept: [{ caseId: first, what: ['status'] }] });
    const [one, two, three] = await rows();
    expect(one).toMatchObject({ status: 'resolved', tags: [], drafts: {}, escalation: null });
    expect(two).toMatchObject({ status: 'open', tags: [], drafts: {} });
    expect(three).toMatchObject({ status: 'open', tags: [], drafts: {} });
  });

  it('asked for twice is done once', async () => {
    const note: Macro = { id: 'n', name: 'N', steps: [{ do: 'note', text: 'called' }] };
    const run = await runMacro(request({ macro: note, caseIds: [...ids, ...ids] }), circumstances);
    expect(run).toMatchObject({ total: 5, done: 5 });
    expect(await runMacro(request({ macro: note }), circumstances)).toEqual(run);
    expect(await lastRun()).toEqual(run);
    expect((await rows()).map((row) => row.noteCount)).toEqual([1, 1, 1, 1, 1]);
  });

  it('does not begin while another goes on, unless that one died', async () => {
    const other = { id: 'x', name: 'X', at: NOON, total: 9, seen: 1, done: 1 };
    await putRun({ ...other, state: 'running', heardAt: circumstances.now - 1000 });
    await expect(runMacro(request(), circumstances)).rejects.toMatchObject({
      key: 'error.macroBusy',
    });
    await putRun({ ...other, state: 'running', heardAt: circumstances.now - 31_000 });
    await expect(runMacro(request(), circumstances)).resolves.toMatchObject({ done: 5 });
  });

  describe('that was cut off', () => {
    /** Every step, those included that would show if they were done twice. */
    const all: Macro = {
      id: 'all',
      name: 'All',
      steps: [
        { do: 'tag', add: ['seen'], remove: [] },
        { do: 'note', text: 'called' },
      ],
    };
    const many = Array.from({ length: 60 }, (_, index) => comment(2000 + index));
    const caseIds = many.map(({ id }) => id);
    const cut = request({ macro: all, caseIds });
    const later = { ...circumstances, now: circumstances.now + 40_000 };
    const notes = async () =>
      (await db.cases.bulkGet(caseIds)).map((row) => [row?.noteCount, row?.tags.length]);

    /** Dies in the store, as when the browser ends its worker, after so many turns. */
    async function dieAfter(turns: number) {
      let left = turns;
      const clock = () => {
        left -= 1;
        if (left < 0) throw new Error('killed');
        return circumstances.now;
      };
      await expect(runMacro(cut, circumstances, clock)).rejects.toThrow('killed');
    }

    beforeEach(async () => {
      await ingest(batchOf(...many), settings, NOON);
    });

    it.each([0, 1, 2])('after %i turns goes on, and does nothing twice', async (turns) => {
      await dieAfter(turns);
      expect(await lastRun()).toMatchObject({ seen: turns * 25, done: turns * 25, total: 60 });
      const once = await notes();
      expect(once.filter(([count]) => count === 1)).toHaveLength(turns * 25);
      const run = await goOnWithMacro('run-1', later);
      expect(run).toMatchObject({ seen: 60, done: 60, total: 60, state: 'done' });
      expect(await lastRun()).toEqual(run);
      expect(await notes()).toEqual(caseIds.map(() => [1, 1]));
      expect((await undoMacro('run-1', settings, later.now + 1)).undone).toBe(60);
      expect(await notes()).toEqual(caseIds.map(() => [0, 0]));
    });

    it('is told as such after half a minute, and not before', async () => {
      await dieAfter(1);
      const run = await lastRun();
      if (!run) throw new Error('no run');
      expect(isCutOff(run, run.heardAt + 29_999)).toBe(false);
      expect(isCutOff(run, run.heardAt + 30_000)).toBe(true);
      expect(isCutOff({ ...run, state: 'done' }, run.heardAt + 30_000)).toBe(false);
      await expect(goOnWithMacro('run-1', circumstances)).rejects.toMatchObject({
        key: 'error.macroBusy',
      });
    });

    it('goes on once, however often it is asked to', async () => {
      await dieAfter(1);
      const asked = await Promise.allSettled([
        goOnWithMacro('run-1', later),
        goOnWithMacro('run-1', later),
      ]);
      expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(await notes()).toEqual(caseIds.map(() => [1, 1]));
      await expect(goOnWithMacro('run-1', later)).rejects.toMatchObject({ key: 'error.macroGone' });
    });

    it('and wakes again beside the one that went on, leaves the rest to it', async () => {
      let turns = 0;
      const clock = () => {
        turns += 1;
        return circumstances.now;
      };
      const asleep = runMacro(cut, circumstances, clock);
      while (turns === 0) await new Promise((resolve) => setImmediate(resolve));
      await goOnWithMacro('run-1', later, clock);
      await asleep;
      // No turn was done by both.
      expect(turns).toBe(3);
      expect(await notes()).toEqual(caseIds.map(() => [1, 1]));
      expect(await lastRun()).toMatchObject({ seen: 60, done: 60, state: 'done' });
    });

    it('is taken back as far as it came, and then goes on no more', async () => {
      await dieAfter(1);
      expect((await undoMacro('run-1', settings, later.now)).undone).toBe(25);
      expect(await notes()).toEqual(caseIds.map(() => [0, 0]));
      await expect(goOnWithMacro('run-1', later)).rejects.toMatchObject({ key: 'error.macroGone' });
      expect(await openRequest()).toBeUndefined();
    });

    it('goes on with the macro as it was asked for, and with what was filled in', async () => {
      const choice = { id: 'own.c', text: 'It comes {{choice:today|tomorrow}}.' };
      await db.templates.put(ownTemplate({ ...choice, language: 'en' }));
      const reply: Macro = { ...all, steps: [{ do: 'reply', templates: { en: 'own.c' } }] };
      const answers = { 'choice:today|tomorrow': 'today' };
      let turns = 0;
      const clock = () => {
        turns += 1;
        if (turns > 1) throw new Error('killed');
        return circumstances.now;
      };
      await saveMacro(reply, english);
      await expect(
        runMacro(request({ macro: reply, caseIds, answers }), circumstances, clock),
      ).rejects.toThrow();
      await removeMacro(reply.id, english);
      await goOnWithMacro('run-1', later);
      const drafts = (await db.cases.bulkGet(caseIds)).map((row) => row?.drafts.public?.text);
      expect(new Set(drafts)).toEqual(new Set(['It comes today.']));
      expect(await openRequest()).toBeUndefined();
    });
  });

  it('names the post, the day and the person’s own values in its drafts', async () => {
    await db.templates.put({
      id: 'own.t',
      language: 'en',
      text: '{{greeting}}, about {{post}} on {{weekday}}: {{contact}}',
      channel: 'public',
      step: 'answer',
      intents: [],
      sentiments: [],
      networks: [],
    });
    const macro: Macro = {
      id: 'own',
      name: 'Own',
      steps: [{ do: 'reply', templates: { en: 'own.t' } }],
    };
    const own = settingsWith({ variables: { contact: '021-000', greeting: 'Hey' } });
    await runMacro(request({ macro }), { ...circumstances, settings: own });
    expect((await rows())[0]?.drafts.public?.text).toBe(
      'Hey, about New branch, same ovens on Wednesday: 021-000',
    );
  });

  it('of 200 cases lets others in between its turns, and tells how far it has come', async () => {
    const many = Array.from({ length: 200 }, (_, index) => comment(1000 + index));
    for (let from = 0; from < 200; from += 100) {
      await ingest(batchOf(...many.slice(from, from + 100)), settings, NOON);
    }
    const steps: number[] = [];
    let others = 0;
    let running = true;
    const asking = (async () => {
      while (running) {
        const run = await lastRun();
        if (run && steps.at(-1) !== run.seen) steps.push(run.seen);
        await db.transaction('rw', db.people, () => db.people.count());
        others += 1;
      }
    })();
    const caseIds = many.map(({ id }) => id);
    const run = await runMacro(request({ caseIds }), circumstances);
    running = false;
    await asking;
    expect(run).toMatchObject({ total: 200, seen: 200, done: 200 });
    expect(steps.length).toBeGreaterThan(5);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(others).toBeGreaterThan(20);
    expect((await undoMacro('run-1', settings, NOON + 2000)).undone).toBe(200);
  });
});
