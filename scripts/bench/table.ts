import { largest, median } from './stats.ts';

/** One measured line: ours beside a peer of the same run. Numbers are samples, a round each. */
export interface Line {
  measure: string;
  unit: string;
  ours: readonly number[];
  /** What it is held against, measured in the same run; empty where there is no peer. */
  peer: readonly number[];
  peerName: string;
  /** How the two are compared; `none` prints no ratio. */
  compare: 'ours/peer' | 'peer/ours' | 'none';
  /** Aim in words, and whether it was reached; null where the line only informs. */
  aim: { words: string; met: (ours: number, ratio: number) => boolean } | null;
}

const HEAD = ['measure', 'ours', 'peer', 'ratio', 'aim', ''] as const;

/** Prints lines under a heading. Medians, with the smallest and largest round behind them. */
export function printTable(title: string, lines: readonly Line[]): void {
  const rows = [[...HEAD], ...lines.map(cells)];
  const widths = HEAD.map((_, column) => largest(rows.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const [index, row] of rows.entries()) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
    if (index === 0)
      console.log(
        widths
          .map((width) => '-'.repeat(width))
          .join('  ')
          .trimEnd(),
      );
  }
}

function cells(line: Line): string[] {
  const ours = median(line.ours);
  const ratio = ratioOf(line);
  const peer = line.peer.length === 0 ? '' : `${spread(line.peer, line.unit)} ${line.peerName}`;
  const met = line.aim?.met(ours, ratio ?? Number.NaN);
  return [
    line.measure,
    spread(line.ours, line.unit),
    peer,
    ratio === null ? '' : ratio.toFixed(2),
    line.aim?.words ?? '',
    met === undefined ? '' : met ? 'met' : 'MISSED',
  ];
}

/** Of the medians: single rounds next to each other differ by chance alone. */
function ratioOf(line: Line): number | null {
  if (line.compare === 'none' || line.peer.length === 0) return null;
  const [ours, peer] = [median(line.ours), median(line.peer)];
  return line.compare === 'ours/peer' ? ours / peer : peer / ours;
}

function spread(values: readonly number[], unit: string): string {
  const middle = `${figure(median(values))} ${unit}`;
  if (values.length === 1) return middle;
  return `${middle} (${figure(Math.min(...values))}–${figure(largest(values))})`;
}

function figure(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
