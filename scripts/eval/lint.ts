import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { wordsOf } from '../../utils/i18n.ts';
import { type LintInput, lint, RULES, type RuleId } from '../../utils/replies/lint/index.ts';

type Row = LintInput & { id: string; lang: 'en' | 'fa'; expect?: RuleId[] };

/** Right findings, false ones, and those that are missing. */
interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

const WORDS = { en: wordsOf('en'), fa: wordsOf('fa') };

/**
 * `lint FILE.jsonl --out OUT.jsonl`: checks each row's reply as the product does and writes one line a
 * row. Where rows say what is expected, prints precision and recall for each rule and language, and
 * which rows are otherwise.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const file = positionals[0];
  if (!file) {
    console.error('usage: npm run eval -- lint FILE.jsonl [--out OUT.jsonl]');
    return 2;
  }
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
  const read = rows.map((row) => ({ row, findings: lint(row) }));
  if (values.out) writeFileSync(values.out, read.map((one) => `${outputOf(one)}\n`).join(''));
  const judged = read.filter(({ row }) => row.expect !== undefined);
  if (judged.length > 0) console.log(report(judged).join('\n'));
  return 0;
}

type Read = { row: Row; findings: ReturnType<typeof lint> };

function outputOf({ row, findings }: Read): string {
  const { t } = WORDS[row.lang === 'fa' ? 'fa' : 'en'];
  const told = findings.map(({ rule, start, end, severity, why, fix }) => ({
    rule,
    start,
    end,
    severity,
    message: t(why.key, why.params),
    ...(fix ? { fix } : {}),
  }));
  return JSON.stringify({ id: row.id, findings: told });
}

function report(judged: readonly Read[]): string[] {
  const lines = ['rule            lang  precision  recall  expected'];
  const odd: string[] = [];
  for (const rule of RULES) {
    for (const lang of ['en', 'fa'] as const) {
      const tally: Tally = { right: 0, wrong: 0, missed: 0 };
      for (const { row, findings } of judged.filter((one) => one.row.lang === lang)) {
        const got = findings.some((finding) => finding.rule === rule);
        const due = row.expect?.includes(rule) ?? false;
        if (got && due) tally.right += 1;
        else if (got) tally.wrong += 1;
        else if (due) tally.missed += 1;
        if (got !== due) odd.push(`${row.id}: ${got ? 'false' : 'missed'} ${rule}`);
      }
      lines.push(lineOf(rule, lang, tally));
    }
  }
  return [...lines, ...odd];
}

function lineOf(rule: RuleId, lang: string, { right, wrong, missed }: Tally): string {
  const share = (of: number) => (of === 0 ? '–' : `${Math.round((100 * right) / of)} %`);
  const cells = [share(right + wrong).padStart(9), share(right + missed).padStart(6)];
  return `${rule.padEnd(14)}  ${lang.padEnd(4)}  ${cells.join('  ')}  ${right + missed}`;
}
