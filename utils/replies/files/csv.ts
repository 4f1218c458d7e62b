/** Separators that spreadsheets write; the comma is that of RFC 4180. */
const SEPARATORS = [',', ';', '\t'] as const;

/** Excel reads a file without this mark in the machine's own code page, and Persian as rubbish. */
const MARK = '\uFEFF';

/**
 * What a spreadsheet may take for a formula: a cell that begins so, some of them in their wide form
 * too. Quotes before it are counted, so that a cell that has some of its own comes back as it was.
 */
const RISKY = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The cell as text for every spreadsheet: a quote goes before what could be a formula. */
export const neutralised = (cell: string): string => (RISKY.test(cell) ? `'${cell}` : cell);

/** What {@link neutralised} was made of. */
export const restored = (cell: string): string =>
  cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;

/** Rows as a CSV file after RFC 4180, with formulas made harmless. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(neutralised(cell))).join(','));
  return MARK + lines.map((line) => `${line}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",;\t\r\n]/.test(cell) || cell === '' || cell.trim() !== cell
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}

/** A row of a CSV file, and the line of the file that it begins in, from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/**
 * Reads a CSV file: RFC 4180, line ends of any kind, a mark at the head or none, and the separator
 * that its first line uses. Empty lines are left out. Linear; never throws: a quote that is never
 * closed takes in the rest.
 * @param most rows after which it stops
 */
export function readCsv(file: string, most: number): CsvRow[] {
  const text = file.startsWith(MARK) ? file.slice(1) : file;
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length && rows.length < most) {
    const row: CsvRow = { line, cells: [] };
    for (let ended = false; !ended; ) {
      const cell =
        text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
      row.cells.push(restored(cell.value));
      line += cell.lines;
      at = cell.end;
      ended = text[at] !== separator;
      if (!ended) at += 1;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push(row);
  }
  return rows;
}

interface Cell {
  value: string;
  /** Where what follows the cell begins. */
  end: number;
  /** Line ends inside it. */
  lines: number;
}

function plainCell(text: string, from: number, separator: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') {
    end += 1;
  }
  return { value: text.slice(from, end), end: Math.min(end, text.length), lines: 0 };
}

/** What stands after the closing quote and before the separator belongs to no cell: it is left out. */
function quotedCell(text: string, from: number, separator: string): Cell {
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    parts.push(text.slice(at, end));
    at = end + 1;
    if (text[at] !== '"' || quote < 0) break;
    parts.push('"');
    at += 1;
  }
  const value = parts.join('');
  return { value, end: plainCell(text, at, separator).end, lines: linesIn(value) };
}

const linesIn = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;

function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const head = end < 0 ? text.slice(0, 1000) : text.slice(0, Math.min(end, 1000));
  const count = (sign: string) => head.split(sign).length;
  return SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
