import { expect, test, vi } from 'vitest';

const state = { own: '', browsers: '' };
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getMessage: (key: string, values?: string[]) => {
        asked.push([key, ...(values ?? [])].join(' '));
        return state.own;
      },
      getUILanguage: () => state.browsers,
    },
  },
}));
const asked: string[] = [];
const { formatMoment, tn, uiDirection, uiLanguage } = await import('../../../lib/platform/i18n.ts');

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

test('words with the same number are asked of the browser once, with another one again', () => {
  Object.assign(state, { own: 'en', browsers: 'en' });
  asked.length = 0;
  for (const minutes of [3, 3, 4, 3, 4]) tn('minutes', minutes);
  expect(asked.filter((one) => one.startsWith('minutes_'))).toEqual(['minutes_other 3', 'minutes_other 4']);
});

test('the day of a moment names its year, but for the present one', () => {
  Object.assign(state, { own: 'en', browsers: 'en' });
  const year = new Date().getFullYear();
  expect(formatMoment(new Date(year, 2, 4, 12).getTime())).toBe('Mar 4');
  expect(formatMoment(new Date(year - 1, 2, 4, 12).getTime())).toBe(`Mar 4, ${year - 1}`);
});
