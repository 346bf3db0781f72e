import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toBackup, toId } from '../attack/attacks.ts';
import { failAtWrite } from '../attack/faults.ts';
import { findLoss, giveFiles, handOver, readIds, readPrints, readStore, turnTo } from '../attack/own-pages.ts';
import { toPlainDocuments } from '../attack/plain-documents.ts';
import { alterManifest, goTo, startKept } from '../chromium/kept-profile.ts';
import { toScreen } from '../chromium/screen.ts';
import type { Screen } from '../extension.ts';
import { expect, test } from '../fixtures.ts';
import { until } from '../until.ts';
import { readArticle, readRows } from '../what-is-shown.ts';

test.skip(
  ({ engine }) => engine !== 'chromium',
  'an add-on that is loaded for a test in Firefox loses its storage with the browser',
);
test.describe.configure({ timeout: 600_000 });

/** One profile and one folder of the extension, for as many starts of the browser as the test likes. */
async function withProfile(use: (profile: string, folder: string) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(path.join(tmpdir(), 'nutgraf-kept-'));
  const folder = path.join(profile, 'nutgraf');
  await cp(process.env.BUILT ?? '.output/chrome-mv3', folder, { recursive: true });
  await use(profile, folder).finally(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
}

const fill = (own: Screen, first: number, count: number) =>
  handOver(own, [{ name: 'nutgraf-backup.zip', bytes: toBackup(toPlainDocuments(first, count)) }]);

/** As the build before wrote them, and as if nobody had ever asked of which version they are. */
const AGE = `new Promise((resolve, reject) => {
  indexedDB.open('_pouch_nutgraf').onsuccess = ({ target: { result: database } }) => {
    const transaction = database.transaction(['by-sequence', 'local-store'], 'readwrite');
    transaction.objectStore('local-store').delete('_local/nutgraf-schema');
    transaction.objectStore('by-sequence').openCursor().onsuccess = ({ target: { result: cursor } }) => {
      if (!cursor) return;
      const { putBackAt, savedAt, ...older } = cursor.value;
      cursor.update({ ...older, ...('title' in older ? { savedAt } : {}), schema: 1 });
      cursor.continue();
    };
    transaction.oncomplete = () => { database.close(); resolve(null); };
    transaction.onerror = () => reject(transaction.error);
  };
})`;

const countOfVersion = async (own: Screen, version: number): Promise<number> =>
  (await readStore(own)).filter(({ document }) => document?.schema === version).length;

test('the browser is killed in the middle of a migration, at one write after another: the next start ends it, nothing is lost', async () => {
  const articles = 120;
  const left: string[] = [];
  await withProfile(async (profile, folder) => {
    for (const write of [3, 50, 400, 680]) {
      const first = await startKept(profile, folder);
      const own = toScreen(first.page);
      if ((await readIds(own)).length === 0) await fill(own, 0, articles);
      await own.evaluate(AGE);
      await first.kill();

      const second = await startKept(profile, folder, { background: failAtWrite(write, 'stall') });
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await second.kill();

      // Nobody writes here: how far did it come?
      const third = await startKept(profile, folder, { background: `throw new Error('no background')` });
      const still = toScreen(third.page);
      expect(await findLoss(still), `write ${write}`).toEqual([]);
      left.push(`${await countOfVersion(still, 1)} at write ${write}`);
      expect((await countOfVersion(still, 1)) + (await countOfVersion(still, 2))).toBe(2 * articles);
      await third.kill();

      const last = await startKept(profile, folder);
      const whole = toScreen(last.page);
      await until('all are of this version', async () => (await countOfVersion(whole, 2)) === 2 * articles);
      expect(await findLoss(whole), `write ${write}`).toEqual([]);
      await turnTo(whole, `/reader.html?id=${toId(7)}`);
      expect(await readArticle(whole)).toContain('Story 7 says');
      await last.kill();
    }
  });
  expect(left.some((one) => one.startsWith(`${2 * articles} `))).toBe(true);
  console.info(
    `killed in ${left.length} migrations of ${2 * articles} documents; not yet migrated then: ${left.join(', ')}`,
  );
});

test('the extension is updated while its pages are open and an import runs: all that was told to be saved is there', async () => {
  await withProfile(async (profile, folder) => {
    const kept = await startKept(profile, folder);
    const own = toScreen(kept.page);
    await fill(own, 0, 20);
    const before = await readPrints(own);
    const pages = await Promise.all(['/library.html', `/reader.html?id=${toId(3)}`].map(() => kept.context.newPage()));
    await pages[0]?.goto(`${kept.origin}/library.html`);
    await pages[1]?.goto(`${kept.origin}/reader.html?id=${toId(3)}`);
    await turnTo(own, '/options.html');
    await giveFiles(own, [{ name: 'nutgraf-backup.zip', bytes: toBackup(toPlainDocuments(20, 400)) }]);
    await own.click('button', /^Import$/);

    await alterManifest(folder, { version: '99.1' });
    await kept.load();
    const open = [kept.page, ...pages].filter((page) => !page.isClosed()).length;

    const after = await kept.context.newPage();
    await until('the new version', () => goTo(after, `${kept.origin}/options.html`));
    const screen = toScreen(after);
    expect(await screen.evaluate('browser.runtime.getManifest().version')).toBe('99.1');
    const prints = await readPrints(screen);
    // The row of the article that stood in the reader knows since that it was opened.
    const altered = [...before].filter(([id, print]) => prints.get(id) !== print).map(([id]) => id);
    expect(altered.filter((id) => id !== `entry:${toId(3)}`)).toEqual([]);
    expect(await findLoss(screen)).toEqual([]);
    const reached = (await readIds(screen)).length;
    await turnTo(screen, '/options.html');
    await fill(screen, 20, 400);
    expect(await readIds(screen)).toHaveLength(420);
    await turnTo(screen, '/library.html');
    await expect.poll(() => readRows(screen)).toContain('Wall 419');
    console.info(`updated with 3 pages open (${open} stayed), ${reached - 20} of 400 articles into an import`);
    await kept.kill();
  });
});
