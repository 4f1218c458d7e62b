import { spawnSync } from 'node:child_process';
import { ROOT } from './build.ts';

/** Mozilla's own linter on the Firefox build: no errors, and no warnings but the known ones. */
const KNOWN: Record<string, string> = {
  // react-dom assigns innerHTML for `dangerouslySetInnerHTML`, which our own code may not use (lint).
  UNSAFE_VAR_ASSIGNMENT: 'react-dom',
};

const { stdout, status } = spawnSync(
  `${ROOT}node_modules/.bin/addons-linter`,
  ['--output', 'json', `${ROOT}.output/firefox-mv3`],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);

interface Finding {
  code: string;
  message: string;
  file?: string;
}

const report = JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] };
const unknown = report.warnings.filter((warning) => !(warning.code in KNOWN));
for (const finding of [...report.errors, ...unknown]) {
  console.error(`${finding.code} ${finding.file ?? ''}: ${finding.message}`);
}
console.log(
  `add-on linter: ${report.errors.length} errors, ${unknown.length} new warnings, ${report.warnings.length - unknown.length} known ones`,
);
process.exit(report.errors.length + unknown.length > 0 || status === null ? 1 : 0);
