import { expect, test } from './fixtures.ts';
import { readArticle } from './what-is-shown.ts';

test('a front page has no article, and the reader may point at one', async ({ nutgraf, site }) => {
  await nutgraf.visit(`${site.origin}/no-article/`);
  const popup = await nutgraf.clickAction();
  await expect.poll(() => popup.text('alert')).toMatch(/No article found on this page|Only a few words found/);
  const buttons = (await popup.parts(['button'])).map(({ name }) => name);
  expect(buttons).toContain('Pick the article myself');
  expect(buttons).toContain('Read again');
});

test('the reader picks the article by hand', async ({ nutgraf, site }) => {
  await nutgraf.visit(`${site.origin}/no-article/`);
  const popup = await nutgraf.clickAction();
  await popup.click('button', 'Pick the article myself');
  await nutgraf.seePopupClose();
  await nutgraf.clickPage('Fire crews called to orchard');
  const reader = await nutgraf.findOpened('/reader.html');
  expect(await readArticle(reader)).toContain('Fire crews called to orchard');
});

test('an article of five words is called that', async ({ nutgraf, site }) => {
  await nutgraf.visit(`${site.origin}/five-words/`);
  const popup = await nutgraf.clickAction();
  await expect.poll(() => popup.text('alert')).toMatch(/Only a few words found|No article found/);
  expect((await popup.parts(['button'])).map(({ name }) => name)).toContain('Pick the article myself');
});

test("the browser's own pages are off limits", async ({ nutgraf }) => {
  await nutgraf.visit(nutgraf.engine === 'chromium' ? 'chrome://version/' : 'about:license', { wait: false });
  const popup = await nutgraf.clickAction();
  await expect.poll(() => popup.text('alert')).toContain('The browser lets no extension read this page');
});

test('a page that goes elsewhere while it is read ends in an answer', async ({ nutgraf, site }) => {
  // The script never comes, so the page never finishes, and the reading waits for it.
  site.answer('/endless/', '<!doctype html><title>Slow</title><p>Slow</p><script src="/never.js"></script><p>End</p>');
  site.hold('/never.js');
  await nutgraf.visit(`${site.origin}/endless/`, { wait: false });
  const popup = await nutgraf.clickAction();
  await nutgraf.goElsewhere(`${site.origin}/de-kommunal/`);
  await expect.poll(() => popup.text()).toMatch(/The page changed while it was read|Vom Herbst 2028 an/);
});

test('a page that never answers is given up, not waited for', async ({ nutgraf, site }) => {
  test.slow();
  site.answer('/endless/', '<!doctype html><title>Slow</title><p>Slow</p><script src="/never.js"></script><p>End</p>');
  site.hold('/never.js');
  await nutgraf.visit(`${site.origin}/endless/`, { wait: false });
  const popup = await nutgraf.clickAction();
  await expect.poll(() => popup.text('alert'), { timeout: 40_000 }).toContain('The page did not answer in time');
});
