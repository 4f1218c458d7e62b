import { HOSTS, startSandbox } from '../sandbox/server.ts';
import { EXTENSION, launch, openPage } from './browser.ts';
import { INSTAGRAM } from './checks/instagram.ts';
import { LINKEDIN } from './checks/linkedin.ts';
import { PLATFORM } from './checks/platform.ts';
import { Extension } from './extension.ts';
import { startProxy } from './proxy.ts';
import type { Checks, World } from './world.ts';

const CHECKS: Checks = { ...INSTAGRAM, ...LINKEDIN, ...PLATFORM };

/** The main job in a real Firefox, on the practice networks; exits with 1 where a check fails. */
async function main(): Promise<number> {
  const sandbox = await startSandbox();
  const proxy = await startProxy(HOSTS, sandbox.port);
  const browser = await launch(proxy.port);
  let failed = 0;
  try {
    await browser.installExtension(EXTENSION);
    const panel = await openPage(browser, 'sidepanel.html');
    const world: World = { sandbox, browser, panel, extension: new Extension(panel) };
    for (const [name, run] of Object.entries(CHECKS)) {
      const started = Date.now();
      try {
        await run(world);
        console.log(`✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      } catch (error) {
        failed += 1;
        console.error(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
      }
    }
  } finally {
    await browser.close().catch(() => undefined);
    await Promise.all([proxy.close(), sandbox.close()]);
  }
  console.log(`${Object.keys(CHECKS).length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exit(await main());
