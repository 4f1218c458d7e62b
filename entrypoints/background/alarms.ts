import { rebuildIfAsked } from '../../storage/backup.ts';
import { type Pace, readOn } from '../../storage/read-on.ts';
import { readSettings } from '../../storage/settings.ts';
import { nextWake, tick } from '../../storage/tick.ts';
import { browser } from '../../utils/browser.ts';
import { now } from '../../utils/clock.ts';
import { drawBadge } from './badge.ts';
import { tellReminders } from './notifications.ts';

const TICK = 'tick';
const NEXT_DUE = 'next-due';
/**
 * Reading older cases anew: each minute's tick reads on for most of it, and rests after each turn as
 * long as the turn took, so that the panel has the store half of the time. Browsers end a worker that
 * has done nothing of theirs for 30 seconds: asking for the alarm is such a thing. Where it ends all
 * the same, the next tick goes on.
 */
const READING: Pace = {
  now,
  lasting: 45_000,
  async pause(took) {
    await browser.alarms.get(TICK);
    await new Promise((resolve) => setTimeout(resolve, Math.min(2000, Math.max(30, took))));
  },
};

/** Alarms only wake the worker; what is due stands in the database. */
export function registerAlarms(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === TICK || alarm.name === NEXT_DUE) void onTick();
  });
  browser.runtime.onStartup.addListener(() => void onTick());
}

/** Alarms may be gone after an update, in Firefox after every restart: set again at each start. */
export async function armAlarms(): Promise<void> {
  if (!(await browser.alarms.get(TICK))) browser.alarms.create(TICK, { periodInMinutes: 1 });
  await armNextDue();
}

/** One alarm for the next case that changes by itself; never one a case: browsers allow 500. */
export async function armNextDue(): Promise<void> {
  const wake = await nextWake();
  if (wake === null) await browser.alarms.clear(NEXT_DUE);
  else browser.alarms.create(NEXT_DUE, { when: Date.now() + Math.max(1000, wake - now()) });
}

/** Tells everything that has come due since the last time, however long ago that was. */
export async function tellDue(): Promise<void> {
  const settings = await readSettings();
  await tick(settings, now());
  await tellReminders(settings, now());
  await Promise.all([drawBadge(), armAlarms()]);
}

/** What each start and each minute ask for; what is due goes before what is read anew. */
export async function onTick(): Promise<void> {
  await rebuildIfAsked(now());
  await tellDue();
  await readAnew();
}

/** Reads cases anew that the engine of today, or another setting, would read otherwise. */
export async function readAnew(): Promise<void> {
  await readOn(READING);
  await Promise.all([drawBadge(), armNextDue()]);
}
