import { getCases } from '../../storage/cases.ts';
import { markTold, type Reminder, untold } from '../../storage/reminders.ts';
import { browser } from '../../utils/browser.ts';
import { now } from '../../utils/clock.ts';
import { wordsOf } from '../../utils/i18n.ts';
import type { Settings } from '../../utils/settings/types.ts';
import { currentLanguage } from './language.ts';
import { openPanelPage } from './panel.ts';

/** More reminders than this at once become one summary. */
const SINGLY = 3;
const SUMMARY = 'summary';

/** A press on a notification opens its case; on a summary, the queue. */
export function registerNotifications(): void {
  const open = (id: string) => {
    void browser.notifications.clear(id);
    void openPanelPage(id === SUMMARY ? null : id.replace(/:[a-z]+:[a-z]+$/i, ''));
  };
  browser.notifications.onClicked.addListener(open);
  browser.notifications.onButtonClicked?.addListener(open);
}

/** Tells what has not been told yet, each thing once; the list in the panel is the record. */
export async function tellReminders(settings: Settings, afterBreak: boolean): Promise<void> {
  const waiting = await untold();
  if (waiting.length === 0) return;
  if (settings.reminders.notify) {
    const live = await stillTrue(waiting);
    const together = live.length > SINGLY || (afterBreak && live.length > 1);
    if (together) await tellTogether(live);
    else for (const reminder of live) await tellOne(reminder);
  }
  await markTold(
    waiting.map((reminder) => reminder.id),
    now(),
  );
}

/** Leaves out cases that were settled meanwhile: nobody needs to hear of them. */
async function stillTrue(reminders: readonly Reminder[]): Promise<Reminder[]> {
  const rows = await getCases([...new Set(reminders.map((reminder) => reminder.caseId))]);
  const open = new Set(rows.filter((row) => row.open === 1 && row.needsReply).map((row) => row.id));
  return reminders.filter((reminder) => open.has(reminder.caseId));
}

async function tellOne(reminder: Reminder): Promise<void> {
  const [row] = await getCases([reminder.caseId]);
  if (!row) return;
  const { t, duration } = wordsOf(await currentLanguage());
  const name = row.author.name || row.author.handle;
  const title =
    reminder.kind === 'breach'
      ? t('notify.breachOne', { name })
      : t('notify.riskOne', { name, time: duration(Math.max(0, (row.dueAt ?? now()) - now())) });
  await show(reminder.id, title, row.text.slice(0, 180), t('menu.open'));
}

async function tellTogether(reminders: readonly Reminder[]): Promise<void> {
  const { t, list } = wordsOf(await currentLanguage());
  const ids = [...new Set(reminders.map((reminder) => reminder.caseId))];
  const names = (await getCases(ids.slice(0, 4))).map(
    (row) => row.author.name || row.author.handle,
  );
  await show(SUMMARY, t('notify.summary', { n: ids.length }), list(names), t('menu.open'));
}

/** Firefox throws on `buttons`; there a press on the body does the same. */
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
    await browser.notifications.create(id, options);
  }
}
