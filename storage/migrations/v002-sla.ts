import type { Transaction } from 'dexie';

interface OldCase {
  source: string;
  urgency: string;
  intents: string[];
  tags: string[];
  snoozedUntil?: number | null;
  snooze?: { until: number | null } | null;
  clock: Record<string, unknown> & { seenAt: number };
}

/**
 * Working hours, policies and escalation levels; what corrections have taught.
 * cases: what policies match on, and snoozing until an answer. reminders: an instance and a step of
 * their own, and whether they were read. settings: the two targets become the policy for all cases.
 */
export const v002 = {
  version: 2,
  stores: {
    reminders: 'id, caseId, at, toldAt, readAt',
    lessons: 'caseId, at, [corrected+at]',
  },
  async upgrade(tx: Transaction): Promise<void> {
    await tx
      .table('cases')
      .toCollection()
      .modify((row: OldCase) => {
        row.snooze = row.snoozedUntil == null ? null : { until: row.snoozedUntil };
        delete row.snoozedUntil;
        const { source, urgency, intents, tags } = row;
        row.clock.network = source;
        row.clock.messages = [];
        row.clock.traits = [{ from: row.clock.seenAt, priority: urgency, intents, tags }];
      });
    const reminders = await tx.table('reminders').toArray();
    await tx.table('reminders').clear();
    await tx.table('reminders').bulkAdd(
      reminders.map((old) => ({
        ...old,
        id: `${old.caseId}:${old.target}:0:${old.kind}:0`,
        instance: 0,
        step: 0,
        readAt: old.toldAt,
      })),
    );
    const stored = await tx.table('settings').get('settings');
    if (stored) {
      await tx.table('settings').put({ key: 'settings', value: withPlan(stored.value) });
    }
    // What the log knows and the old rows did not is read from it at the next start.
    await tx.table('settings').put({ key: 'rebuild', value: true });
  },
};

/** Settings of version 1, its two targets turned into the policy for all cases. */
export function withPlan(settings: Record<string, unknown>): Record<string, unknown> {
  const { targets, reminders, ...rest } = settings as {
    targets?: { acknowledgeHours: number; resolveHours: number; riskAt: number };
    reminders?: { notify: boolean };
  };
  if (!targets) return settings;
  const minutes = (hours: number) => Math.max(1, Math.round(hours * 60));
  const policy = {
    id: 'default',
    name: '',
    match: { priorities: [], intents: [], networks: [], tags: [] },
    calendar: null,
    acknowledge: { minutes: minutes(targets.acknowledgeHours), pauseOn: [] },
    nextReply: null,
    resolve: { minutes: minutes(targets.resolveHours), pauseOn: ['waiting'] },
    startAt: 'posted',
    reopen: 'continue',
    riskAt: targets.riskAt,
    warnBefore: [],
    levels: [],
  };
  return {
    ...rest,
    reminders: { quiet: null, notify: reminders?.notify ?? true },
    sla: { calendars: [], policies: [policy], past: [] },
  };
}
