import type { Extension, Screen } from './extension.ts';
import { expect, test } from './fixtures.ts';
import type { PageServer } from './page-server.ts';
import { readArticle } from './what-is-shown.ts';

const FORBIDDEN = 'The browser lets no extension read this page';
const buttonsOf = async (popup: Screen) => (await popup.parts(['button'])).map(({ name }) => name);

test('a front page has no article, and the reader may point at one', async ({ nutgraf, site }) => {
  await nutgraf.visit(`${site.origin}/no-article/`);
  const popup = await nutgraf.clickAction();
  await expect.poll(() => popup.text('alert')).toContain('No article found on this page');
  expect(await popup.text('alert')).toContain('If there is an article, you can point at it yourself');
  expect(await buttonsOf(popup)).toEqual(expect.arrayContaining(['Pick the article myself', 'Read again']));
});

test('an article of five words is called that', async ({ nutgraf, site }) => {
  await nutgraf.visit(`${site.origin}/five-words/`);
  const popup = await nutgraf.clickAction();
  await expect.poll(() => popup.text('alert')).toContain('Only a few words found');
  expect(await buttonsOf(popup)).toEqual(expect.arrayContaining(['Pick the article myself', 'Read again']));
});

const OWN_PAGES = {
  chromium: ['chrome://version/', 'chrome://settings/', 'view-source:SITE/de-kommunal/'],
  firefox: [
    'about:license',
    'about:config',
    'about:addons',
    'view-source:SITE/de-kommunal/',
    'about:reader?url=SITE/de-kommunal/',
  ],
};

test("the browser's own pages are off limits, and nothing is offered that can't work", async ({ nutgraf, site }) => {
  for (const page of OWN_PAGES[nutgraf.engine]) {
    await nutgraf.visit(page.replace('SITE', site.origin), { wait: false });
    const popup = await nutgraf.clickAction();
    await expect.poll(() => popup.text('alert'), page).toContain(FORBIDDEN);
    expect(await popup.text('alert')).toContain('Nutgraf works on ordinary web pages');
    expect(await buttonsOf(popup)).not.toContain('Pick the article myself');
    await nutgraf.closePopup();
  }
});

test('the add-on store is off limits', async ({ nutgraf }) => {
  test.skip(nutgraf.engine === 'chromium', 'Chromium takes the page away from its driver on the pages of its store');
  const store = 'https://addons.mozilla.org/';
  await nutgraf.pretend(store, '<!doctype html><title>Store</title><h1>Add-ons</h1><p>A page of the store.</p>');
  await nutgraf.visit(store);
  const popup = await nutgraf.clickAction();
  await expect.poll(() => popup.text('alert')).toContain(FORBIDDEN);
});

test('a page that could not be loaded is off limits', async ({ nutgraf, site }) => {
  const { origin } = site;
  site.close();
  await nutgraf.visit(`${origin}/de-kommunal/`, { wait: false });
  const popup = await nutgraf.clickAction();
  await expect.poll(() => popup.text('alert')).toContain(FORBIDDEN);
});

test('a PDF is called that', async ({ nutgraf, site }) => {
  site.answer('/paper.pdf', PDF, '.pdf');
  await nutgraf.visit(`${site.origin}/paper.pdf`, { wait: false });
  const popup = await nutgraf.clickAction();
  await expect.poll(() => popup.text('alert')).toContain('This is a PDF');
  expect(await buttonsOf(popup)).not.toContain('Pick the article myself');
});

/** The script never comes, so the page never finishes, and the reading waits for it. */
async function openEndless(nutgraf: Extension, site: PageServer): Promise<Screen> {
  site.answer(
    '/endless/',
    `<!doctype html><title>Slow</title><article><h1>Slow</h1><p>${'The gate stays shut until the tide turns. '.repeat(9)}</p></article>
    <script src="/never.js"></script><p>End</p>`,
  );
  site.hold('/never.js');
  await nutgraf.visit(`${site.origin}/endless/`, { wait: false });
  const popup = await nutgraf.clickAction();
  await expect.poll(() => popup.evaluate("performance.getEntriesByName('nutgraf-reached').length")).toBe(1);
  return popup;
}

test('a page that goes elsewhere while it is read is called that', async ({ nutgraf, site }) => {
  test.skip(
    nutgraf.engine === 'firefox',
    'Firefox ends the loading of a page that it leaves, which is then still read whole',
  );
  const popup = await openEndless(nutgraf, site);
  await nutgraf.goElsewhere(`${site.origin}/de-kommunal/`);
  await expect.poll(() => popup.text('alert')).toContain('The page changed while it was read');
  const again = await nutgraf.clickAction();
  expect(await readArticle(again)).toContain('Vom Herbst 2028 an');
});

test('a page that never answers is given up, and can still be picked from', async ({ nutgraf, site }) => {
  test.slow();
  const popup = await openEndless(nutgraf, site);
  await expect.poll(() => popup.text('alert'), { timeout: 40_000 }).toContain('The page did not answer in time');
  await popup.click('button', 'Pick the article myself');
  await nutgraf.seePopupClose();
  await nutgraf.clickPage('The gate stays shut');
  expect(await readArticle(await nutgraf.findOpened('/reader.html'))).toContain('The gate stays shut');
});

test('a page that crashes while it is read ends in an answer', async ({ nutgraf, site }) => {
  const popup = await openEndless(nutgraf, site);
  await nutgraf.crashPage();
  await expect.poll(() => popup.text('alert')).toContain('Reading this page failed');
});

test('full storage: the button and the shortcut say that nothing was saved, and what helps', async ({
  nutgraf,
  site,
}) => {
  await nutgraf.visit(`${site.origin}/de-kommunal/`);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  await nutgraf.fillStorage();
  await popup.click('button', /^Save$/);
  await expect.poll(() => popup.text('status')).toContain("Not saved: this browser's storage is full");
  expect(await popup.text('status')).toContain('Delete articles that you no longer need');
  expect(await popup.text()).not.toContain('Saved on');
  await nutgraf.closePopup();
  await nutgraf.pressSave();
  await expect.poll(() => nutgraf.readBadge()).toBe('!');
  const library = await nutgraf.open('/library.html');
  await expect.poll(() => library.text()).toContain('Nothing here yet');
});

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
