import { toBackup, toId } from '../attack/attacks.ts';
import { findLoss, giveFiles, handOver, type NamedFile, readIds, readPrints, turnTo } from '../attack/own-pages.ts';
import { toPlainDocuments } from '../attack/plain-documents.ts';
import { expect, test } from '../fixtures.ts';
import { until } from '../until.ts';
import { readArticle } from '../what-is-shown.ts';

test.describe.configure({ timeout: 600_000 });

const ARTICLES = 1000;
const LINKS = 300;
/** A file on the reader's disk, which looks the same from outside each time that it is chosen. */
const MODIFIED_AT = 1_780_000_000_000;

test('the extension is updated in the middle of a long import, with its pages open: it is said, the import goes on, nothing is lost or there twice', async ({
  nutgraf,
}) => {
  const own = await nutgraf.open('/options.html');
  const old = toBackup(toPlainDocuments(5000, 20));
  await handOver(own, [{ name: 'nutgraf-backup.zip', bytes: old }]);
  const before = await readPrints(own);
  await nutgraf.open('/library.html');
  await readArticle(await nutgraf.open(`/reader.html?id=${toId(5003)}`));

  const files: NamedFile[] = [
    { name: 'nutgraf-backup.zip', bytes: toBackup(toPlainDocuments(0, ARTICLES)), modifiedAt: MODIFIED_AT },
    { name: 'pocket.csv', bytes: toLinks(), modifiedAt: MODIFIED_AT },
  ];
  await giveFiles(own, files);
  await own.click('button', /^Import$/);
  await until('in the middle', async () => Number(await own.evaluate(READ_SHARE)) > 0.2);
  await nutgraf.update('99.1');

  const after = await nutgraf.open('/options.html');
  expect(await after.evaluate('browser.runtime.getManifest().version')).toBe('99.1');
  const prints = await readPrints(after);
  // The row of the article that stood in the reader knows since that it was opened.
  const altered = [...before].filter(([id, print]) => prints.get(id) !== print).map(([id]) => id);
  expect(altered.filter((id) => id !== `entry:${toId(5003)}`)).toEqual([]);
  expect(await findLoss(after)).toEqual([]);
  const reached = (await readIds(after)).length - 20;
  expect(reached).toBeGreaterThan(0);
  expect(reached).toBeLessThan(ARTICLES);

  await expect.poll(() => after.text()).toContain('An import did not come to its end');
  await giveFiles(after, files);
  await after.click('button', /^Go on$/);
  await until('the import is done', async () => (await after.text()).includes('Done.'), 120_000);
  expect(await after.text()).not.toContain('An import did not come to its end');
  const whole = await readPrints(after);
  expect([...whole].filter(([id, print]) => prints.has(id) && prints.get(id) !== print)).toEqual([]);
  expect([...whole.keys()].filter((id) => id.startsWith('entry:'))).toHaveLength(20 + ARTICLES + LINKS);
  expect(await readIds(after)).toHaveLength(20 + ARTICLES);
  expect(await findLoss(after)).toEqual([]);
  await turnTo(after, '/library.html');
  await expect
    .poll(() => after.text(), { timeout: 60_000 })
    .toContain(`${(20 + ARTICLES + LINKS).toLocaleString('en')} articles`);
  console.info(
    `${nutgraf.engine}: updated with 3 pages open, ${reached} of ${ARTICLES} articles into an import; gone on with, none lost or twice`,
  );
});

/** Links as another service lists them. */
function toLinks(): Uint8Array {
  const lines = Array.from(
    { length: LINKS },
    (_, index) => `Link ${index},https://links.example/${index},1600000000,,unread`,
  );
  return new TextEncoder().encode(['title,url,time_added,tags,status', ...lines].join('\n'));
}

/** How far the page says that its import is, 0 to 1. */
const READ_SHARE = `document.querySelector('.transfer progress')?.position ?? 0`;
