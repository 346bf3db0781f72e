import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toBackup, toId } from '../attack/attacks.ts';
import { giveFiles, handOver, readPrints, turnTo } from '../attack/own-pages.ts';
import { toPlainDocuments } from '../attack/plain-documents.ts';
import { withProfile } from '../chromium/kept-profile.ts';
import { type BrowserOptions, expect, test, withBrowser } from '../fixtures.ts';
import { DATABASES, startAgain } from '../kept-browser.ts';
import { readArticle, readRows } from '../what-is-shown.ts';

test.describe.configure({ timeout: 300_000 });

const WAYS: readonly (readonly [string, BrowserOptions])[] = [
  ["the browser's folder for it is broken", { isStoreless: true }],
  ['there is none', { before: `Object.defineProperty(globalThis, 'indexedDB', { value: undefined })` }],
];

const SHUT = /The reading list can't be opened/;
/** The pages, and what each says beside it. */
const PAGES = [
  ['/library.html', /Save all tabs in this window/],
  [`/reader.html?id=${toId(1)}`, /Reading list/],
  ['/quotes.html', /Who said what/],
  ['/options.html', /Import and export/],
] as const;

for (const [how, options] of WAYS) {
  test(`no IndexedDB, ${how}: each page opens and says so, the popup and the reader show the article, what would write says that it can not`, async ({
    engine,
    site,
  }) => {
    await withBrowser(engine, options, async (launched) => {
      const nutgraf = await launched.install();
      const times: number[] = [];
      for (const [path, words] of PAGES) {
        const began = Date.now();
        const page = await nutgraf.open(path);
        await expect.poll(() => page.text(), path).toMatch(SHUT);
        times.push(Date.now() - began);
        expect(await page.text(), path).toMatch(words);
      }
      const own = await nutgraf.open('/welcome.html');
      await expect.poll(() => own.text()).toContain('Read it with Nutgraf');
      await turnTo(own, '/options.html');
      await giveFiles(own, [{ name: 'nutgraf-backup.zip', bytes: toBackup(toPlainDocuments(0, 3)) }]);
      await own.click('button', /^Import$/);
      await expect.poll(() => own.text()).toContain('The import stopped');
      await own.click('button', /^Save a backup/);
      await expect.poll(() => own.text()).toContain('The export failed');
      await own.click('radio', 'Sepia');
      await expect.poll(() => own.evaluate('document.documentElement.dataset.theme')).toBe('sepia');

      await nutgraf.visit(`${site.origin}/de-kommunal/`);
      const popup = await nutgraf.clickAction();
      expect(await readArticle(popup)).toContain('Wärmenetz');
      await popup.click('button', /^Save$/);
      await expect.poll(() => popup.text('status')).toMatch(SHUT);
      await popup.click('button', 'Open in reader');
      expect(await readArticle(await nutgraf.findOpened('/reader.html?draft='))).toContain('Wärmenetz');
      await nutgraf.pressSave();
      await expect.poll(() => nutgraf.readBadge()).toBe('!');
      console.info(`${how}, ${engine}: said after ${times.join(', ')} ms`);
    });
  });
}

test('a library whose folder is broken for one start of the browser is there at the next, whole', async ({
  engine,
}) => {
  await withProfile(async (profile, folder) => {
    const first = await startAgain(engine, profile, folder);
    await handOver(first.own, [{ name: 'nutgraf-backup.zip', bytes: toBackup(toPlainDocuments(0, 6)) }]);
    const stored = await readPrints(first.own);
    await first.kill();

    const place = path.join(profile, DATABASES[engine]);
    await rename(place, `${place}-aside`);
    await writeFile(place, 'no folder');
    const second = await startAgain(engine, profile, folder);
    await turnTo(second.own, '/library.html');
    await expect.poll(() => second.own.text()).toMatch(SHUT);
    await second.kill();

    await rm(place, { recursive: true });
    await rename(`${place}-aside`, place);
    const third = await startAgain(engine, profile, folder);
    expect(await readPrints(third.own)).toEqual(stored);
    await turnTo(third.own, '/library.html');
    await expect.poll(() => readRows(third.own)).toHaveLength(6);
    await third.kill();
  });
});
