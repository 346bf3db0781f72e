import { buildGranted } from './chromium/granted-build.ts';
import { openOwnBrowser } from './chromium/own-browser.ts';
import { expect, test } from './fixtures.ts';
import { saveByButton } from './steps.ts';
import { readRows } from './what-is-shown.ts';

const BOATS = 'Marren Falls college opens boat workshop after two-year wait';
const HEAT = 'Stadtrat beschließt Wärmenetz für 1.900 Haushalte';

test('all tabs of the window are saved with one click, also when the background ends in the middle', async ({
  engine,
  site,
}) => {
  test.skip(engine !== 'chromium', 'the tabs’ addresses are granted through a manifest of the test’s own');
  const { extension, context, close } = await openOwnBrowser(await buildGranted());
  await extension.visit(`${site.origin}/spammed-en/`);
  const second = await context.newPage();
  await second.goto(`${site.origin}/de-kommunal/`);
  const library = await extension.open('/library.html');
  await library.click('button', 'Save all tabs in this window');
  const queued = "chrome.storage.local.get('tabQueue').then(({ tabQueue }) => tabQueue?.length)";
  await expect.poll(() => library.evaluate(queued)).toBe(2);
  await extension.stopBackground();
  await library.reload();
  await expect.poll(async () => (await readRows(library)).sort(), { timeout: 90_000 }).toEqual([BOATS, HEAT]);
  await expect.poll(() => library.text(), { timeout: 60_000 }).toContain('2 of 2 tabs are saved.');
  await close();
});

test.describe('on a site that is granted', () => {
  test.use({ hosts: ['http://127.0.0.1/*'] });

  test('tabs that were closed meanwhile are opened behind, read and closed again', async ({ nutgraf, site }) => {
    const pages = ['spammed-en', 'de-kommunal', 'long-en', 'zh-city'].map((name) => `${site.origin}/${name}/`);
    const own = await nutgraf.open('/options.html');
    const tabs = pages.map((url, at) => ({ tabId: 900_000 + at, url, title: url, state: 'waiting', failure: null }));
    await own.evaluate(
      `void browser.runtime.sendMessage({ id: 1, type: 'saveTabs', timestamp: Date.now(), data: ${JSON.stringify({ tabs })} })`,
    );
    const states =
      "browser.storage.local.get('tabQueue').then(({ tabQueue }) => JSON.stringify((tabQueue ?? []).map((one) => one.state)))";
    await expect.poll(() => own.evaluate(states)).toBe(JSON.stringify(pages.map(() => 'saved')));
    expect(await own.evaluate('browser.tabs.query({}).then((all) => all.length)')).toBeLessThan(4);
  });
});

test('what is selected is saved as an entry of its own, beside the page’s', async ({ nutgraf, site }) => {
  test.skip(nutgraf.engine !== 'chromium', 'the menu is dispatched');
  await nutgraf.visit(`${site.origin}/de-kommunal/`);
  await nutgraf.chooseMenu('Save article');
  await expect.poll(() => nutgraf.readBadge()).toBe('✓');
  await nutgraf.selectPage('Vom Herbst 2028 an');
  await nutgraf.chooseMenu('Save selection');
  const library = await nutgraf.open('/library.html');
  await expect.poll(() => readRows(library)).toHaveLength(2);
  const rows = await readRows(library);
  expect(rows).toContain(HEAT);
  expect(rows.find((title) => title !== HEAT)).toMatch(/^“.*” – /);
});

test('the button tells how many articles are unread where that is wanted, and nothing where it is not', async ({
  nutgraf,
  site,
}) => {
  await saveByButton(nutgraf, `${site.origin}/de-kommunal/`);
  await nutgraf.closePopup();
  await nutgraf.visit(`${site.origin}/nothing`);
  await expect.poll(() => nutgraf.readBadge()).toBe('');
  const options = await nutgraf.open('/options.html');
  await options.click('checkbox', 'unread articles');
  await expect.poll(() => nutgraf.readBadge()).toBe('1');
  const library = await nutgraf.open('/library.html');
  await library.click('button', `Archive: ${HEAT}`);
  await expect.poll(() => nutgraf.readBadge()).toBe('');
});
