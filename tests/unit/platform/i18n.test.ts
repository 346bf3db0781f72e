import { expect, test, vi } from 'vitest';

const state = { own: '', browsers: '' };
vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: () => state.own, getUILanguage: () => state.browsers } },
}));
const { uiDirection, uiLanguage } = await import('../../../lib/platform/i18n.ts');

test.each([
  ['en', 'en-GB', 'en-GB', 'ltr'],
  ['en', 'th', 'en', 'ltr'],
  ['de', 'en-US', 'de', 'ltr'],
  ['ar', 'ar-EG', 'ar-EG', 'rtl'],
  ['ar', 'en-US', 'ar', 'rtl'],
  ['en', 'he', 'en', 'ltr'],
  ['pt-BR', 'pt-PT', 'pt-PT', 'ltr'],
])('words in %s, a browser in %s: dates and plurals in %s, %s', (own, browsers, language, direction) => {
  Object.assign(state, { own, browsers });
  expect([uiLanguage(), uiDirection()]).toEqual([language, direction]);
});
