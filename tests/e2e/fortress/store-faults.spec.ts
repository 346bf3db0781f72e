import { toBackup, toId } from '../attack/attacks.ts';
import { findLoss, handOver, readIds, readStore, turnTo } from '../attack/own-pages.ts';
import { toPlainDocuments } from '../attack/plain-documents.ts';
import type { Screen } from '../extension.ts';
import { expect, test } from '../fixtures.ts';
import { saveByButton } from '../steps.ts';
import { until } from '../until.ts';
import { readArticle, readRows, save } from '../what-is-shown.ts';

test.describe.configure({ timeout: 300_000 });

const HEAT = 'Stadtrat beschließt Wärmenetz für 1.900 Haushalte';
const fill = (own: Screen, count: number) =>
  handOver(own, [{ name: 'nutgraf-backup.zip', bytes: toBackup(toPlainDocuments(0, count)) }]);

/** Runs in a page of ours: `store` is the browser's own table of document versions. */
const spoil = (how: string): string => `new Promise((resolve, reject) => {
  indexedDB.open('_pouch_nutgraf').onsuccess = ({ target: { result: database } }) => {
    const transaction = database.transaction(['by-sequence', 'document-store', 'local-store'], 'readwrite');
    const store = transaction.objectStore('by-sequence');
    store.openCursor().onsuccess = ({ target: { result: cursor } }) => {
      if (!cursor) return;
      const [id] = cursor.value._doc_id_rev.split('::');
      ${how}
      cursor.continue();
    };
    transaction.oncomplete = () => { database.close(); resolve(null); };
    transaction.onerror = () => reject(transaction.error);
  };
})`;

test('a store of a later version: reader, list, quotes and popup say that it can not be opened', async ({
  nutgraf,
  site,
}) => {
  const own = await nutgraf.open('/options.html');
  await fill(own, 3);
  await own.evaluate(`(async () => {
    const asPromise = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await asPromise(indexedDB.open('_pouch_nutgraf', 99));
    database.close();
  })()`);
  await nutgraf.stopBackground();
  for (const path of ['/library.html', `/reader.html?id=${toId(1)}`, '/quotes.html']) {
    await turnTo(own, path);
    await expect.poll(() => own.text(), path).toMatch(/The reading list can't be opened/);
  }
  await nutgraf.visit(`${site.origin}/de-kommunal/`);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  await popup.click('button', /^Save$/);
  await expect.poll(() => popup.text('status')).toContain("The reading list can't be opened");
});

test('a store that another context keeps from opening: it is said in time, and all is there once it is free', async ({
  nutgraf,
}) => {
  const [own, other] = [await nutgraf.open('/options.html'), await nutgraf.open('/options.html')];
  await fill(own, 3);
  // One keeps its connection, another wants a change that must wait for it: so must all who come later.
  await own.evaluate(`new Promise((resolve) => {
    indexedDB.open('_pouch_nutgraf').onsuccess = ({ target }) => { globalThis.nutgrafHeld = target.result; resolve(null); };
  })`);
  await other.evaluate(`(() => {
    const wish = globalThis.nutgrafWish = indexedDB.open('_pouch_nutgraf', 99);
    wish.onupgradeneeded = () => wish.transaction.abort();
    wish.onerror = (event) => event.preventDefault();
  })()`);
  await nutgraf.stopBackground();
  const library = await nutgraf.open('/library.html');
  const began = Date.now();
  await expect.poll(() => library.text(), { timeout: 60_000 }).toMatch(/The reading list can't be opened/);
  console.info(`a blocked store is told of after ${Date.now() - began} ms`);
  const [, content] = toPlainDocuments(9, 1);
  const data = JSON.stringify({ article: Reflect.get(content ?? {}, 'article'), restored: [], tabId: null });
  const save = `browser.runtime.sendMessage({ id: 1, type: 'saveArticle', timestamp: Date.now(), data: ${data} }).then(JSON.stringify)`;
  expect(await other.evaluate(save)).toContain('storage-broken');
  await own.evaluate('nutgrafHeld.close(), null');
  await expect.poll(() => other.evaluate(save)).toContain('"ok":true');
  await library.reload();
  await expect.poll(() => readRows(library)).toHaveLength(4);
  expect(await findLoss(own)).toEqual([]);
});

test('documents that are broken in the store are passed over, the others stay, and search is right again', async ({
  nutgraf,
}) => {
  const own = await nutgraf.open('/options.html');
  await fill(own, 8);
  await own.evaluate(
    spoil(`
    if (id === 'entry:${toId(1)}') cursor.update({ ...cursor.value, title: { toString: 1 }, tags: null });
    if (id === 'entry:${toId(2)}') cursor.update({ _doc_id_rev: cursor.value._doc_id_rev });
    if (id === 'content:${toId(3)}') cursor.update({ ...cursor.value, article: { blocks: 'none' } });
    if (id === 'content:${toId(4)}') cursor.update({ ...cursor.value, article: null });
    if (id === 'content:${toId(5)}') cursor.delete();
  `),
  );
  await nutgraf.stopBackground();
  await turnTo(own, '/library.html');
  await expect.poll(() => readRows(own)).toEqual(expect.arrayContaining(['Wall 0', 'Wall 3', 'Wall 5', 'Wall 7']));
  expect(await readRows(own)).not.toContain('Wall 2');
  for (const number of [3, 4, 5]) {
    await turnTo(own, `/reader.html?id=${toId(number)}`);
    await expect.poll(() => own.text('alert'), String(number)).toMatch(/\w/);
  }
  await turnTo(own, `/reader.html?id=${toId(6)}`);
  expect(await readArticle(own)).toContain('Story 6 says');
});

test('an index that is garbage, or gone, is built anew', async ({ nutgraf }) => {
  const own = await nutgraf.open('/options.html');
  await fill(own, 8);
  await turnTo(own, '/library.html');
  await expect.poll(() => readRows(own)).toHaveLength(8);
  const garbage = `(async () => {
    const overwrite = async (folder) => {
      for await (const [, handle] of folder) {
        if (handle.kind === 'directory') { await overwrite(handle); continue; }
        const { size } = await handle.getFile();
        const stream = await handle.createWritable();
        await stream.write(new Uint8Array(size).map((_, at) => at * 31 + 7));
        await stream.close();
      }
    };
    await overwrite(await navigator.storage.getDirectory());
  })()`;
  const gone = `(async () => {
    const root = await navigator.storage.getDirectory();
    for await (const [name] of root) await root.removeEntry(name, { recursive: true });
  })()`;
  const half = garbage
    .replace('new Uint8Array(size)', 'new Uint8Array(await (await handle.getFile()).arrayBuffer()).slice(0, size / 2)')
    .replace('.map((_, at) => at * 31 + 7)', '');
  for (const [how, damage] of Object.entries({ garbage, gone, half })) {
    await turnTo(own, '/options.html');
    // The worker of the page before may hold the files for a moment.
    await until(`the files are free: ${how}`, () =>
      own.evaluate(`${damage}.then(() => true, () => false)`).then(Boolean),
    );
    await turnTo(own, '/library.html');
    await expect.poll(() => readRows(own), how).toHaveLength(8);
    await own.fill('Filter', 'wall 5');
    await expect.poll(() => readRows(own), how).toEqual(['Wall 5']);
  }
});

test('the clock goes back a year: what is saved, changed and saved again stays and is found', async ({
  nutgraf,
  site,
}) => {
  await saveByButton(nutgraf, `${site.origin}/spammed-en/`);
  await nutgraf.closePopup();
  await nutgraf.evaluateInBackground(
    `(() => { const now = Date.now; Date.now = () => now() - 365 * 24 * 3600 * 1000; return null; })()`,
  );
  await nutgraf.visit(`${site.origin}/spammed-en/`);
  const again = await nutgraf.clickAction();
  await expect.poll(() => again.text()).toContain('Saved on');
  await save(again);
  await nutgraf.closePopup();
  await saveByButton(nutgraf, `${site.origin}/de-kommunal/`);
  const library = await nutgraf.open('/library.html');
  await expect.poll(() => readRows(library)).toHaveLength(2);
  await library.fill('Filter', 'Wärmenetz');
  await expect.poll(() => readRows(library)).toEqual([HEAT]);
  expect(await findLoss(library)).toEqual([]);
});

test('two windows change the same articles at the same moment: both changes stand', async ({ nutgraf }) => {
  const [one, two] = [await nutgraf.open('/options.html'), await nutgraf.open('/options.html')];
  await fill(one, 20);
  const ids = JSON.stringify(await readIds(one));
  const ask = (type: string, data: string) =>
    `browser.runtime.sendMessage({ id: 1, type: '${type}', timestamp: Date.now(), data: ${data} }).then((answer) => JSON.stringify(answer))`;
  const answers = await Promise.all([
    ...Array.from({ length: 5 }, (_, index) =>
      one.evaluate(ask('tagEntries', `{ ids: ${ids}, add: ['one-${index}'], remove: [] }`)),
    ),
    ...Array.from({ length: 5 }, (_, index) =>
      two.evaluate(ask('tagEntries', `{ ids: ${ids}, add: ['two-${index}'], remove: [] }`)),
    ),
    two.evaluate(ask('changeEntries', `{ ids: ${ids}, change: { favourite: true } }`)),
    one.evaluate(ask('changeEntries', `{ ids: ${ids}, change: { archived: true } }`)),
  ]);
  expect(answers.filter((answer) => !String(answer).includes('"ok":true'))).toEqual([]);
  const rows = (await readStore(one)).filter(({ id }) => id.startsWith('entry:'));
  expect(rows).toHaveLength(20);
  const tags = ['one', 'two'].flatMap((name) => [0, 1, 2, 3, 4].map((index) => `${name}-${index}`));
  for (const { document } of rows) {
    expect(document).toMatchObject({ favourite: true, archived: true });
    expect(document?.tags).toEqual(expect.arrayContaining(tags));
  }
});
