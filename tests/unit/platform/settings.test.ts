import { expect, test, vi } from 'vitest';

/** Storage that takes a moment for each answer, as a browser's does. */
const kept: Record<string, unknown> = {};
const moment = () => new Promise((resolve) => setTimeout(resolve, 5));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => {
          await moment();
          return { [key]: structuredClone(kept[key]) };
        },
        set: async (items: Record<string, unknown>) => {
          await moment();
          Object.assign(kept, structuredClone(items));
        },
      },
    },
  },
}));
const { readSettings, writeSettings } = await import('../../../lib/platform/settings.ts');

test('changes that are made at once are all kept', async () => {
  await Promise.all([
    writeSettings({ theme: 'dark' }),
    writeSettings({ textSize: 24 }),
    writeSettings({ showQuotes: false }),
  ]);
  expect(await readSettings()).toMatchObject({ theme: 'dark', textSize: 24, showQuotes: false });
});
