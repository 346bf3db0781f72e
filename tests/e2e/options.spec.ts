import { expect, test } from './fixtures.ts';
import { saveByButton } from './steps.ts';
import { readArticle } from './what-is-shown.ts';

const BACKGROUND = 'getComputedStyle(document.body).backgroundColor';

test('theme, text size and highlights are kept, and the reader follows', async ({ nutgraf, site }) => {
  await saveByButton(nutgraf, `${site.origin}/spammed-en/`);
  await nutgraf.closePopup();
  const options = await nutgraf.open('/options.html');
  await options.click('radio', 'Dark');
  await options.fill(/^Size/, '24');
  await options.click('checkbox', 'Highlight quotes');
  await expect.poll(() => options.text()).toMatch(/Size\s+24/);
  const dark = await options.evaluate(BACKGROUND);
  await options.reload();
  await expect.poll(() => options.evaluate(BACKGROUND)).toBe(dark);
  const boxes = await options.parts(['checkbox']);
  const isOn = (name: string) => boxes.find((box) => box.name.includes(name))?.checked;
  expect(isOn('Highlight key facts')).toBe(true);
  expect(isOn('Highlight quotes')).toBe(false);

  const library = await nutgraf.open('/library.html');
  await library.click('link', 'Marren Falls');
  const reader = await nutgraf.findOpened('/reader.html');
  await readArticle(reader);
  expect(await reader.evaluate(BACKGROUND)).toBe(dark);
  expect(await reader.evaluate("getComputedStyle(document.querySelector('article p')).fontSize")).toBe('24px');
  expect(await reader.evaluate("document.querySelector('.show-quotes') === null")).toBe(true);
});

test('options say what is stored', async ({ nutgraf, site }) => {
  await saveByButton(nutgraf, `${site.origin}/de-kommunal/`);
  await nutgraf.closePopup();
  const options = await nutgraf.open('/options.html');
  await expect.poll(() => options.text()).toContain('1 article.');
  expect(await options.text()).toContain('nothing leaves this machine');
});
