import { getCases, type StoredCase } from '../../storage/cases.ts';
import { caseOfReminder, markTold, type Reminder, untold } from '../../storage/reminders.ts';
import { browser } from '../../utils/browser.ts';
import { browserZone } from '../../utils/clock.ts';
import { wordsOf } from '../../utils/i18n.ts';
import { casesInHand } from '../../utils/in-hand.ts';
import type { Settings } from '../../utils/settings/types.ts';
import { bookOf, clocks } from '../../utils/sla/index.ts';
import { isQuiet } from '../../utils/sla/quiet.ts';
import type { PolicyBook } from '../../utils/sla/types.ts';
import { currentLanguage } from './language.ts';
import { openPanelPage } from './panel.ts';
import { reminderWords, summaryWords } from './reminder-words.ts';

/** More reminders than this at once become one summary. */
const SINGLY = 3;
const SUMMARY = 'summary';
/** A draft younger than this says that somebody is writing the answer, in the page or the panel. */
const WRITING = 5 * 60_000;

/** A press on a notification opens its case; on a summary, the queue. */
export function registerNotifications(): void {
  const open = (id: string) => {
    void browser.notifications.clear(id);
    void openPanelPage(id === SUMMARY ? null : caseOfReminder(id));
  };
  browser.notifications.onClicked.addListener(open);
  browser.notifications.onButtonClicked?.addListener(open);
}

/**
 * Tells what has not been told yet, each thing once; the list in the panel is the record. In quiet
 * hours, and for a case in hand, it waits: at the end of either it is told if it is still true.
 * @param now Unix milliseconds
 */
export async function tellReminders(settings: Settings, now: number): Promise<void> {
  const waiting = await untold();
  if (waiting.length === 0) return;
  const { notify, quiet } = settings.reminders;
  if (notify && isQuiet(quiet, now, browserZone())) return;
  const rows = await rowsOf(waiting);
  const held = notify ? await inHand(rows, now) : new Set();
  const due = waiting.filter((reminder) => !held.has(reminder.caseId));
  if (notify) {
    const book = bookOf(settings.sla);
    const live = due.filter((reminder) => isStillTrue(reminder, rows, book, now));
    if (live.length > SINGLY) await tellTogether(live, rows, now);
    else for (const reminder of live) await tellOne(reminder, rows, settings, now);
  }
  await markTold(
    due.map((reminder) => reminder.id),
    now,
  );
}

async function rowsOf(reminders: readonly Reminder[]): Promise<Map<string, StoredCase>> {
  const rows = await getCases([...new Set(reminders.map((reminder) => reminder.caseId))]);
  return new Map(rows.map((row) => [row.id, row]));
}

async function inHand(rows: Map<string, StoredCase>, now: number): Promise<Set<string>> {
  const held = await casesInHand();
  for (const row of rows.values()) {
    const drafts = Object.values(row.drafts);
    if (drafts.some((draft) => now - draft.at < WRITING)) held.add(row.id);
  }
  return held;
}

/** Leaves out what was settled meanwhile: nobody needs to hear of it. Snoozing settles nothing. */
function isStillTrue(
  { caseId, target, instance }: Reminder,
  rows: Map<string, StoredCase>,
  book: PolicyBook,
  now: number,
): boolean {
  const row = rows.get(caseId);
  if (!row?.needsReply || row.view === 'done') return false;
  const all = clocks(row.clock, book, now);
  const clock = target === 'nextReply' ? all.nextReply[instance] : all[target];
  return clock !== undefined && clock.at === null && clock.state !== 'paused';
}

async function tellOne(
  reminder: Reminder,
  rows: Map<string, StoredCase>,
  settings: Settings,
  now: number,
): Promise<void> {
  const row = rows.get(reminder.caseId);
  if (!row) return;
  const words = wordsOf(await currentLanguage());
  const { title, message } = reminderWords(reminder, row, settings, words, now);
  await show(reminder.id, title, message, words.t('menu.open'));
}

async function tellTogether(
  reminders: readonly Reminder[],
  rows: Map<string, StoredCase>,
  now: number,
): Promise<void> {
  const words = wordsOf(await currentLanguage());
  const { title, message } = summaryWords(reminders, rows, words, now);
  await show(SUMMARY, title, message, words.t('menu.open'));
}

/**
 * Firefox throws on `buttons`; there a press on the body does the same. Where the system shows
 * none at all, the list in the panel and the number on the icon have it.
 */
async function show(id: string, title: string, message: string, action: string): Promise<void> {
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title,
    message,
  };
  try {
    const withButton = { ...options, buttons: [{ title: action }] };
    await browser.notifications.create(id, withButton as typeof options);
  } catch {
    await browser.notifications.create(id, options).catch(() => undefined);
  }
}
