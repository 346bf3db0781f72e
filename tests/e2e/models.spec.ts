import type { Screen } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { readArticle } from './what-is-shown.ts';

/**
 * No headless browser holds the models: a stand-in for the browser's own globals answers as their specifications say. It
 * gives markup as its text, which must stay text.
 */
const STAND_IN = `(() => {
  const told = (monitor, shares) => { const target = new EventTarget(); monitor(target);
    for (const loaded of shares) target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded })); };
  globalThis.Translator = {
    availability: async ({ sourceLanguage, targetLanguage }) => sourceLanguage === 'ar' && targetLanguage === 'en' ? 'downloadable' : 'unavailable',
    create: async ({ monitor }) => { told(monitor, [0, 0.5, 1]);
      return { translate: async (text) => '<b>EN</b> ' + text.length, destroy() {} }; },
  };
  globalThis.Summarizer = {
    create: async ({ monitor }) => { told(monitor, [1]);
      return { summarize: async () => '<i>Short</i>', destroy() {} }; },
  };
})()`;

async function openAr(nutgraf: Parameters<Parameters<typeof test>[2]>[0]['nutgraf'], origin: string): Promise<Screen> {
  await nutgraf.visit(`${origin}/ar-port/`);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  await popup.click('button', 'Open in reader');
  const reader = await nutgraf.findOpened('/reader.html');
  await readArticle(reader);
  return reader;
}

const names = async (screen: Screen) => (await screen.parts(['button'])).map(({ name }) => name);

test('where the browser brings models and the reader wants them: translated beside or alone, summed up apart, all as text', async ({
  nutgraf,
  site,
}) => {
  const options = await nutgraf.open('/options.html');
  await expect.poll(() => options.text()).toContain('What Nutgraf stores');
  await options.evaluate(STAND_IN);
  await options.click('checkbox', 'Highlight quotes'); // the page is drawn anew
  const reader = await openAr(nutgraf, site.origin);
  await reader.evaluate(STAND_IN);
  expect(await names(reader)).not.toContain('Translate');
  await options.click('checkbox', 'Offer translations in the reader');
  await options.click('checkbox', 'Offer a summary in the reader');

  await reader.click('button', 'Translate');
  const shown = () =>
    reader.evaluate("[...document.querySelectorAll('.translation')].filter((one) => one.checkVisibility()).length");
  await expect.poll(() => reader.text('status')).not.toContain('%');
  await expect.poll(() => reader.text()).toContain('Translated into English');
  await expect.poll(shown).toBeGreaterThan(3);
  expect(await reader.text('article', 'Article')).toContain('<b>EN</b> ');
  const original = "document.querySelector('.block.paragraph').checkVisibility()";
  expect(await reader.evaluate(original)).toBe(true);
  await reader.click('radio', 'Translation only');
  await expect.poll(() => reader.evaluate(original)).toBe(false);
  await reader.click('radio', 'Original');
  await expect.poll(() => reader.evaluate(original)).toBe(true);
  await expect.poll(shown).toBe(0);

  await reader.click('button', 'Write a summary');
  await expect.poll(() => reader.text('region', 'Summary')).toContain('<i>Short</i>');
  expect(await reader.text('region', 'Summary')).toContain('Written by a machine');
  expect(await reader.findViolations()).toEqual([]);
});

test('where it brings none, nothing is offered', async ({ nutgraf, site }) => {
  const options = await nutgraf.open('/options.html');
  await options.evaluate('delete globalThis.Translator; delete globalThis.Summarizer');
  await expect.poll(() => options.text()).toContain('What Nutgraf stores');
  await options.click('checkbox', 'Highlight quotes');
  await expect.poll(() => options.text()).not.toContain('Offer translations');
  const reader = await openAr(nutgraf, site.origin);
  expect(await names(reader)).not.toContain('Translate');
});
