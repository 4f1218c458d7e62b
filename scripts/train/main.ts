import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readCorpus } from './corpus.ts';
import { fit, SETTINGS, seen } from './fit.ts';
import { pack } from './pack.ts';

/** `npm run train -- FOLDER [--out FILE]`: trains the feeling of English comments again. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' } },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error('usage: npm run train -- FOLDER [--out FILE]');
  process.exit(2);
}
const out =
  values.out ?? fileURLToPath(new URL('../../assets/models/feeling.en.json', import.meta.url));
const { examples, inputs } = readCorpus(folder);
const features = examples.map(({ text }) => seen(text));
const made = pack(fit(examples, features, SETTINGS), inputs);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, made);
console.log(
  `${examples.length} examples, ${made.length} bytes, ${gzipSync(made).length} gzipped: ${out}`,
);
