import type { Template } from '../types.ts';
import { readCsv, writeCsv } from './csv.ts';
import { cellsOf, FIELDS, type Field, type RawRow, type Reason } from './fields.ts';

/** Mark and version of a JSON file of templates. */
export const FORMAT = 'hamdel-templates';
export const VERSION = 1;

/** Largest file that is read, in UTF-16 units, and as many rows as one may hold. */
export const LARGEST_FILE = 4_000_000;
export const MOST_ROWS = 2000;

/** A row, and where it stands: the line of a CSV file, the place in a JSON list, both from 1. */
export interface PlacedRow {
  place: number;
  raw: RawRow;
}

/**
 * Reads a file of templates, JSON or CSV by how it begins. Never throws, whatever the file holds.
 * @returns the rows, one more than may be taken at most; or why the file as a whole is refused
 */
export function readTemplates(file: string): { rows: PlacedRow[] } | { refused: Reason } {
  if (file.length > LARGEST_FILE) return { refused: { key: 'import.tooLarge' } };
  const begins = file.replace(/^[\uFEFF\s]+/, '')[0];
  if (begins === undefined) return { refused: { key: 'files.bad.empty' } };
  return begins === '{' || begins === '[' ? fromJson(file) : fromCsv(file);
}

function fromJson(file: string): ReturnType<typeof readTemplates> {
  let json: unknown;
  try {
    json = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    return { refused: { key: 'import.notJson' } };
  }
  if (Array.isArray(json)) return { rows: placed(json) };
  const { format, version, templates } = json as Record<string, unknown>;
  if (format === 'hamdel-archive') return { refused: { key: 'files.bad.archive' } };
  if (format !== FORMAT || !Array.isArray(templates)) {
    return { refused: { key: 'import.notHamdel' } };
  }
  if (typeof version !== 'number' || version > VERSION) {
    return { refused: { key: 'import.newerVersion' } };
  }
  return { rows: placed(templates) };
}

const placed = (list: unknown[]): PlacedRow[] =>
  list.slice(0, MOST_ROWS + 1).map((item, at) => ({ place: at + 1, raw: rawOf(item) }));

/** A fresh object of the known fields: nothing inherited, nothing called `__proto__`. */
function rawOf(item: unknown): RawRow {
  if (typeof item !== 'object' || item === null) return {};
  const own = FIELDS.filter((field) => Object.hasOwn(item, field));
  return Object.fromEntries(own.map((field) => [field, (item as RawRow)[field] ?? '']));
}

function fromCsv(file: string): ReturnType<typeof readTemplates> {
  // The head, the rows, and one more, so that too many can be told.
  const [head, ...rows] = readCsv(file, MOST_ROWS + 2);
  const columns = (head?.cells ?? []).map(columnOf);
  if (!columns.includes('text')) return { refused: { key: 'files.bad.columns' } };
  return {
    rows: rows.map(({ line, cells }) => ({
      place: line,
      raw: Object.fromEntries(
        columns.flatMap((field, at) => (field ? [[field, cells[at] ?? ''] as const] : [])),
      ),
    })),
  };
}

const columnOf = (name: string): Field | undefined =>
  FIELDS.find((field) => field.toLowerCase() === name.trim().toLowerCase());

/** Templates as a file, as they stand in the list. */
export function writeTemplates(templates: readonly Template[], kind: 'json' | 'csv'): string {
  if (kind === 'csv') return writeCsv([FIELDS, ...templates.map(cellsOf)]);
  const rows = templates.map((template) =>
    Object.fromEntries(FIELDS.map((field) => [field, template[field] ?? NOTHING[field] ?? ''])),
  );
  return JSON.stringify({ format: FORMAT, version: VERSION, templates: rows }, null, 2);
}

/** What is written where a template has nothing, so that a file says all of it. */
const NOTHING: Partial<Record<Field, unknown>> = { tags: [], favourite: false, disabled: false };
