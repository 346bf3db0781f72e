import { expect, test } from './fixtures.ts';
import { saveByButton } from './steps.ts';

test('quotes of all saved articles are listed by speaker and open their article where they stand', async ({
  nutgraf,
  site,
}) => {
  await saveByButton(nutgraf, `${site.origin}/spammed-en/`);
  await nutgraf.closePopup();
  await saveByButton(nutgraf, `${site.origin}/de-kommunal/`);
  await nutgraf.closePopup();
  const page = await nutgraf.open('/quotes.html');
  await expect.poll(async () => (await page.parts(['button'], 'Speakers')).length).toBeGreaterThan(2);
  const [first] = await page.parts(['button'], 'Speakers');
  await page.click('button', first?.name ?? '');
  const readQuote = () => page.evaluate(`document.querySelector('.said blockquote')?.textContent ?? ''`);
  await expect.poll(readQuote).not.toBe('');
  const quote = String(await readQuote());
  await page.evaluate(`document.querySelector('.said a').click()`);
  const reader = await nutgraf.findOpened('/reader.html');
  await expect.poll(() => reader.evaluate(`document.querySelector('.mark.jumped')?.textContent ?? ''`)).toBe(quote);
});
