import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

/** These stand something in for the browser's API, which the other rooms may not even name: each in a worker of its own. */
const MOCKED = 'tests/unit/platform/*.test.ts';

// Tests that need a document say so on their first line (@vitest-environment jsdom); never happy-dom, under which
// DOMPurify lets scripts through. Tests that need a browser's own parts (IndexedDB) are named *.browser.test.ts.
export default defineConfig({
  test: {
    // On two cores it would take one by itself, as the rest of the run is assumed to need the other.
    maxWorkers: 2,
    projects: [
      {
        oxc: { jsx },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: ['tests/unit/**/*.browser.test.ts', MOCKED],
          environment: 'node',
          testTimeout: 20_000,
          // A worker of its own for each file takes as long again as the tests; nothing here alters what files share.
          isolate: false,
        },
      },
      {
        oxc: { jsx },
        test: { name: 'mocked', include: [MOCKED], environment: 'node', testTimeout: 20_000 },
      },
      {
        oxc: { jsx },
        define: { global: 'globalThis', 'import.meta.env.FORTRESS': JSON.stringify(process.env.FORTRESS ?? '') },
        optimizeDeps: {
          include: ['pouchdb-core', 'pouchdb-adapter-idb', 'fflate', 'papaparse', 'marked', 'dompurify', 'valibot'],
          exclude: ['@sqlite.org/sqlite-wasm'],
        },
        worker: { format: 'es' as const },
        test: {
          name: 'browser',
          include: ['tests/unit/**/*.browser.test.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
                chromiumSandbox: false,
                args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
