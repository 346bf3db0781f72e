import { toBackup, toId } from '../attack/attacks.ts';
import { failAtWrite, HEAR_HELD, WAKE } from '../attack/faults.ts';
import { findLoss, handOver, readStore, turnTo } from '../attack/own-pages.ts';
import { toPlainDocuments } from '../attack/plain-documents.ts';
import { withProfile } from '../chromium/kept-profile.ts';
import type { Screen } from '../extension.ts';
import { expect, test } from '../fixtures.ts';
import { startAgain } from '../kept-browser.ts';
import { until } from '../until.ts';
import { readArticle } from '../what-is-shown.ts';

test.describe.configure({ timeout: 600_000 });

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

/** At which of its writes: in the first page of documents, and in the second. */
const WRITES = [3, 400, 605, 680, 721];

test('the browser is killed in the middle of a migration, at one write after another: the next start ends it, nothing is lost', async ({
  engine,
}) => {
  const plain = toPlainDocuments(0, 120);
  const wanted = toMigrated(plain);
  const left: number[] = [];
  await withProfile(async (profile, folder) => {
    let last = await startAgain(engine, profile, folder);
    await handOver(last.own, [{ name: 'nutgraf-backup.zip', bytes: toBackup(plain) }]);
    for (const write of WRITES) {
      await last.own.evaluate(AGE);
      await last.kill();

      const second = await startAgain(engine, profile, folder, failAtWrite(write, 'hold'));
      await second.own.evaluate(HEAR_HELD);
      await second.kill();

      // Nobody writes here: how far did it come?
      const third = await startAgain(engine, profile, folder, `throw new Error('no background')`);
      expect(await findLoss(third.own), `write ${write}`).toEqual([]);
      left.push(await countOfVersion(third.own, 1));
      expect((left.at(-1) ?? 0) + (await countOfVersion(third.own, 2))).toBe(wanted.size);
      await third.kill();

      last = await startAgain(engine, profile, folder);
      await until('it is done', async () => (await last.own.evaluate(READ_MARK)) === 2);
      expect(await readDocuments(last.own, wanted), `write ${write}`).toEqual(wanted);
    }
    await turnTo(last.own, `/reader.html?id=${toId(7)}`);
    expect(await readArticle(last.own)).toContain('Story 7 says');
    await last.kill();
  });
  expect(left[0]).toBe(wanted.size);
  expect(new Set(left).size).toBeGreaterThan(1);
  console.info(
    `${engine}: killed in ${left.length} migrations of ${wanted.size} documents, at writes ${WRITES.join(', ')}; not yet migrated then: ${left.join(', ')}`,
  );
});

/** The version that the whole store is said to have. */
const READ_MARK = `new Promise((resolve, reject) => {
  indexedDB.open('_pouch_nutgraf').onsuccess = ({ target: { result: database } }) => {
    const reading = database.transaction('local-store').objectStore('local-store').get('_local/nutgraf-schema');
    reading.onsuccess = () => { database.close(); resolve(reading.result?.schema ?? null); };
    reading.onerror = () => reject(reading.error);
  };
})`;

/** Versions of these documents, without looking through all the others. */
const readVersions = (ids: readonly string[]): string => `new Promise((resolve, reject) => {
  indexedDB.open('_pouch_nutgraf').onsuccess = ({ target: { result: database } }) => {
    const transaction = database.transaction(['document-store', 'by-sequence']);
    const found = [];
    for (const id of ${JSON.stringify(ids)}) transaction.objectStore('document-store').get(id).onsuccess = ({ target }) => {
      const key = id + '::' + target.result.winningRev;
      transaction.objectStore('by-sequence').index('_doc_id_rev').get(key).onsuccess = ({ target }) => found.push(target.result.schema);
    };
    transaction.oncomplete = () => { database.close(); resolve(JSON.stringify(found)); };
    transaction.onerror = () => reject(transaction.error);
  };
})`;

/** As they must stand in the store at the end, by id: nothing of them is gone, and what this version adds is there. */
const toMigrated = (documents: readonly object[]): ReadonlyMap<string, object> =>
  new Map(
    documents.map((one) => {
      const { _id: id, ...fields } = { _id: '', ...one };
      return [id, { ...fields, schema: 2, ...(id.startsWith('content:') ? { savedAt: 0 } : { putBackAt: null }) }];
    }),
  );

/** Those of these that are there, by id. */
const readDocuments = async (own: Screen, wanted: ReadonlyMap<string, object>): Promise<ReadonlyMap<string, object>> =>
  new Map(
    (await readStore(own)).flatMap(({ id, document }) => {
      const { _doc_id_rev: _, ...fields } = document ?? {};
      return wanted.has(id) ? [[id, fields] as const] : [];
    }),
  );

test('the background alone ends in the middle of a migration, page after page of it: the next one ends it, all is whole', async ({
  nutgraf,
}) => {
  const plain = toPlainDocuments(0, 500);
  const wanted = toMigrated(plain);
  const own = await nutgraf.open('/options.html');
  await handOver(own, [{ name: 'nutgraf-backup.zip', bytes: toBackup(plain) }]);
  const left: number[] = [];
  // The first document of each of its pages but the last.
  for (const id of [`content:${toId(0)}`, `content:${toId(200)}`, `content:${toId(400)}`, `entry:${toId(100)}`]) {
    await nutgraf.stopBackground();
    await own.evaluate(AGE);
    const wake = () => own.evaluate(WAKE);
    await wake();
    await until(`${id} is migrated`, async () => (await own.evaluate(readVersions([id]))) === '[2]');
    await nutgraf.stopBackground();
    left.push(await countOfVersion(own, 1));
    expect(await findLoss(own), id).toEqual([]);
    await wake();
    await until('all are of this version', async () => (await countOfVersion(own, 2)) === wanted.size);
    expect(await readDocuments(own, wanted), id).toEqual(wanted);
  }
  expect(Math.min(...left)).toBeGreaterThan(0);
  await turnTo(own, `/reader.html?id=${toId(7)}`);
  expect(await readArticle(own)).toContain('Story 7 says');
  console.info(
    `background ended in ${left.length} migrations of ${wanted.size} documents; not yet migrated then: ${left.join(', ')}`,
  );
});
