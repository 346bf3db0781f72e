import { expect, test } from './fixtures.ts';
import { readArticle, readFacts, save } from './what-is-shown.ts';

// A browser of its own, by an option that no other file has: in Firefox the sidebar outlives its extension, and the next one's popup does not come.
test.use({ preload: 'null' });

test('the panel beside the page shows what the popup shows, and follows the tab as far as its grant goes', async ({
  nutgraf,
  site,
}) => {
  await nutgraf.visit(`${site.origin}/spammed-en/`);
  const panel = await nutgraf.openPanel();
  expect(await readArticle(panel)).toContain('will train 312 apprentices a year');
  expect(await readFacts(panel)).not.toEqual([]);
  expect(await panel.text()).toContain('2 spam blocks removed');
  expect(await panel.findViolations()).toEqual([]);
  // Of a sidebar of Firefox as narrow as it comes, too.
  const isWhole = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth';
  expect(await panel.evaluate(isWhole)).toBe(true);
  await save(panel);
  expect(await panel.evaluate(isWhole)).toBe(true);

  await nutgraf.goElsewhere(`${site.origin.replace('127.0.0.1', 'localhost')}/long-en/`);
  await expect.poll(() => panel.text('heading')).toBe('Nutgraf has not seen this page');
  expect(await panel.text()).toContain('It reads a page only when you ask');
  expect(await panel.findViolations()).toEqual([]);

  await nutgraf.visit(`${site.origin}/zh-city/`);
  const again = await nutgraf.openPanel();
  await expect.poll(() => readArticle(again)).toContain('三条线路首日共运送乘客8.2万人次');
  // A page of the same site: Chromium's grant holds for it, Firefox's went with the page.
  await nutgraf.goElsewhere(`${site.origin}/de-kommunal/`);
  const seen = nutgraf.engine === 'chromium' ? 'Stadtrat beschließt Wärmenetz' : 'Nutgraf has not seen this page';
  await expect.poll(() => panel.text('heading')).toContain(seen);
});
