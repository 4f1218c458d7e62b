import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    environment: 'node',
    // All cores: nothing else runs beside the tests.
    maxWorkers: '100%',
    // Property tests on a busy machine; what hangs is found all the same.
    testTimeout: 30_000,
  },
});
