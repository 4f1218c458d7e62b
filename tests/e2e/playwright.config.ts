import { defineConfig } from '@playwright/test';

/** The built extension in real Chromium, on the real host names, served from this machine. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 1, // a busy machine may let one time limit pass; what needed it is named as flaky
  reporter: [['line'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  outputDir: '../../test-results/e2e',
});
