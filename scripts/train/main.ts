import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { LABELS } from '../../utils/triage/model/wants.ts';
import { background } from './background.ts';
import { readCorpus } from './corpus.ts';
import { fit, SETTINGS, seen } from './fit.ts';
import {
  common,
  fitWants,
  startsOf,
  unseenOdds,
  SETTINGS as WANTS,
  seen as whole,
} from './fit-wants.ts';
import { pack } from './pack.ts';
import { packWants } from './pack-wants.ts';
import { type Written, writtenComments } from './written.ts';

/** `npm run train -- FOLDER [--out FOLDER] [--only feeling|wants]`: trains the models again. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, only: { type: 'string' } },
});
const folder = positionals[0];
if (folder === undefined || ![undefined, 'feeling', 'wants'].includes(values.only)) {
  console.error('usage: npm run train -- FOLDER [--out FOLDER] [--only feeling|wants]');
  process.exit(2);
}
const out = values.out ?? fileURLToPath(new URL('../../assets/models/', import.meta.url));
mkdirSync(out, { recursive: true });
const { examples, inputs } = readCorpus(folder);
if (values.only !== 'wants') {
  const features = examples.map(({ text }) => seen(text));
  keep('feeling.en.json', pack(fit(examples, features, SETTINGS), inputs), examples.length);
}
// What people want is learnt over what the rules say, and those read feelings: second, always.
if (values.only !== 'feeling') {
  const own = writtenComments();
  const told = own.map(({ text }) => whole(text));
  const views = common(told, told);
  const rows = background(examples);
  const others = {
    rows,
    views: common(
      told,
      rows.map(({ text }) => whole(text)),
    ),
  };
  const starts = startsOf(own, unseenOdds(own, views, others));
  for (const [at, { precision, recall }] of starts.entries()) {
    const percent = (share: number) => (share * 100).toFixed(1).padStart(6);
    console.log(`  ${LABELS[at]?.padEnd(11)} P${percent(precision)}  R${percent(recall)}`);
  }
  const made = fitWants([...own, ...rows], [...views, ...others.views], WANTS);
  const sources = { written: digestOf(own), background: digestOf(rows) };
  keep('wants.json', packWants(made, starts, sources), own.length + rows.length);
}

function keep(name: string, file: string, rows: number): void {
  writeFileSync(join(out, name), file);
  console.log(`${name}: ${rows} examples, ${file.length} bytes, ${gzipSync(file).length} gzipped`);
}

function digestOf(rows: readonly Written[]): string {
  const hash = createHash('sha256');
  for (const { text, answers } of rows)
    hash.update(`${answers.join(' ')}\t${JSON.stringify(text)}\n`);
  return hash.digest('hex');
}
