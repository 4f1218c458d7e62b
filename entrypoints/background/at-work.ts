import { lastAnswerStored } from '../../storage/answers.ts';
import { browser } from '../../utils/browser.ts';
import { now } from '../../utils/clock.ts';
import type { Sender } from '../../utils/messaging/sender.ts';
import { type AtWork, heardOf, leftBy, othersAt, type Work } from '../../utils/replies/at-work.ts';

const KEY = 'atWork';
const TAB = 'tab:';

/** Where the browser has no storage for a session, it is remembered as long as the worker lives. */
let remembered: Work[] = [];
let last: Promise<unknown> = Promise.resolve();

/** Where a message says that an answer is written: the tab is the browser's word, not the sender's. */
export function placesOf(sender: Sender, place: string | undefined): string[] {
  const tab = sender.from === 'page' ? [`${TAB}${sender.tabId}`] : [];
  return place === undefined ? tab : [...tab, place];
}

/** Remembers that somebody writes, or has stopped; one after the other, so that none is lost. */
export function noteWork(who: AtWork, writing: boolean): Promise<void> {
  const note = async () =>
    keep(writing ? heardOf(await known(), who, now()) : leftBy(await known(), who, now()));
  const noted = last.then(note);
  last = noted.catch(() => undefined);
  return noted;
}

/** Whether the case is being answered in a tab or a panel that is not the asker's. */
export async function isAtWorkElsewhere(who: AtWork): Promise<boolean> {
  await last;
  const works = await known();
  if (works.every(({ caseId }) => caseId !== who.caseId)) return false;
  const answeredAt = await lastAnswerStored(who.caseId);
  const places = othersAt(works, who, { now: now(), answeredAt });
  const open = await Promise.all(places.map(isOpen));
  return open.includes(true);
}

/** A tab may have been closed, or have crashed, without a word. */
async function isOpen(place: string): Promise<boolean> {
  if (!place.startsWith(TAB)) return true;
  return browser.tabs.get(Number(place.slice(TAB.length))).then(
    ({ discarded }) => discarded !== true,
    () => false,
  );
}

async function known(): Promise<Work[]> {
  const area = browser.storage.session;
  if (!area) return remembered;
  return ((await area.get(KEY))[KEY] as Work[] | undefined) ?? [];
}

async function keep(works: Work[]): Promise<void> {
  const area = browser.storage.session;
  if (area) await area.set({ [KEY]: works });
  else remembered = works;
}
