import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { isClockOff } = await import('../../../lib/platform/sync-account.ts');

test.each([
  [0, false],
  [90_000, false],
  [-90_000, false],
  [600_000, true],
  [-600_000, true],
])('a clock that is %d ms behind the server’s: told %s', (clockAheadMs, off) => {
  expect(isClockOff({ clockAheadMs })).toBe(off);
});
