import { readdirSync, readFileSync } from 'node:fs';

/** A line `LABELS | TEXT` that we wrote. */
export interface LabelledLine {
  /** Name of its file. */
  file: string;
  labels: string[];
  text: string;
}

/**
 * The lines of all `*.txt` of a folder, in the order of their names; remarks begin with `#`.
 * @throws Error where a line has no text, or a label that `isLabel` does not know
 */
export function labelledLines(folder: URL, isLabel: (name: string) => boolean): LabelledLine[] {
  return textFiles(folder).flatMap(({ file, lines }) =>
    lines
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => labelledLine(line, file, isLabel)),
  );
}

/** One of them. @throws Error as {@link labelledLines} */
export function labelledLine(
  line: string,
  file: string,
  isLabel: (name: string) => boolean,
): LabelledLine {
  const [named = '', ...rest] = line.split(' | ');
  const labels = named.trim().split(/\s+/);
  const text = rest.join(' | ').trim();
  if (text === '' || !labels.every(isLabel)) throw unreadable(line, file);
  return { file, labels, text };
}

export const unreadable = (line: string, file: string): Error =>
  new Error(`${file}: cannot read "${line}"`);

/** The lines of every `*.txt` of a folder, file by file. */
export function textFiles(folder: URL): { file: string; lines: string[] }[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().map((file) => ({
    file,
    lines: readFileSync(new URL(file, folder), 'utf8').split('\n'),
  }));
}
