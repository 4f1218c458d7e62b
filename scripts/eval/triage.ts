import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { triage } from '../../utils/triage/index.ts';
import { partsReport } from './triage/parts.ts';
import { report } from './triage/report.ts';
import { readRows } from './triage/rows.ts';

/**
 * `triage FILE.jsonl[.gz] --out OUT.jsonl`: reads each row's text as the product does and writes one
 * line a row; where rows have labels, prints how well, beside other engines in the same run. With
 * `--parts` prints instead what each part of the engine brings.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, parts: { type: 'boolean' } },
  });
  if (positionals.length === 0) {
    console.error('usage: npm run eval -- triage FILE.jsonl[.gz] … [--out OUT.jsonl] [--parts]');
    return 2;
  }
  const lines: string[] = [];
  for (const file of positionals) {
    const rows = readRows(file);
    if (values.parts) {
      console.log([`== ${basename(file)}`, ...partsReport(rows), ''].join('\n'));
      continue;
    }
    const judged = rows.map((row) => ({ row, triage: triage(row.text, { routes: [] }) }));
    for (const { row, triage: read } of judged) {
      const { reasons: _, ...told } = read;
      lines.push(JSON.stringify({ id: row.id, ...told }));
    }
    const told = report(judged);
    if (told.length > 0) console.log([`== ${basename(file)}`, ...told, ''].join('\n'));
  }
  if (values.out) writeFileSync(values.out, lines.map((line) => `${line}\n`).join(''));
  return 0;
}
