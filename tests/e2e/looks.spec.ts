import type { Screen } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { saveByButton } from './steps.ts';
import { readArticle, readRows } from './what-is-shown.ts';

/** Narrow in the light and wide in the dark: each once, as axe takes seconds a look. */
const LOOKS = [
  { width: 360, scheme: 'light' },
  { width: 1600, scheme: 'dark' },
] as const;
const SCHEMES = ['light', 'dark'] as const;
const FIND_TOO_WIDE = `document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('body *')]
  .filter((one) => one.getBoundingClientRect().right > innerWidth)
  .map((one) => one.tagName + '.' + one.className + ' ' + Math.round(one.getBoundingClientRect().right)).join(', ') || 'too wide'`;

test('popup: no accessibility violations, light and dark', async ({ nutgraf, site }, info) => {
  await nutgraf.visit(`${site.origin}/spammed-en/`);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  for (const scheme of SCHEMES) {
    await popup.preferScheme(scheme);
    expect(await popup.findViolations(), scheme).toEqual([]);
    await popup.picture(info.outputPath(`popup-${scheme}.png`));
  }
});

for (const { name, path, ready } of [
  { name: 'reader', path: '/reader.html', ready: async (screen: Screen) => void (await readArticle(screen)) },
  {
    name: 'library',
    path: '/library.html',
    ready: async (screen: Screen) => expect.poll(() => readRows(screen)).toHaveLength(2),
  },
  {
    name: 'quotes',
    path: '/quotes.html',
    ready: async (screen: Screen) =>
      expect.poll(async () => (await screen.parts(['button'], 'Speakers')).length).toBeGreaterThan(1),
  },
  {
    name: 'options',
    path: '/options.html',
    ready: async (screen: Screen) => expect.poll(() => screen.text()).toContain('2 articles.'),
  },
]) {
  test(`${name}: no accessibility violations and no sideways scrolling, narrow and wide, light and dark`, async ({
    nutgraf,
    site,
  }, info) => {
    await saveByButton(nutgraf, `${site.origin}/long-en/`);
    await nutgraf.closePopup();
    const popup = await saveByButton(nutgraf, `${site.origin}/ar-port/`);
    let screen: Screen;
    if (name === 'reader') {
      await popup.click('button', 'Open in reader');
      screen = await nutgraf.findOpened(path);
    } else {
      await nutgraf.closePopup();
      screen = await nutgraf.open(path);
    }
    await ready(screen);
    for (const { width, scheme } of LOOKS) {
      await screen.resize(width, 900);
      await screen.preferScheme(scheme);
      expect(await screen.findViolations(), `${width} ${scheme}`).toEqual([]);
      await screen.picture(info.outputPath(`${name}-${width}-${scheme}.png`));
      expect(await screen.evaluate(FIND_TOO_WIDE), `${width} px`).toBe('');
    }
  });
}
