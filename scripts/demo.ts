import { mkdir, rm } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';
import { launch, openPage } from '../tests/e2e/support/browser.ts';
import { Store } from '../tests/e2e/support/store.ts';
import { type Sandbox, startSandbox } from '../tests/sandbox/server.ts';
import { build, ROOT } from './build.ts';
import { Stage } from './demo/stage.ts';
import { STEPS } from './demo/steps.ts';

const OUTPUT = `${ROOT}demo-output`;
const POST = 'https://www.instagram.com/p/DSarvAria2x/';

/**
 * Shows the main job on the practice networks. With a display it opens a window for a person to try;
 * without one it does everything itself as a person would, and tells what it saw.
 */
async function main(): Promise<number> {
  const display =
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform === 'darwin';
  const byHand = display && !process.argv.includes('--headless');
  console.log('demo: building the extension …');
  build('chrome');
  const sandbox = await startSandbox();
  const context = await launch({ port: sandbox.port, headless: !byHand });
  try {
    return byHand ? await leaveToPerson(context) : await driveLoop(context, sandbox);
  } finally {
    await context.close().catch(() => undefined);
    await sandbox.close();
  }
}

async function leaveToPerson(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await page.goto(POST);
  console.log('demo: the practice Instagram is open. Point at a comment; LinkedIn is at');
  console.log('      https://www.linkedin.com/feed/ in the same window. Close the window to end.');
  await new Promise<void>((resolve) => context.on('close', () => resolve()));
  return 0;
}

async function driveLoop(context: BrowserContext, sandbox: Sandbox): Promise<number> {
  await rm(OUTPUT, { recursive: true, force: true });
  await mkdir(OUTPUT, { recursive: true });
  const own = await openPage(context, 'options');
  const stage = new Stage(context, sandbox, new Store(own), OUTPUT);
  let failed = 0;
  for (const [index, step] of STEPS.entries()) {
    const label = `${index + 1}/${STEPS.length} ${step.name}`;
    try {
      console.log(`✓ ${label}: ${await step.run(stage)}`);
    } catch (error) {
      failed += 1;
      console.error(`✗ ${label}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      await stage.shot(`failed-${index + 1}`).catch(() => undefined);
    }
  }
  console.log(
    `\ndemo: ${STEPS.length - failed} of ${STEPS.length} steps happened; see demo-output/`,
  );
  return failed === 0 ? 0 : 1;
}

process.exit(await main());
