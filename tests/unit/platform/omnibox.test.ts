import { expect, test, vi } from 'vitest';

const asked = vi.hoisted(() => ({
  enter: (_text: string, _disposition: string): void => undefined,
  update: vi.fn(),
  create: vi.fn(),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getMessage: (key: string) => key },
    runtime: { getURL: (path: string) => `ext://nutgraf${path}` },
    tabs: { update: asked.update, create: asked.create },
    omnibox: {
      setDefaultSuggestion: vi.fn(),
      onInputEntered: {
        addListener: (listener: typeof asked.enter) => {
          asked.enter = listener;
        },
      },
    },
  },
}));

const { offerSearch } = await import('../../../lib/platform/omnibox.ts');

test.each([
  ['currentTab', () => expect(asked.update).toHaveBeenCalledWith({ url: URL_OF_SEARCH })],
  ['newForegroundTab', () => expect(asked.create).toHaveBeenCalledWith({ url: URL_OF_SEARCH, active: true })],
  ['newBackgroundTab', () => expect(asked.create).toHaveBeenCalledWith({ url: URL_OF_SEARCH, active: false })],
])('words after "nut" open the library with what they find: %s', async (disposition, check) => {
  vi.clearAllMocks();
  offerSearch();
  asked.enter('old "harbour & ferry"', disposition);
  await Promise.resolve();
  check();
});

const URL_OF_SEARCH = 'ext://nutgraf/library.html?q=old%20%22harbour%20%26%20ferry%22';
