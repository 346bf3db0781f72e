import { defineConfig } from '@playwright/test';
import type { Options } from './tests/e2e/fixtures.ts';

/**
 * Pages of our own behave alike in both browsers, and a test in Firefox costs a third of one in Chromium: these are seen there
 * alone in the short run, so that `npm test` stays under its 15 minutes on two cores. `npm run e2e` runs all in both.
 */
const IN_FIREFOX_ALONE = process.env.WHOLE
  ? []
  : [
      ...['cleaning', 'library', 'library-versions', 'listening', 'looks', 'notes', 'options', 'picking', 'quotes'],
      ...['reader', 'site-rules', 'welcome'],
    ];

/** Faults and load take minutes: `npm run fortress` alone looks at them; `npm run e2e` at the gallery and at stand-ins for models. */
const LONG = [
  ...(process.env.FORTRESS ? [] : ['**/fortress/**']),
  ...(process.env.WHOLE ? [] : ['**/gallery.spec.ts', '**/models.spec.ts']),
];

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
    {
      name: 'chromium',
      use: { engine: 'chromium' },
      testIgnore: [...IN_FIREFOX_ALONE.map((name) => `**/${name}.spec.ts`), ...LONG],
    },
    {
      name: 'firefox',
      use: { engine: 'firefox' },
      testIgnore: LONG,
    },
  ],
});
