import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { getCases, type StoredCase } from '../../storage/cases.ts';
import { listReminders, type Reminder } from '../../storage/reminders.ts';
import { send } from '../../utils/messaging/client.ts';

/** As far back as anybody reads. */
const SHOWN = 200;

export interface ListedReminder extends Reminder {
  row: StoredCase | undefined;
  /** It was not looked at before this list was opened. */
  isNew: boolean;
}

/** The record of what came due, newest first; opening it marks it as read. */
export function useReminders(): ListedReminder[] | undefined {
  const fresh = useRef(new Set<string>());
  const listed = useLiveQuery(async () => {
    const reminders = await listReminders(SHOWN);
    const rows = await getCases([...new Set(reminders.map((reminder) => reminder.caseId))]);
    return { reminders, rows: new Map(rows.map((row) => [row.id, row])) };
  }, []);
  const unread = listed?.reminders.filter((reminder) => reminder.readAt === 0) ?? [];
  for (const { id } of unread) fresh.current.add(id);
  const upTo = unread[0]?.at;
  useEffect(() => {
    if (upTo !== undefined) void send('reminders:read', { upTo }).catch(() => undefined);
  }, [upTo]);
  return listed?.reminders.map((reminder) => ({
    ...reminder,
    row: listed.rows.get(reminder.caseId),
    isNew: fresh.current.has(reminder.id),
  }));
}
