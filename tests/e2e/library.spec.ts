import type { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import type { PageServer } from './page-server.ts';
import { saveByButton } from './steps.ts';
import { readArticle, readRows } from './what-is-shown.ts';

const BOATS = 'Marren Falls college opens boat workshop after two-year wait';
const HEAT = 'Stadtrat beschließt Wärmenetz für 1.900 Haushalte';
const TROLLEYS = '青溪市三条无轨电车线路恢复运营 首日客流超八万人次';

async function openFullLibrary(nutgraf: Extension, site: PageServer) {
  for (const slug of ['spammed-en', 'de-kommunal', 'zh-city']) {
    await saveByButton(nutgraf, `${site.origin}/${slug}/`);
    await nutgraf.closePopup();
  }
  const library = await nutgraf.open('/library.html');
  await expect.poll(() => readRows(library)).toEqual([TROLLEYS, HEAT, BOATS]);
  return library;
}

test('rows stand newest first and are filtered by title', async ({ nutgraf, site }) => {
  const library = await openFullLibrary(nutgraf, site);
  await library.fill('Filter', 'wärme');
  await expect.poll(() => readRows(library)).toEqual([HEAT]);
  await library.fill('Filter', '电车');
  await expect.poll(() => readRows(library)).toEqual([TROLLEYS]);
  await library.fill('Filter', 'no such thing');
  await expect.poll(() => library.text()).toContain('No title matches');
  await library.fill('Filter', '');
  await expect.poll(() => readRows(library)).toHaveLength(3);
});

test('a row is archived, found in the archive, and brought back', async ({ nutgraf, site }) => {
  const library = await openFullLibrary(nutgraf, site);
  await library.click('button', `Archive: ${HEAT}`);
  await expect.poll(() => readRows(library)).toEqual([TROLLEYS, BOATS]);
  await library.click('button', /^Archive$/);
  await expect.poll(() => readRows(library)).toEqual([HEAT]);
  await library.click('button', `Move back to the list: ${HEAT}`);
  await expect.poll(() => readRows(library)).toEqual([]);
  await library.click('button', 'To read');
  await expect.poll(() => readRows(library)).toEqual([TROLLEYS, HEAT, BOATS]);
});

test('a favourite keeps its star after the list is opened anew', async ({ nutgraf, site }) => {
  const library = await openFullLibrary(nutgraf, site);
  await library.click('button', `Favourite: ${BOATS}`);
  const isFavourite = async () =>
    (await library.parts(['button'])).find(({ name }) => name === `Favourite: ${BOATS}`)?.pressed;
  await expect.poll(isFavourite).toBe(true);
  await library.reload();
  await expect.poll(isFavourite).toBe(true);
  await library.click('button', /^Favourites$/);
  await expect.poll(() => readRows(library)).toEqual([BOATS]);
});

test('a deleted row comes back by undo', async ({ nutgraf, site }) => {
  const library = await openFullLibrary(nutgraf, site);
  await library.click('button', `Delete: ${TROLLEYS}`);
  await expect.poll(() => readRows(library)).toEqual([HEAT, BOATS]);
  await library.click('button', 'Undo');
  await expect.poll(() => readRows(library)).toEqual([TROLLEYS, HEAT, BOATS]);
});

test('a row opens in the reader, without its site', async ({ nutgraf, site }) => {
  const library = await openFullLibrary(nutgraf, site);
  site.close();
  await library.click('link', HEAT);
  const reader = await nutgraf.findOpened('/reader.html');
  expect(await readArticle(reader)).toContain('Vom Herbst 2028 an');
});
