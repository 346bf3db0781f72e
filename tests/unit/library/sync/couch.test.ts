import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Library, LibraryDocument } from '../../../../lib/library/database.ts';
import { openRemote, toSyncFailure } from '../../../../lib/library/sync/open-remote.ts';
import { replicate } from '../../../../lib/library/sync/replicate.ts';
import { sealRemote } from '../../../../lib/library/sync/seal-remote.ts';
import { type Couch, startCouch } from '../../../couch/start-couch.ts';
import { toArticle, toParagraphs } from '../../articles.ts';
import { openTestKept } from './open-test-kept.ts';

PouchDB.plugin(memory);

/** PouchDB's stores in Node take attachments as Buffers, which older fetches gave; in a browser both sides speak of Blobs. */
const plainFetch = fetch;
const fetchWithBuffers = async (...request: Parameters<typeof fetch>) => {
  const response = await plainFetch(...request);
  return Object.assign(response, { buffer: async () => Buffer.from(await response.arrayBuffer()) });
};

let couch: Couch;
beforeAll(async () => {
  vi.stubGlobal('fetch', fetchWithBuffers);
  couch = await startCouch('ada', 'right');
}, 60_000);
afterAll(() => {
  vi.unstubAllGlobals();
  return couch.close();
});

let made = 0;
const openStore = (): Library => new PouchDB<LibraryDocument>(`couch-test-${made++}`, { adapter: 'memory' });

const sync = async (
  local: Library,
  account: { database: string; password?: string; server?: string; passphrase?: string },
  onProgress: (progress: { pulled: number; pushed: number }) => void = () => {},
) => {
  const remote = openRemote({ server: couch.origin, user: 'ada', password: 'right', ...account });
  await sealRemote(remote, account.passphrase ?? '', 10);
  return replicate(local, remote, { allowDeletions: false, onProgress, kept: openTestKept(), now: Date.now() });
};

const put = (store: Library, n: number) =>
  store.put({
    schema: 2,
    savedAt: n,
    article: toArticle({ title: `Story ${n}`, blocks: toParagraphs(`The heron number ${n} stood there.`) }),
    restored: [],
    _id: `content:${String(n).padStart(4, '0')}`,
  });

const PICTURE = { content_type: 'image/gif', data: 'R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==' };
const putPicture = (store: Library, id: string) =>
  store.bulkDocs([{ _id: `images:${id}`, schema: 2, updatedAt: 1, images: [], _attachments: { p: PICTURE } }]);

const readAll = async (store: Library) =>
  (await store.allDocs({ include_docs: true, attachments: true })).rows.map(({ doc }) => doc);

test('what one machine saved another reads, pictures too', async () => {
  const [one, two] = [openStore(), openStore()];
  for (let n = 0; n < 30; n++) await put(one, n);
  await putPicture(one, 'a');
  await sync(one, { database: 'plain' });
  await sync(two, { database: 'plain' });
  expect(await readAll(two)).toEqual(await readAll(one));
  expect(await couch.readAll('plain')).toContain('The heron number 7');
});

test('with a passphrase the server stores no text', async () => {
  const [one, two] = [openStore(), openStore()];
  for (let n = 0; n < 5; n++) await put(one, n);
  await putPicture(one, 'a');
  await sync(one, { database: 'sealed', passphrase: 'long and private' });
  await sync(two, { database: 'sealed', passphrase: 'long and private' });
  const stored = await couch.readAll('sealed');
  expect(stored).toContain('"sealed":1');
  for (const secret of [
    'heron',
    'Story',
    'news.example',
    'image/gif',
    PICTURE.data.slice(0, 20),
    'content:',
    'images:',
  ]) {
    expect(stored).not.toContain(secret);
  }
  expect(JSON.stringify(await readAll(two))).toContain('The heron number 3');
  expect(JSON.stringify(await readAll(two))).toContain(PICTURE.data);
});

test('every answer tells how far the server’s clock is ahead', async () => {
  const heard: number[] = [];
  const account = { server: couch.origin, database: 'plain', user: 'ada', password: 'right' };
  vi.useFakeTimers({ now: Date.now() - 3_600_000, toFake: ['Date'] });
  await openRemote(account, (aheadMs) => heard.push(aheadMs)).info();
  vi.useRealTimers();
  expect(heard.length).toBeGreaterThan(0);
  for (const aheadMs of heard) expect(Math.abs(aheadMs - 3_600_000)).toBeLessThan(60_000);
});

test('a server that is killed in the middle and comes back: both machines converge, nothing is lost', async () => {
  const [one, two] = [openStore(), openStore()];
  for (let n = 0; n < 150; n++) await put(one, n);
  let killed: Promise<void> | null = null;
  const broken = sync(one, { database: 'killed' }, ({ pushed }) => {
    if (pushed > 0) killed ??= couch.kill();
  });
  await expect(broken).rejects.toThrow();
  expect(killed).not.toBeNull();
  await killed;
  await put(one, 1_000);
  await put(two, 2_000);
  await couch.restart();
  for (const store of [one, two, one]) await sync(store, { database: 'killed' });
  expect((await one.allDocs()).rows).toHaveLength(152);
  expect(await readAll(two)).toEqual(await readAll(one));
}, 120_000);

test.each([
  ['a wrong password', { database: 'plain', password: 'wrong' }, 'sync-refused'],
  ['nobody at the address', { database: 'plain', server: 'http://127.0.0.1:9' }, 'sync-unreachable'],
  ['a passphrase for a readable library', { database: 'plain', passphrase: 'p' }, 'sync-plain'],
  ['another passphrase', { database: 'sealed', passphrase: 'another' }, 'sync-passphrase'],
  ['no passphrase where one is needed', { database: 'sealed' }, 'sync-passphrase'],
] as const)(
  '%s is told as such, and nothing changes here',
  async (_, account, failure) => {
    const store = openStore();
    const error = await sync(store, account).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(toSyncFailure(error)).toBe(failure);
    expect((await store.allDocs()).rows).toEqual([]);
  },
  60_000,
);
