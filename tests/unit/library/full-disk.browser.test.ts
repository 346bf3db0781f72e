import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { mendLibrary, openLibrary, SCHEMA } from '../../../lib/library/database.ts';
import { migrateLibrary } from '../../../lib/library/migrate.ts';
import { findEntry, listEntries, readContent } from '../../../lib/library/read.ts';
import { saveArticle } from '../../../lib/library/write.ts';
import { COUNT_WRITES, failAtWrite, HEAL_WRITES } from '../../e2e/attack/faults.ts';
import first from '../../fixtures/library/version-1.json' with { type: 'json' };
import { toArticle } from '../articles.ts';

// The faults are text, for a background that only a driver reaches; here they are run as they stand.
const run = (expression: string): unknown => new Function(`return ${expression.replace(/, null$/, '')}`)();

afterEach(() => void run(HEAL_WRITES));

// The other files' tests meet the same database, and its mark of having been migrated.
const begin = async () => {
  await openLibrary().destroy();
  await mendLibrary();
};
beforeAll(begin);
afterAll(begin);

const toSave = (number: number) => toArticle({ url: `https://news.example/${number}`, title: `Story ${number}` });

test('the disk is full at each write of a save in turn: it is said, and the next save is whole', async () => {
  await saveArticle(toSave(0), [], 1000);
  let number = 1;
  for (; number < 40; number++) {
    run(failAtWrite(number, 'quota'));
    const failed = await saveArticle(toSave(number), [], 1000);
    const writes = Number(run(COUNT_WRITES));
    run(HEAL_WRITES);
    if (writes < number) break;
    expect(failed, `write ${number}`).toMatchObject({ ok: false, failure: 'storage-full' });
    const saved = await saveArticle(toSave(number), [], 2000);
    if (!saved.ok) throw new Error(`write ${number}: ${saved.failure} ${saved.detail}`);
    expect(await findEntry(saved.value.id)).toMatchObject({ title: `Story ${number}`, state: 'saved' });
    expect(await readContent(saved.value.id)).not.toBeNull();
  }
  expect(number).toBeGreaterThan(3);
});

test('the disk is full at each write of a migration in turn: it ends, what is stored stays, and the next one does the rest', async () => {
  await openLibrary().bulkDocs(first.documents);
  let number = 1;
  for (; number < 40; number++) {
    run(failAtWrite(number, 'quota'));
    await migrateLibrary();
    const writes = Number(run(COUNT_WRITES));
    run(HEAL_WRITES);
    if (writes < number) break;
    expect((await listEntries()).filter(({ title }) => /Tide mill turns|Ferry stops|A link/.test(title))).toHaveLength(
      3,
    );
  }
  expect(number).toBeGreaterThan(3);
  const rows = (await openLibrary().allDocs({ include_docs: true })).rows.map(({ doc }) => doc);
  expect(rows.filter((doc) => doc && 'schema' in doc && doc.schema !== SCHEMA)).toEqual([]);
});

test('a store that nobody may open for the moment is refused in time, and opened when it is free', async () => {
  await openLibrary().close();
  const idle = await asPromise(indexedDB.open('_pouch_nutgraf'));
  await mendLibrary();
  const wish = indexedDB.open('_pouch_nutgraf', 99);
  await new Promise((resolve) => {
    wish.onblocked = resolve;
  });
  expect(await saveArticle(toSave(100), [], 1000)).toMatchObject({ ok: false, failure: 'storage-broken' });
  wish.onupgradeneeded = () => wish.transaction?.abort();
  idle.close();
  await new Promise((resolve) => {
    wish.onerror = resolve;
  });
  expect(await saveArticle(toSave(100), [], 1000)).toMatchObject({ ok: true });
});

const asPromise = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
