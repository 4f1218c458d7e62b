import * as v from 'valibot';
import type { CaseEvent } from '../utils/cases/types.ts';
import type { Macro } from '../utils/macros/types.ts';
import type { ImportReport } from '../utils/messaging/protocol.ts';
import { post as postSchema } from '../utils/messaging/schemas/captured.ts';
import { eventSchema } from '../utils/messaging/schemas/event.ts';
import { macroSchema } from '../utils/messaging/schemas/macro.ts';
import { settingsSchema } from '../utils/messaging/schemas/settings.ts';
import { templateSchema } from '../utils/messaging/schemas/template.ts';
import type { CapturedPost } from '../utils/networks/types.ts';
import type { Template } from '../utils/replies/types.ts';
import type { Settings } from '../utils/settings/types.ts';
import { withPlan } from './migrations/v002-sla.ts';

/** Mark and version of an archive; a reader refuses a newer one. */
export const FORMAT = 'hamdel-archive';
export const VERSION = 2;

/** Largest archive that is read, in characters: a browser's message holds 64 MiB, UTF-16 doubles. */
const LARGEST = 30_000_000;
/** Problems that are listed; a broken file has thousands of the same. */
const MOST_PROBLEMS = 20;

export interface Archive {
  events: CaseEvent[];
  posts: CapturedPost[];
  templates: Template[];
  /** Archives of before have none. */
  macros: Macro[];
  settings: Settings | null;
}

type Problem = ImportReport['problems'][number];

/**
 * Reads an archive into fresh, checked objects; unknown fields do not pass, nor `__proto__`.
 * @returns the archive, or what is wrong with it and where
 */
export function parseArchive(text: string): { archive: Archive } | { problems: Problem[] } {
  const fail = (key: string, where: string, value = '') => ({ problems: [{ key, where, value }] });
  if (text.length > LARGEST) {
    return fail('import.tooLarge', '', String(Math.round(text.length / 1_000_000)));
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail('import.notJson', error instanceof Error ? error.message : '');
  }
  if (
    typeof json !== 'object' ||
    json === null ||
    (json as { format?: unknown }).format !== FORMAT
  ) {
    return fail('import.notHamdel', 'format');
  }
  const { version, tables } = json as { version?: unknown; tables?: Record<string, unknown> };
  if (typeof version !== 'number' || version < 1) return fail('import.notHamdel', 'version');
  if (version > VERSION) return fail('import.newerVersion', 'version', String(version));
  if (typeof tables !== 'object' || tables === null) return fail('import.notHamdel', 'tables');
  return check(version === 1 ? ofToday(tables) : tables);
}

/** Tables of version 1, whose settings had two targets and no policies. */
function ofToday(tables: Record<string, unknown>): Record<string, unknown> {
  const settings = Array.isArray(tables.settings) ? tables.settings : [];
  return {
    ...tables,
    settings: settings.map((one) => (typeof one === 'object' && one ? withPlan(one) : one)),
  };
}

function check(tables: Record<string, unknown>): { archive: Archive } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const rows = <T>(name: string, schema: v.GenericSchema<unknown, T>, key: string): T[] => {
    const list = Object.hasOwn(tables, name) ? tables[name] : [];
    if (!Array.isArray(list)) {
      problems.push({ key, where: name });
      return [];
    }
    return list.flatMap((row, index) => {
      if (problems.length >= MOST_PROBLEMS) return [];
      const result = v.safeParse(schema, row);
      if (result.success) return [result.output];
      const [issue] = result.issues;
      const where = [`${name}[${index}]`, v.getDotPath(issue)].filter(Boolean).join('.');
      problems.push({ key, where, value: issue.message });
      return [];
    });
  };
  const events = rows('events', eventSchema, 'import.badEvent') as CaseEvent[];
  const posts = rows('posts', postSchema, 'import.badPost') as CapturedPost[];
  const templates = rows('templates', templateSchema, 'import.badTemplate') as Template[];
  const macros = rows('macros', macroSchema, 'import.badMacro') as Macro[];
  const settings = rows('settings', settingsSchema, 'import.badSettings')[0] as
    | Settings
    | undefined;
  const started = new Set(
    events.flatMap((event) => (event.type === 'captured' ? [event.caseId] : [])),
  );
  const orphan = events.findIndex((event) => !started.has(event.caseId));
  if (problems.length === 0 && orphan >= 0) {
    problems.push({ key: 'import.orphanEvent', where: `events[${orphan}]` });
  }
  if (problems.length > 0) return { problems };
  return { archive: { events, posts, templates, macros, settings: settings ?? null } };
}
