import { defineConfig } from '@playwright/test';
import type { Options } from './tests/e2e/fixtures.ts';

// The same sentences are proven in both browsers; tests/e2e/{chromium,firefox} know how each is driven.
export default defineConfig<object, Options>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  timeout: 120_000, // a test takes 4 to 12 s on an idle machine
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  reporter: 'list',
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    {
      name: 'firefox',
      use: { engine: 'firefox' },
    },
  ],
});
