import ICAL from 'ical.js';
import { type Broken, type Line, narrow, unfold } from './ics-lines.ts';

/** A line of an event: dates as `2026-12-25`, times as `2026-12-25T09:00:00`, `Z` where UTC. */
export interface Property {
  params: Record<string, unknown>;
  values: unknown[];
}

/** An event as it stands in the file. */
export type Entry = Map<string, Property[]>;

/** All events of a calendar file, or what is wrong with it and where. */
export function entriesOf(text: string): Entry[] | Broken {
  const kept = narrow(unfold(text));
  if (!Array.isArray(kept)) return kept;
  try {
    const read: unknown = ICAL.parse(kept.map((line) => line.text).join('\r\n'));
    const calendars = typeof at(read, 0) === 'string' ? [read] : asList(read);
    return calendars.flatMap((calendar) => asList(at(calendar, 2)).map(entry));
  } catch {
    return { kind: 'broken', at: firstBad(kept) };
  }
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const at = (value: unknown, index: number): unknown => asList(value)[index];

/** jCal, RFC 7265: `[name, properties, parts]`, each property `[name, parameters, type, …values]`. */
function entry(component: unknown): Entry {
  const found: Entry = new Map();
  for (const property of asList(at(component, 1))) {
    const [name, params, type, ...values] = asList(property);
    if (typeof name !== 'string') continue;
    const isTime = type === 'date-time';
    const own = {
      params: Object(params) as Property['params'],
      values: isTime ? values.map(dayAlone) : values,
    };
    const known = found.get(name);
    if (known) known.push(own);
    else found.set(name, [own]);
  }
  return found;
}

/** A day that is not said to be one comes from the parser as a time without its numbers. */
const dayAlone = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/T::$/, '') : value;

/** The line that the parser does not take; it tells no numbers itself. */
function firstBad(lines: readonly Line[]): number {
  const isBad = ({ text }: Line) => {
    if (/^(begin|end):/i.test(text)) return false;
    try {
      ICAL.parse.property(text);
      return false;
    } catch {
      return true;
    }
  };
  return lines.find(isBad)?.at ?? 1;
}
