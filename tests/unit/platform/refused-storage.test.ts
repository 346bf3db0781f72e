import { afterEach, expect, test, vi } from 'vitest';

// As Firefox answers where its storage folder is broken.
const refuse = () => Promise.reject(new Error('An unexpected error occurred'));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { local: { get: refuse, set: refuse, remove: refuse, onChanged: { addListener: () => undefined } } },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
  },
}));
vi.stubGlobal('localStorage', {
  getItem: () => {
    throw new Error('Failure');
  },
  setItem: () => {
    throw new Error('Failure');
  },
});
vi.spyOn(console, 'error').mockImplementation(() => undefined);
vi.spyOn(console, 'warn').mockImplementation(() => undefined);
const { changeSettings, settings } = await import('../../../lib/platform/apply-settings.ts');
const { readImportPlace, writeImportPlace } = await import('../../../lib/platform/import-place.ts');
const { keepOn, readKept } = await import('../../../lib/platform/kept-removals.ts');
const { recall, remember } = await import('../../../lib/platform/remembered.ts');
const { closeToast, toasts } = await import('../../../lib/platform/toasts.ts');

afterEach(() => {
  for (const { id } of toasts.value) closeToast(id);
});

test('what a page reads before it is drawn is nothing, and it is drawn', () => {
  expect(recall('theme')).toBeNull();
  expect(() => remember('theme', 'dark')).not.toThrow();
});

test('an article is read without what was kept on its site, but nothing is kept in the place of what can not be read', async () => {
  expect(await readKept()).toEqual([]);
  await expect(keepOn('https://news.example/1', 'abc', 'words')).rejects.toThrow();
});

test('a setting holds as long as the page, and it is said that it is not kept', async () => {
  await changeSettings({ theme: 'sepia' });
  expect(settings.value.theme).toBe('sepia');
  expect(toasts.value.map(({ text }) => text)).toEqual([expect.stringContaining('storageBroken')]);
});

test('an import begins at its beginning', async () => {
  expect(await readImportPlace('a.zip:1:1')).toBe(0);
  await expect(writeImportPlace({ files: 'a.zip:1:1', done: 3 })).resolves.toBeUndefined();
});
