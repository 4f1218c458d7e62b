import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Builds the extension for one browser. @throws where the build fails, with its output shown */
export function build(browser: 'chrome' | 'firefox'): void {
  const wxt = `${ROOT}node_modules/.bin/wxt`;
  execFileSync(wxt, ['build', '-b', browser], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Builds for Chromium where nothing is built yet. */
export function buildIfMissing(): void {
  if (!existsSync(`${ROOT}.output/chrome-mv3/manifest.json`)) build('chrome');
}
