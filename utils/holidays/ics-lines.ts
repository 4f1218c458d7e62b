/** Unfolds a calendar file and keeps only what closed days are read from. */

export interface Line {
  text: string;
  /** Its first line in the file, from 1. */
  at: number;
}

/** What is wrong with a file as a whole. @property at line, from 1 */
export interface Broken {
  kind: 'notCalendar' | 'broken';
  at: number;
}

const KEPT =
  /^(dtstart|dtend|duration|rrule|exrule|rdate|exdate|recurrence-id|summary|status|uid)[;:]/i;
/** Far beyond what a name or a rule needs; lists of days may be long. */
const LONGEST_LINE = 4000;
const LONGEST_LIST = 200_000;
/** Events are the second thing in a file; their alarms the third. */
const DEEPEST = 8;

/** The lines of a calendar with their continuations; RFC 5545, section 3.1. */
export function unfold(text: string): Line[] {
  const lines: Line[] = [];
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = lines.at(-1);
    if (last && /^[ \t]/.test(raw)) last.text += raw.slice(1);
    else if (raw.trim() !== '') lines.push({ text: raw.trimEnd(), at: index + 1 });
  }
  return lines;
}

/**
 * The lines of a calendar's events that say when and what; zones, alarms, notes, people and
 * attachments are left out unread: files carry much of them, in all states.
 */
export function narrow(lines: readonly Line[]): Line[] | Broken {
  if (!/^begin:vcalendar$/i.test(lines[0]?.text ?? '')) return { kind: 'notCalendar', at: 1 };
  const kept: Line[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const [, mark, name = ''] = /^(begin|end):([\w-]+)$/i.exec(line.text) ?? [];
    const what = name.toLowerCase();
    if (mark?.toLowerCase() === 'begin') open.push(what);
    if (open.length > DEEPEST) return { kind: 'broken', at: line.at };
    const inside = open.join('/');
    const isEvent = inside === 'vcalendar/vevent';
    if (mark) {
      if (isEvent || inside === 'vcalendar') kept.push(line);
      if (mark.toLowerCase() === 'end' && open.pop() !== what)
        return { kind: 'broken', at: line.at };
    } else if (open.length === 0 || !/[:;]/.test(line.text)) {
      return { kind: 'broken', at: line.at };
    } else if (isEvent && KEPT.test(line.text)) {
      const isList = /^(rdate|exdate)/i.test(line.text);
      const isLong = line.text.length > (isList ? LONGEST_LIST : LONGEST_LINE);
      if (isLong) return { kind: 'broken', at: line.at };
      kept.push(line);
    }
  }
  return open.length > 0 ? { kind: 'broken', at: lines.at(-1)?.at ?? 1 } : kept;
}
