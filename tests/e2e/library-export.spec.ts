import type { BrowserContext, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { download } from './chromium/downloads.ts';
import { openOwnBrowser } from './chromium/own-browser.ts';
import type { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import type { PageServer } from './page-server.ts';
import { saveByButton } from './steps.ts';
import { readRows } from './what-is-shown.ts';

test.skip(({ engine }) => engine !== 'chromium', 'downloads are seen through Playwright');

const BOATS = 'Marren Falls college opens boat workshop after two-year wait';
const HEAT = 'Stadtrat beschließt Wärmenetz für 1.900 Haushalte';

/** Two saved articles, and the page at this path, as the reader sees it and as the driver does. */
async function openWith(site: PageServer, path: string) {
  const { extension, context, close } = await openOwnBrowser();
  for (const slug of ['spammed-en', 'de-kommunal']) {
    await saveByButton(extension, `${site.origin}/${slug}/`);
    await extension.closePopup();
  }
  const screen = await extension.open(path);
  const page = context.pages().find((one) => one.url().endsWith(path));
  if (!page) throw new Error(`no page at ${path}`);
  await expect.poll(() => readRows(screen)).toEqual([HEAT, BOATS]);
  return { extension, context, close, page };
}

async function openReader(extension: Extension, page: Page, title: string): Promise<Page> {
  await page.getByRole('link', { name: title }).click();
  await extension.findOpened('/reader.html');
  return page;
}

const saveAs = (context: BrowserContext, page: Page, choice: string) =>
  download(context, async () => {
    await page.locator('.export-menu summary').click();
    await page.getByRole('button', { name: choice, exact: true }).click();
  });

test('the reader hands out the article as a file, once for each format that is asked', async ({ site }) => {
  const { extension, context, close, page } = await openWith(site, '/library.html');
  await openReader(extension, page, BOATS);
  const markdown = await saveAs(context, page, 'Markdown');
  expect(markdown.name).toMatch(/\.md$/);
  const text = markdown.bytes.toString('utf8');
  expect(text).toContain(BOATS);
  expect(text).toMatch(/^---\n/);
  const epub = await saveAs(context, page, 'EPUB');
  expect(epub.bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  const html = await saveAs(context, page, 'HTML');
  expect(html.bytes.toString('utf8')).not.toContain('<script');

  // What the system shows then is the system's: seen is what it is handed.
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.locator('.export-menu summary').click();
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(page).toHaveTitle('printed');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.bar')).toBeHidden();
  await expect(page.locator('.beside')).toBeHidden();
  await expect(page.getByRole('article')).toContainText('apprentices');
  await page.emulateMedia({ media: 'screen' });
  await close();
});

test('the reader shares the article by its own address where the system has a share sheet', async ({ site }) => {
  const { extension, context, close, page } = await openWith(site, '/library.html');
  await context.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: async (data: ShareData) => {
        document.title = JSON.stringify(data);
      },
    });
  });
  await openReader(extension, page, BOATS);
  await page.locator('.export-menu summary').click();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page).toHaveTitle(JSON.stringify({ title: BOATS, url: `${site.origin}/spammed-en/` }));
  await close();
});

test('the library hands out what is chosen and no more, and copies it as Markdown', async ({ site }) => {
  const { context, close, page } = await openWith(site, '/library.html');
  await page.getByLabel(`Select: ${HEAT}`).check();
  const one = await saveAs(context, page, 'JSON');
  expect(one.bytes.toString('utf8')).toContain(HEAT);
  expect(one.bytes.toString('utf8')).not.toContain(BOATS);

  await page.getByLabel(`Select: ${BOATS}`).check();
  const both = await saveAs(context, page, 'Markdown');
  expect(both.name).toMatch(/^nutgraf-markdown-.*\.zip$/);
  expect(Object.keys(unzipSync(both.bytes))).toHaveLength(2);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.export-menu summary').click();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.locator('.toast')).toContainText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`# ${HEAT}`);
  expect(copied).toContain(`# ${BOATS}`);
  await close();
});
