import { beforeEach, expect, test, vi } from 'vitest';

const extension = vi.hoisted(() => ({ inIncognitoContext: false }));
vi.mock('webextension-polyfill', () => ({ default: { extension } }));

const { isLow, readRoom } = await import('../../../lib/platform/storage-room.ts');

const MB = 1_000_000;
const offer = (usage: number, quota: number | undefined) =>
  vi.stubGlobal('navigator', {
    storage: { estimate: async () => ({ usage, quota }), persisted: async () => true },
  });
beforeEach(() => {
  extension.inIncognitoContext = false;
});

test.each([
  ['plenty', 900 * MB, 9_000 * MB, false],
  ['nearly full', 8_900 * MB, 9_000 * MB, true],
  ['past full', 9_100 * MB, 9_000 * MB, true],
  ['a browser that does not tell', 900 * MB, undefined, false],
])('room that runs short is warned of: %s', async (_, usage, quota, low) => {
  offer(usage, quota);
  expect(isLow(await readRoom())).toBe(low);
});

test('a Firefox that never remembers history is known as forgetful, another is not', async () => {
  offer(1, 2);
  expect((await readRoom()).isForgetful).toBe(false);
  extension.inIncognitoContext = true;
  expect((await readRoom()).isForgetful).toBe(true);
});
