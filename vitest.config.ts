import { defineConfig } from 'vitest/config';

// Tests that need a document say so on their first line (@vitest-environment jsdom); never happy-dom, under which
// DOMPurify lets scripts through.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
