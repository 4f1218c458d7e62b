import type { StoredCase } from '../../storage/cases.ts';
import type { Reminder } from '../../storage/reminders.ts';
import type { Words } from '../../utils/i18n.ts';
import { toldOne } from '../../utils/settings/team-name.ts';
import type { Settings } from '../../utils/settings/types.ts';

export interface Told {
  title: string;
  message: string;
}

const LONGEST = 180;
/** Lines of a summary: more than systems show is lost anyway. */
const LINES = 4;

/** One reminder as a notification says it, with its true time. @param now Unix milliseconds */
export function reminderWords(
  reminder: Reminder,
  row: StoredCase,
  settings: Settings,
  words: Words,
  now: number,
): Told {
  const { t } = words;
  const name = nameOf(row, words);
  const time = words.moment(reminder.at, now);
  const target = t(`target.${reminder.target}`);
  const text = row.text.slice(0, LONGEST);
  switch (reminder.kind) {
    case 'breach':
      return { title: t('notify.breachOne', { name, target, time }), message: text };
    case 'level': {
      const told = reminder.notify && toldOne(reminder.notify, settings, words);
      const title = t('notify.levelOne', { person: told?.name ?? '', name, n: reminder.step });
      return { title, message: told?.contact ? `${told.contact}\n${text}` : text };
    }
    default: {
      const left = words.duration(Math.max(0, (row.dueAt ?? now) - now));
      return { title: t('notify.riskOne', { name, target, time: left }), message: text };
    }
  }
}

/** Many reminders in one: how many of each kind, and the oldest of them by name. */
export function summaryWords(
  reminders: readonly Reminder[],
  rows: Map<string, StoredCase>,
  words: Words,
  now: number,
): Told {
  const { t } = words;
  const cases = new Set(reminders.map((reminder) => reminder.caseId));
  const overdue = new Set(
    reminders.flatMap((one) => (one.kind === 'breach' || one.kind === 'level' ? [one.caseId] : [])),
  );
  const oldest = [...cases].slice(0, LINES).flatMap((id) => {
    const row = rows.get(id);
    const first = reminders.find((reminder) => reminder.caseId === id);
    if (!row || !first) return [];
    return [t('notify.line', { name: nameOf(row, words), time: words.moment(first.at, now) })];
  });
  return {
    title: t('notify.summary', { n: cases.size }),
    message: [t('notify.summaryOverdue', { n: overdue.size }), ...oldest].join('\n'),
  };
}

const nameOf = (row: StoredCase, { t }: Words) =>
  row.author.name || row.author.handle || t('person.unknown');
