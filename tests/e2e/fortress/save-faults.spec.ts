import { toBackup } from '../attack/attacks.ts';
import { COUNT_WRITES, endAtWrite, failAtWrite, HEAL_WRITES, WAKE } from '../attack/faults.ts';
import { findLoss, giveFiles, handOver, readIds, turnTo } from '../attack/own-pages.ts';
import { toPlainDocuments } from '../attack/plain-documents.ts';
import { expect, test } from '../fixtures.ts';
import { until } from '../until.ts';
import { readArticle, save } from '../what-is-shown.ts';

test.describe.configure({ timeout: 600_000 });

const toNews = (number: number) =>
  `<!doctype html><title>Wall ${number}</title><article><h1>Wall ${number}</h1>${`<p>Story ${number}: the harbour wall, which two winter storms broke, will be rebuilt from spring, as the council decided.</p>`.repeat(5)}</article>`;
/** Enough for all writes of one save, and an end to a test that would go on for ever. */
const MOST = 40;

test('the store is full at each write of a save in turn: it is said, nothing is half there, and the next save is whole', async ({
  nutgraf,
  site,
}) => {
  const own = await nutgraf.open('/options.html');
  let number = 1;
  for (; number < MOST; number++) {
    site.answer(`/news-${number}/`, toNews(number));
    await nutgraf.visit(`${site.origin}/news-${number}/`);
    const popup = await nutgraf.clickAction();
    await readArticle(popup);
    const before = (await readIds(own)).length;
    await nutgraf.evaluateInBackground(failAtWrite(number, 'quota'));
    await popup.click('button', /^Save$/);
    const said = await until(
      'an outcome',
      async () => /storage is full|Saved to/.exec(await popup.text('status'))?.[0],
    );
    if (said.startsWith('Saved')) break;
    expect(await popup.text('status')).toContain('Nothing already saved is lost');
    expect(await findLoss(own), `write ${number}`).toEqual([]);
    await nutgraf.evaluateInBackground(HEAL_WRITES);
    await save(popup);
    expect(await readIds(own)).toHaveLength(before + 1);
    expect(await findLoss(own)).toEqual([]);
    await nutgraf.closePopup();
  }
  console.info(`full at each of ${number - 1} writes of a save`);
  expect(number).toBeGreaterThan(3);
  expect(number).toBeLessThan(MOST);
});

test('the background ends at each write of a save in turn: the article is saved all the same, once and whole', async ({
  nutgraf,
  site,
}) => {
  const own = await nutgraf.open('/options.html');
  let number = 1;
  let ended = 0;
  for (let isReached = true; isReached && number < MOST; number++) {
    site.answer(`/news-${number}/`, toNews(number));
    await nutgraf.visit(`${site.origin}/news-${number}/`);
    const popup = await nutgraf.clickAction();
    await readArticle(popup);
    isReached = await endAtWrite(
      { nutgraf, own },
      number,
      () => popup.click('button', /^Save$/),
      async () => (await popup.text('status')).includes('Saved to'),
    );
    if (isReached) ended++;
    await expect.poll(() => popup.text('status'), `write ${number}`).toContain('Saved to your reading list');
    await nutgraf.closePopup();
    expect(await findLoss(own), `write ${number}`).toEqual([]);
    expect(await readIds(own)).toHaveLength(number);
  }
  console.info(`background ended at each of ${ended} writes of a save`);
  expect(ended).toBeGreaterThan(3);
});

test('the background ends in the middle of an import, again and again: it says so, goes on, and nothing is missing', async ({
  nutgraf,
}) => {
  const own = await nutgraf.open('/options.html');
  let total = 0;
  let stopped = 0;
  const writes = [1, 2, 40, 130, 250];
  for (const number of writes) {
    await turnTo(own, '/options.html');
    await giveFiles(own, [{ name: 'nutgraf-backup.zip', bytes: toBackup(toPlainDocuments(total, 100)) }]);
    total += 100;
    const wasHeld = await endAtWrite(
      { nutgraf, own },
      number,
      () => own.click('button', /^Import$/),
      async () => (await own.text()).includes('Done.'),
    );
    expect(wasHeld, `write ${number}`).toBe(true);
    const end = await until('an end', async () => /Done\.|The import stopped/.exec(await own.text())?.[0], 60_000);
    expect(await findLoss(own), `write ${number}`).toEqual([]);
    if (end !== 'Done.') {
      stopped++;
      await own.click('button', /^Go on$|^Import$/);
      await until('the import is done', async () => (await own.text()).includes('Done.'), 60_000);
    }
    expect(await readIds(own), `write ${number}`).toHaveLength(total);
    expect(await findLoss(own)).toEqual([]);
  }
  console.info(`background ended in ${writes.length} imports, ${stopped} of which had to be told to go on`);
});

test('the store is full in the middle of an import: it says so, and goes on when there is room', async ({
  nutgraf,
}) => {
  const own = await nutgraf.open('/options.html');
  await handOver(own, [{ name: 'nutgraf-backup.zip', bytes: toBackup(toPlainDocuments(0, 20)) }]);
  for (const [round, number] of [1, 77].entries()) {
    await turnTo(own, '/options.html');
    await giveFiles(own, [{ name: 'nutgraf-backup.zip', bytes: toBackup(toPlainDocuments(20 + round * 100, 100)) }]);
    await own.evaluate(WAKE);
    await nutgraf.evaluateInBackground(failAtWrite(number, 'quota'));
    await own.click('button', /^Import$/);
    await expect.poll(() => own.text()).toContain('The import stopped');
    expect(await findLoss(own)).toEqual([]);
    expect(await readIds(own)).not.toHaveLength(120 + round * 100);
    expect(Number(await nutgraf.evaluateInBackground(COUNT_WRITES))).toBeGreaterThanOrEqual(number);
    await nutgraf.evaluateInBackground(HEAL_WRITES);
    await own.click('button', /^Go on$|^Import$/);
    await until('the import is done', async () => (await own.text()).includes('Done.'), 60_000);
    expect(await readIds(own)).toHaveLength(120 + round * 100);
    console.info(`full at write ${number} of an import of 200 documents`);
  }
});
