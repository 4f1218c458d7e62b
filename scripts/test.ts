import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './build.ts';

/** One stage of the whole run: a command, and where its counts are found. */
interface Stage {
  name: string;
  command: string[];
  /** Counts of passed and failed checks; a stage without a report counts as one check. */
  counts?: () => Counts;
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, as the last lines of the run name it: a long log may be cut in the middle. */
  failures?: string[];
}

/** What is read of the report of Vitest. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

const REPORTS = `${ROOT}test-results`;

const STAGES: Stage[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'check', '.'] },
  { name: 'build for Chrome', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'add-on linter', command: ['node', 'scripts/lint-addon.ts'] },
  {
    name: 'unit',
    command: [
      'vitest',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${REPORTS}/unit.json`,
    ],
    counts: () => vitestCounts(`${REPORTS}/unit.json`),
  },
  {
    name: 'end to end, Chromium',
    command: ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'],
    counts: () => playwrightCounts(`${REPORTS}/e2e.json`),
  },
  { name: 'smoke, Firefox', command: ['node', 'tests/firefox/smoke.ts'] },
];

/** Runs every check, all of them even after a failure, and ends with one line of counts. */
async function main(): Promise<void> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const broken: string[] = [];
  for (const stage of STAGES) {
    const started = Date.now();
    console.log(`\n== ${stage.name}`);
    const ok = await run(stage.command);
    const counts = countsOf(stage, ok);
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
    if (counts.failed > 0) broken.push(stage.name, ...(counts.failures ?? []));
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(
      `== ${stage.name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`,
    );
  }
  if (broken.length > 0) console.log(`\nfailed:\n${broken.map((one) => `  ${one}`).join('\n')}`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exit(total.failed > 0 ? 1 : 0);
}

/** A stage that broke down without a failed test still counts as one failure. */
function countsOf(stage: Stage, ok: boolean): Counts {
  const single = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (!stage.counts) return single;
  try {
    const counts = stage.counts();
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function run([program = '', ...args]: string[]): Promise<boolean> {
  const bin = `${ROOT}node_modules/.bin`;
  const own = `${bin}/${program}`;
  return new Promise((resolve) => {
    const child = spawn(existsSync(own) ? own : program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

function vitestCounts(file: string): Counts {
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const failures = report.testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const at = relative(ROOT, name);
    if (failed.length === 0) return message ? [`${at}: ${brief(message)}`] : [];
    return failed.map((one) => `${at} > ${one.fullName}: ${brief(one.failureMessages[0])}`);
  });
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

/** The beginning of a message of failure: for a property, with the seed that finds it again. */
function brief(message = ''): string {
  return stripVTControlCharacters(message).replace(/\s+/g, ' ').slice(0, 400);
}

function playwrightCounts(file: string): Counts {
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  if (stats.flaky > 0)
    console.log(`== ${stats.flaky} of them only at the second try, see the report above`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

await main();
