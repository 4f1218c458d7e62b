import { eventsFor } from '../utils/cases/commands.ts';
import type { CaseRow, NewEvent } from '../utils/cases/types.ts';
import { browserZone } from '../utils/clock.ts';
import { type PlanContext, planMacro } from '../utils/macros/plan.ts';
import {
  type CasePlan,
  isCutOff,
  type Macro,
  type MacroRun,
  type RunRequest,
  type UndoReport,
} from '../utils/macros/types.ts';
import { undoRun } from '../utils/macros/undo.ts';
import { MessageError } from '../utils/messaging/errors.ts';
import type { ReplyLanguage, SlotValues } from '../utils/replies/types.ts';
import { replyLanguage, slotValues } from '../utils/replies/values.ts';
import type { Settings } from '../utils/settings/types.ts';
import { bookOf } from '../utils/sla/index.ts';
import { getCases } from './cases.ts';
import { db } from './database.ts';
import { append } from './events.ts';
import { dropRequest, lastRun, openRequest, putRequest, putRun } from './macros.ts';
import { listTemplates } from './templates.ts';

/** Cases of one turn: each is one transaction, and between two of them others get theirs. */
const TURN = 25;

interface Circumstances {
  settings: Settings;
  /** The person's own, for comments whose language is not one of ours. */
  language: ReplyLanguage;
  /** Unix milliseconds. */
  now: number;
}

/** What a macro would do to these cases, in the order asked for; those not stored are left out. */
export async function plansFor(
  macro: Macro,
  caseIds: readonly string[],
  answers: SlotValues,
  circumstances: Circumstances,
): Promise<{ rows: CaseRow[]; plans: CasePlan[] }> {
  const rows = await getCases(caseIds);
  const context = await planContext(rows, answers, circumstances);
  return { rows, plans: planMacro(macro, rows, context) };
}

/**
 * Runs a macro, some cases at a time. Each turn is planned anew from what is stored, so a case that
 * changed since the preview is left alone where the macro no longer fits. Drafts are written and
 * nothing is sent. No lesson is drawn: of many cases at once nobody has read every label.
 * @param clock tells the time anew for each turn, Unix milliseconds
 * @throws MessageError `error.macroBusy` while another run goes on
 */
export async function runMacro(
  request: RunRequest,
  circumstances: Circumstances,
  clock: () => number = () => circumstances.now,
): Promise<MacroRun> {
  const once = { ...request, caseIds: [...new Set(request.caseIds)] };
  const run = await begin(once, circumstances.now);
  return work(run, once, circumstances, clock);
}

/**
 * Goes on with a run that was cut off, where it stopped: with the macro as it was, over the cases
 * that it has not come to. Spans of time count from now.
 * @throws MessageError `error.macroBusy` while it still goes on, `error.macroGone` where it is over
 */
export async function goOnWithMacro(
  runId: string,
  circumstances: Circumstances,
  clock: () => number = () => circumstances.now,
): Promise<MacroRun> {
  const { run, request } = await takeUp(runId, circumstances.now);
  return work(run, request, circumstances, clock);
}

/** Each turn, and how far the run has come with it, are stored together or not at all. */
async function work(
  begun: MacroRun,
  { runId, macro, caseIds, answers }: RunRequest,
  circumstances: Circumstances,
  clock: () => number,
): Promise<MacroRun> {
  let run = begun;
  const book = bookOf(circumstances.settings.sla);
  while (run.state === 'running') {
    const { seen } = run;
    const turn = caseIds.slice(seen, seen + TURN);
    const context = await planContext(await getCases(turn), answers, circumstances);
    const after = await db.transaction('rw', [db.events, db.cases, db.settings], async () => {
      const stored = await lastRun();
      const isOurs = stored?.id === runId && stored.seen === seen && stored.state === 'running';
      if (!isOurs) return null;
      const plans = planMacro(macro, await getCases(turn), context);
      const events = plans.flatMap((plan) => eventsOfPlan(plan, runId));
      const done = (await append(events, { book, now: circumstances.now })).length;
      const next: MacroRun = {
        ...stored,
        seen: seen + turn.length,
        done: stored.done + done,
        state: seen + turn.length < caseIds.length ? 'running' : 'done',
        heardAt: clock(),
      };
      await putRun(next);
      if (next.state === 'done') await dropRequest();
      return next;
    });
    // Thought dead while the computer slept: it was gone on with, or taken back, by another press.
    if (after === null) break;
    run = after;
  }
  return run;
}

async function begin(request: RunRequest, now: number): Promise<MacroRun> {
  const { runId: id, macro, caseIds } = request;
  return db.transaction('rw', db.settings, async () => {
    const before = await lastRun();
    if (before?.state === 'running' && !isCutOff(before, now)) {
      throw new MessageError('error.macroBusy', before.id);
    }
    // Asked for twice.
    if (before?.id === id) return before;
    const run: MacroRun = {
      id,
      name: macro.name,
      at: now,
      total: caseIds.length,
      seen: 0,
      done: 0,
      state: 'running',
      heardAt: now,
    };
    await putRun(run);
    await putRequest(request);
    return run;
  });
}

async function takeUp(runId: string, now: number): Promise<{ run: MacroRun; request: RunRequest }> {
  return db.transaction('rw', db.settings, async () => {
    const [last, request] = [await lastRun(), await openRequest()];
    if (last?.id !== runId || last.state !== 'running' || request?.runId !== runId) {
      throw new MessageError('error.macroGone', runId);
    }
    if (!isCutOff(last, now)) throw new MessageError('error.macroBusy', runId);
    const run = { ...last, heardAt: now };
    await putRun(run);
    return { run, request };
  });
}

/** The keys make a run findable without an index of its own, and each of its events unique. */
function eventsOfPlan(plan: CasePlan, runId: string): NewEvent[] {
  if (!('actions' in plan)) return [];
  const events = plan.actions.flatMap((action) => eventsFor(plan.caseId, action, []));
  return events.map((event, index) => ({
    ...event,
    group: runId,
    key: `${keysOf(runId)}${plan.caseId}:${index}`,
  }));
}

const keysOf = (runId: string) => `macro:${runId}:`;

/**
 * Takes a run back in all of its cases, some at a time; what was taken back already is not taken
 * back twice. What has changed since stays, and is told.
 */
export async function undoMacro(
  runId: string,
  settings: Settings,
  now: number,
): Promise<UndoReport> {
  const keys = await db.events.where('key').startsWith(keysOf(runId)).primaryKeys();
  const touched = (await db.events.bulkGet(keys)).flatMap((event) => event?.caseId ?? []);
  const ids = [...new Set(touched)];
  const book = bookOf(settings.sla);
  const report: UndoReport = { undone: 0, kept: [] };
  for (let from = 0; from < ids.length; from += TURN) {
    const turn = ids.slice(from, from + TURN);
    await db.transaction('rw', [db.events, db.cases], async () => {
      const log = await db.events.where('caseId').anyOf(turn).toArray();
      const events: NewEvent[] = [];
      for (const [caseId, own] of Map.groupBy(log, (event) => event.caseId)) {
        const back = undoRun(caseId, own, runId);
        events.push(...back.events);
        if (back.kept.length > 0) report.kept.push({ caseId, what: back.kept });
        if (back.events.length > 0) report.undone += 1;
      }
      await append(events, { book, now });
    });
  }
  await db.transaction('rw', db.settings, async () => {
    const run = await lastRun();
    if (run?.id !== runId) return;
    await putRun({ ...run, state: 'undone' });
    await dropRequest();
  });
  return report;
}

/** Everything a plan reads, fetched at once: planning itself asks the store for nothing. */
async function planContext(
  rows: readonly CaseRow[],
  answers: SlotValues,
  { settings, language, now }: Circumstances,
): Promise<PlanContext> {
  const postKeys = new Set(
    rows.flatMap((row) => (row.postId === null ? [] : [`${row.source}:${row.postId}`])),
  );
  const posts = new Map(
    (await db.posts.bulkGet([...postKeys])).flatMap((post) => (post ? [[post.id, post.text]] : [])),
  );
  const book = bookOf(settings.sla);
  const timeZone = browserZone();
  return {
    templates: await listTemplates(),
    teams: settings.teams,
    now,
    answers,
    languageOf: (row) => replyLanguage(row, language),
    valuesOf: (row, own) =>
      slotValues(row, own, {
        settings,
        book,
        now,
        timeZone,
        postText: posts.get(`${row.source}:${row.postId}`),
      }),
  };
}
