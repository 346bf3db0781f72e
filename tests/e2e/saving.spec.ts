import { expect, test } from './fixtures.ts';
import { saveByButton } from './steps.ts';
import { readArticle, readRows } from './what-is-shown.ts';

const BOATS = 'Marren Falls college opens boat workshop after two-year wait';
const HEAT = 'Stadtrat beschließt Wärmenetz für 1.900 Haushalte';

test('the button saves, and the popup says so from then on', async ({ nutgraf, site }) => {
  await saveByButton(nutgraf, `${site.origin}/spammed-en/`);
  await expect.poll(() => nutgraf.readBadge()).toBe('✓');
  const again = await nutgraf.clickAction();
  await expect.poll(() => again.text()).toContain('Saved on');
  const library = await nutgraf.open('/library.html');
  await expect.poll(() => readRows(library)).toEqual([BOATS]);
  expect(await library.text()).toContain('The Estuary Courier');
  expect(await library.text()).toMatch(/\d+ minutes?/);
});

test('the shortcut saves without the popup', async ({ nutgraf, site }) => {
  await nutgraf.visit(`${site.origin}/de-kommunal/`);
  await nutgraf.pressSave();
  await expect.poll(() => nutgraf.readBadge()).toBe('✓');
  const library = await nutgraf.open('/library.html');
  await expect.poll(() => readRows(library)).toEqual([HEAT]);
});

test("the page's context menu saves the article", async ({ nutgraf, site }) => {
  await nutgraf.visit(`${site.origin}/de-kommunal/`);
  await nutgraf.chooseMenu('Save article');
  await expect.poll(() => nutgraf.readBadge()).toBe('✓');
  const library = await nutgraf.open('/library.html');
  await expect.poll(() => readRows(library)).toEqual([HEAT]);
});

test("a link's context menu queues it; its text comes when the reader opens it", async ({ nutgraf, site }) => {
  const article = await (await fetch(`${site.origin}/spammed-en/page.html`)).text();
  site.answer('/news/2026/marren-falls-college-boat-workshop', article);
  site.answer(
    '/list/',
    '<!doctype html><title>List</title><h1>Today</h1><p><a href="/news/2026/marren-falls-college-boat-workshop">Boats again in Marren Falls</a>',
  );
  await nutgraf.visit(`${site.origin}/list/`);
  await nutgraf.chooseMenu('Save link for later', 'Boats again');
  const library = await nutgraf.open('/library.html');
  await expect.poll(() => library.text()).toContain('A link so far');
  const [row] = await readRows(library);
  expect(row).toMatch(/Boats again in Marren Falls|marren-falls-college/);

  await nutgraf.visit(`${site.origin}/news/2026/marren-falls-college-boat-workshop`);
  await readArticle(await nutgraf.clickAction());
  await expect.poll(() => readRows(library)).toEqual([BOATS]);
  await expect.poll(() => library.text()).not.toContain('A link so far');
});

test('a background that was ended between click and save wakes up and saves', async ({ nutgraf, site }) => {
  await nutgraf.visit(`${site.origin}/spammed-en/`);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  await nutgraf.stopBackground();
  await popup.click('button', /^Save$/);
  await expect.poll(() => popup.text('status')).toContain('Saved to your reading list');
  const library = await nutgraf.open('/library.html');
  await expect.poll(() => readRows(library)).toEqual([BOATS]);
});

test('closing the popup in mid-save loses nothing', async ({ nutgraf, site }) => {
  await nutgraf.visit(`${site.origin}/spammed-en/`);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  await popup.click('button', /^Save$/);
  await nutgraf.closePopup();
  const library = await nutgraf.open('/library.html');
  await expect.poll(() => readRows(library)).toEqual([BOATS]);
});

test('the same page twice is one row in its old place, whatever tracks it', async ({ nutgraf, site }) => {
  await saveByButton(nutgraf, `${site.origin}/spammed-en/`);
  await nutgraf.closePopup();
  await saveByButton(nutgraf, `${site.origin}/de-kommunal/`);
  await nutgraf.closePopup();
  await saveByButton(nutgraf, `${site.origin}/spammed-en/?utm_source=newsletter&fbclid=x1`);
  const library = await nutgraf.open('/library.html');
  await expect.poll(() => readRows(library)).toEqual([HEAT, BOATS]);
});

test('undo after saving takes the row away again', async ({ nutgraf, site }) => {
  const popup = await saveByButton(nutgraf, `${site.origin}/spammed-en/`);
  await popup.click('button', 'Undo');
  await expect.poll(() => popup.text()).not.toContain('Saved on');
  const library = await nutgraf.open('/library.html');
  await expect.poll(() => library.text()).toContain('Nothing here yet');
});
