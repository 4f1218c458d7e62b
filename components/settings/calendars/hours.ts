import { latinDigits } from '../../../utils/digits.ts';
import { spelled } from '../../../utils/holidays/spelling.ts';
import type { Words } from '../../../utils/i18n.ts';
import { checkDay } from '../../../utils/sla/check.ts';
import type { Window } from '../../../utils/sla/types.ts';
import type { Refused } from '../checks.ts';

const BETWEEN_STRETCHES = /\s*[,،;؛\n]\s*|\s+(?:and|و)\s+/;
const STRETCH = /^(.+?)\s*(?:[-–—‑−]|\s(?:to|until|تا)\s)\s*(.+)$/;
const TIME = /^(\d{1,2})(?:[:.٫](\d{2}))?\s*([ap]\.?m\.?)?$/;
const CLOSED = new Set(['', '-', '–', '—', 'closed', 'off', 'بسته', 'تعطیل']);

/**
 * Reads the hours of a day as people write them: `9-13, 14-18`, `09:00–13:00`, `9am to 5pm`,
 * `۹ تا ۱۳`; nothing or “closed” for a closed day. Midnight at the end of a stretch is `24:00`.
 * @returns the windows by their start, or why they are refused
 */
export function readHours(text: string): { windows: Window[] } | Refused {
  const typed = text.trim();
  if (CLOSED.has(spelled(typed))) return { windows: [] };
  const windows: Window[] = [];
  for (const part of typed.split(BETWEEN_STRETCHES)) {
    const [, first = '', second = ''] = STRETCH.exec(latinDigits(part).toLowerCase()) ?? [];
    const from = wallTime(first.replace(/^(from|از)\s+/, ''));
    const to = wallTime(second);
    if (!from || !to) return { key: 'calendar.bad.hours', params: { text: part } };
    windows.push([from, to === '00:00' ? '24:00' : to]);
  }
  windows.sort(([a], [b]) => a.localeCompare(b));
  const [problem] = checkDay('mon', windows);
  return problem ? { key: problem.key, params: problem.params ?? {} } : { windows };
}

/** `HH:MM` of a typed time; null where it is none. */
function wallTime(text: string): string | null {
  const [all, hours = '', minutes = '00', half] = TIME.exec(text.trim()) ?? [];
  if (all === undefined) return null;
  const twelve = Number(hours);
  if (half && (twelve < 1 || twelve > 12)) return null;
  const hour = half ? (twelve % 12) + (half.startsWith('p') ? 12 : 0) : twelve;
  const fits = Number(minutes) < 60 && (hour < 24 || (hour === 24 && minutes === '00'));
  return fits ? `${String(hour).padStart(2, '0')}:${minutes}` : null;
}

export const sayWindow = ([from, to]: Window, { t, time }: Words): string =>
  t('calendar.range', { from: time(from), to: time(to) });

/** The hours of a day as they stand in its field; empty where it is closed. */
export const writeHours = (windows: readonly Window[], words: Words): string =>
  words.join(windows.map((one) => sayWindow(one, words)));

/** The hours of a day in words. */
export const sayHours = (windows: readonly Window[], words: Words): string =>
  windows.length === 0 ? words.t('calendar.closed') : writeHours(windows, words);
