import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { TONES } from '../../utils/replies/lint/tone.ts';
import { LABELS } from '../../utils/triage/model/wants.ts';
import { background } from './background.ts';
import { readCorpus } from './corpus.ts';
import { fit, SETTINGS, type Settings, seen } from './fit.ts';
import {
  common,
  digestOf,
  fitLabels,
  type Labelled,
  type Seen,
  type Start,
  unseenOdds,
} from './fit-labels.ts';
import { pack } from './pack.ts';
import { packLabels } from './pack-labels.ts';
import * as TONE from './tone.ts';
import * as WANTS from './wants.ts';
import { writtenComments } from './written.ts';

const PARTS = ['feeling', 'wants', 'tone'] as const;
type Part = (typeof PARTS)[number];

/** `npm run train -- FOLDER [--out FOLDER] [--only PART]`: trains the models again. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, only: { type: 'string' } },
});
const folder = positionals[0];
const only = PARTS.find((part) => part === values.only);
if (folder === undefined || (values.only !== undefined && !only)) {
  console.error(`usage: npm run train -- FOLDER [--out FOLDER] [--only ${PARTS.join('|')}]`);
  process.exit(2);
}
const out = values.out ?? fileURLToPath(new URL('../../assets/models/', import.meta.url));
mkdirSync(out, { recursive: true });

const TRAIN: Record<Part, (folder: string) => void> = {
  feeling(folder) {
    const { examples, inputs } = readCorpus(folder);
    const features = examples.map(({ text }) => seen(text));
    keep('feeling.en.json', pack(fit(examples, features, SETTINGS), inputs), examples.length);
  },
  wants(folder) {
    const own = writtenComments();
    const told = own.map(({ text }) => WANTS.seen(text));
    const rows = background(readCorpus(folder).examples);
    const views = rows.map(({ text }) => WANTS.seen(text));
    const others = { rows, views: common(told, views) };
    const sources = { written: digestOf(own), background: digestOf(rows) };
    label('wants.json', LABELS, { own, views: common(told, told), others }, WANTS, sources);
  },
  tone() {
    const own = TONE.writtenSentences();
    const told = own.map(TONE.seen);
    const rows = [...TONE.knownSentences(), ...TONE.templateSentences()];
    const others = { rows, views: common(told, rows.map(TONE.seen)) };
    const sources = { written: digestOf(own), known: digestOf(rows) };
    label('tone.json', TONES, { own, views: common(told, told), others }, TONE, sources);
  },
};

if (only) TRAIN[only](folder);
// What people want is learnt over what the rules say, and those read feelings: each part in a
// process of its own hears the models that those before it have written.
else {
  const own = fileURLToPath(import.meta.url);
  for (const part of PARTS) {
    execFileSync(process.execPath, [own, folder, '--out', out, '--only', part], {
      stdio: 'inherit',
    });
  }
}

/** How it is learnt. */
interface Way {
  SETTINGS: Settings;
  /** See `unseenOdds`. */
  TOGETHER: number;
  starts(own: readonly Labelled[], odds: readonly Float64Array[]): Start[];
}

interface Lesson {
  own: Labelled[];
  views: Seen[];
  others: { rows: Labelled[]; views: Seen[] };
}

function label(
  name: string,
  labels: readonly string[],
  { own, views, others }: Lesson,
  { SETTINGS, TOGETHER, starts: startsOf }: Way,
  sources: Record<string, string>,
): void {
  const starts = startsOf(own, unseenOdds(own, views, others, SETTINGS, TOGETHER));
  const percent = (share: number) => (share * 100).toFixed(1).padStart(6);
  for (const [at, { precision, recall }] of starts.entries()) {
    console.log(`  ${labels[at]?.padEnd(12)} P${percent(precision)}  R${percent(recall)}`);
  }
  const made = fitLabels([...own, ...others.rows], [...views, ...others.views], SETTINGS);
  keep(name, packLabels(labels, made, starts, sources), own.length + others.rows.length);
}

function keep(name: string, file: string, rows: number): void {
  writeFileSync(join(out, name), file);
  console.log(`${name}: ${rows} examples, ${file.length} bytes, ${gzipSync(file).length} gzipped`);
}
