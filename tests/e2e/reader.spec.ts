import { readExpected } from './fixture-pages.ts';
import { expect, test } from './fixtures.ts';
import { saveByButton } from './steps.ts';
import { readArticle, readFacts, readQuotes } from './what-is-shown.ts';

test('the popup opens the whole article in the reader, with facts, quotes and removals', async ({ nutgraf, site }) => {
  const expected = readExpected('spammed-en');
  await nutgraf.visit(`${site.origin}/spammed-en/`);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  await popup.click('button', 'Open in reader');
  const reader = await nutgraf.findOpened('/reader.html');
  const article = await readArticle(reader);
  expect(expected.paragraphs.filter((paragraph) => !article.includes(paragraph))).toEqual([]);
  expect((await readFacts(reader)).length).toBeGreaterThanOrEqual(3);
  expect((await readQuotes(reader)).length).toBeGreaterThanOrEqual(5);
  expect(await reader.text('complementary')).toMatch(/\d spam blocks? removed/);
  await reader.click('button', /^Save$/);
  await expect.poll(() => reader.text()).toContain('Saved on');
});

test('of several articles on a page the others are offered in the popup, and one of them is read', async ({
  nutgraf,
  site,
}) => {
  const story = (title: string, about: string) =>
    `<article><h1>${title}</h1>${`<p>The ${about} will be rebuilt next year, the town council said on Tuesday, after two winters of storms had broken it in three places and closed the quay to all but the smallest boats.</p>`.repeat(6)}</article>`;
  site.answer(
    '/two/',
    `<title>Wall</title>${story('Harbour wall to be rebuilt', 'wall')}${story('Ferry stays in port', 'ferry')}`,
  );
  await nutgraf.visit(`${site.origin}/two/`);
  const popup = await nutgraf.clickAction();
  expect(await readArticle(popup)).toContain('The wall will be rebuilt');
  await popup.click('button', 'Ferry stays in port');
  await expect.poll(() => readArticle(popup)).toContain('The ferry will be rebuilt');
  expect(await readArticle(popup)).not.toContain('The wall');
});

test('what was restored stays restored in a saved article', async ({ nutgraf, site }) => {
  const popup = await saveByButton(nutgraf, `${site.origin}/spammed-en/`);
  await popup.click('button', 'Open in reader');
  const reader = await nutgraf.findOpened('/reader.html');
  await readArticle(reader);
  await reader.toggle('removed');
  await reader.click('button', 'Restore');
  await expect.poll(() => reader.text('article', 'Article')).toMatch(/老虎机|德州扑克/);
  const library = await nutgraf.open('/library.html');
  await library.click('link', 'Marren Falls');
  await expect.poll(() => library.url()).toContain('/reader.html');
  await expect.poll(() => library.text('article', 'Article')).toMatch(/老虎机|德州扑克/);
});

test('the reader opens where the reading stopped', async ({ nutgraf, site }) => {
  const popup = await saveByButton(nutgraf, `${site.origin}/long-en/`);
  await popup.click('button', 'Open in reader');
  const reader = await nutgraf.findOpened('/reader.html');
  await readArticle(reader);
  await reader.evaluate('scrollTo(0, document.documentElement.scrollHeight / 2)');
  await reader.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  await reader.evaluate("document.dispatchEvent(new Event('visibilitychange'))"); // as when another tab is chosen
  const library = await nutgraf.open('/library.html');
  await library.click('link', 'Creek');
  await expect.poll(() => library.url()).toContain('/reader.html?id=');
  await readArticle(library);
  await expect.poll(() => library.evaluate('scrollY')).toBeGreaterThan(300);
});

test('an article that is gone is told in plain words', async ({ nutgraf }) => {
  const reader = await nutgraf.open('/reader.html?id=none');
  await expect.poll(() => reader.text('alert')).toContain('This article is not here any more');
});
