import type { CDPSession } from '@playwright/test';
import { metrics } from './browser.ts';
import { largest } from './stats.ts';

/** What a stretch of time has cost the page's main thread, in milliseconds. */
export interface Cost {
  /** All tasks of the page's process together. */
  tasks: number;
  /** Calls into our script, with all that they called. */
  ours: number;
  /** Longest task; and the longest of those in which our script ran. */
  longest: number;
  longestOurs: number;
  /** Longest call into our script: what of a task is by us. */
  longestCall: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** Traces the browser while something happens. @param host host of the page's own scripts */
export async function costOf(
  session: CDPSession,
  host: string,
  happen: () => Promise<void>,
): Promise<Cost> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const before = await metrics(session);
  const traceConfig = { includedCategories: CATEGORIES };
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  await happen();
  const done = new Promise<void>((resolve) =>
    session.once('Tracing.tracingComplete', () => resolve()),
  );
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', collect);
  const after = await metrics(session);
  const tasks = ((after.TaskDuration ?? Number.NaN) - (before.TaskDuration ?? Number.NaN)) * 1000;
  return { tasks, ...read(events, host) };
}

function read(events: readonly TraceEvent[], host: string): Omit<Cost, 'tasks'> {
  const calls = events.filter(
    ({ name, ph }) => ph === 'X' && /^(FunctionCall|EvaluateScript)$/.test(name),
  );
  const urlOf = (event: TraceEvent) => event.args?.data?.url ?? '';
  const page = calls.find((event) => urlOf(event).includes(`//${host}/`));
  if (!page) throw new Error(`no script of ${host} in the trace`);
  const here = (event: TraceEvent) => event.pid === page.pid && event.tid === page.tid;
  const tasks = events.filter(
    (event) => event.name.endsWith('RunTask') && event.dur && here(event),
  );
  const ours = outermost(
    calls.filter((event) => here(event) && urlOf(event).startsWith('chrome-extension:')),
  );
  const ms = (event: TraceEvent) => (event.dur ?? 0) / 1000;
  const withOurs = tasks.filter((task) => ours.some((call) => within(call, task)));
  return {
    ours: ours.reduce((sum, call) => sum + ms(call), 0),
    longest: largest(tasks.map(ms)),
    longestOurs: largest(withOurs.map(ms)),
    longestCall: largest(ours.map(ms)),
  };
}

/** Calls that are not part of another one of ours. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  const sorted = [...calls].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = 0;
  return sorted.filter((call) => {
    if (call.ts < end) return false;
    end = call.ts + (call.dur ?? 0);
    return true;
  });
}

function within(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
}
