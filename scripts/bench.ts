import { parseArgs } from 'node:util';
import { makeBuilds } from './bench/extension.ts';
import { benchIngest } from './bench/ingest.ts';
import { benchLeaks } from './bench/leaks.ts';
import { benchLint } from './bench/lint.ts';
import { benchPage } from './bench/page.ts';
import { benchQueue } from './bench/queue.ts';
import { benchSize } from './bench/size.ts';
import { benchSla } from './bench/sla.ts';
import { printTable } from './bench/table.ts';
import { benchTriage } from './bench/triage.ts';

/**
 * `npm run bench [-- --only PART] [-- --quick]`: measures the built extension in a real browser and
 * prints every figure beside its peer of the same run. Fails only where something could not be
 * measured: figures differ from machine to machine, so slowness is to be read, not to be thrown.
 */
const PARTS = {
  size: { title: 'Content script', run: benchSize },
  ingest: { title: 'Taking comments in', run: benchIngest },
  queue: { title: 'Queue of many cases', run: benchQueue },
  sla: { title: 'Clocks of many cases', run: benchSla },
  triage: { title: 'Reading comments', run: benchTriage },
  lint: { title: 'Finding and checking replies', run: benchLint },
  page: { title: 'A feed of 10,000 elements', run: benchPage },
  leaks: { title: 'What 200 navigations leave behind', run: benchLeaks },
} as const;

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } },
});
const chosen = Object.entries(PARTS).filter(([name]) => !values.only || name === values.only);
if (chosen.length === 0) {
  console.error(`usage: npm run bench -- [--only ${Object.keys(PARTS).join('|')}] [--quick]`);
  process.exit(2);
}

const builds = await makeBuilds();
let failures = 0;
try {
  for (const [name, { title, run }] of chosen) {
    try {
      printTable(title, await run(builds, values.quick));
    } catch (error) {
      failures += 1;
      console.error(`\n${title}: could not be measured (${name})\n`, error);
    }
  }
} finally {
  builds.remove();
}
process.exit(failures === 0 ? 0 : 1);
