import fc from 'fast-check';
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { expect, test } from 'vitest';
import type { Library, LibraryDocument } from '../../../../lib/library/database.ts';
import { createRecord, openRecord } from '../../../../lib/library/sync/cipher.ts';
import { replicate } from '../../../../lib/library/sync/replicate.ts';
import { PassphraseFault, sealRemote } from '../../../../lib/library/sync/seal-remote.ts';
import { sealDocument, unsealDocument } from '../../../../lib/library/sync/sealed-documents.ts';
import { toArticle, toParagraphs } from '../../articles.ts';
import { openTestKept } from './open-test-kept.ts';

PouchDB.plugin(memory);

/** The real number of rounds takes half a second each time; what is tested does not hang on it. */
const ROUNDS = 10;
let made = 0;
const open = (name = `sealed-${made++}`): Library => new PouchDB<LibraryDocument>(name, { adapter: 'memory' });

/** One round, as on a machine of its own: the server is opened anew, and sealed. */
async function sync(local: Library, server: string, passphrase: string) {
  const remote = open(server);
  await sealRemote(remote, passphrase, ROUNDS);
  return replicate(local, remote, {
    allowDeletions: false,
    onProgress: () => {},
    kept: openTestKept(),
    now: Date.now(),
  });
}

const GIF = 'R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

async function fill(local: Library): Promise<void> {
  const article = toArticle({ title: 'The heron returns', blocks: toParagraphs('A grey heron stood at the weir.') });
  await local.put({ schema: 2, savedAt: 1, article, restored: [], _id: 'content:a' });
  const name = 'f'.repeat(32);
  await local.put({
    schema: 2,
    updatedAt: 1,
    images: [{ url: 'https://pictures.example/heron.gif', state: 'kept', name, size: 37 }],
    _attachments: { [name]: { content_type: 'image/gif', data: GIF } },
    _id: 'images:a',
  });
}

/** All that the server stores, attachments too, as one text. */
async function readServer(server: string): Promise<string> {
  const { rows } = await open(server).allDocs({ include_docs: true, attachments: true });
  return JSON.stringify(rows);
}

const contents = async (store: Library) =>
  JSON.stringify((await store.allDocs({ include_docs: true, attachments: true })).rows.map(({ doc }) => doc));

test('with a passphrase the server sees no text and no picture, and another machine reads all of it', async () => {
  const [one, two, server] = [open(), open(), `server-${made++}`];
  await fill(one);
  await sync(one, server, 'long and private');
  const stored = await readServer(server);
  expect(stored).toContain('"sealed":1');
  for (const secret of [
    'heron',
    'weir',
    'pictures.example',
    'news.example',
    'image/gif',
    GIF.slice(0, 20),
    'article',
    'content:',
    'images:',
    'f'.repeat(32),
  ]) {
    expect(stored).not.toContain(secret);
  }
  await sync(two, server, 'long and private');
  const bare = (text: string) => text.replaceAll(/"(?:revpos|digest|length)":(?:\d+|"[^"]*"),?/g, '');
  expect(bare(await contents(two))).toBe(bare(await contents(one)));
  expect(await contents(two)).toContain(GIF);
});

test('ids tell neither an address nor a kind: all are as long, and another key makes others', async () => {
  const kinds = [`entry:${'a'.repeat(32)}`, `note:${'a'.repeat(32)}:n${'b'.repeat(32)}`, `version:${'a'.repeat(32)}:1`];
  const [one, two] = [await createRecord('p', ROUNDS), await createRecord('p', ROUNDS)];
  const sealed = await Promise.all(kinds.map(one.names.seal));
  expect(new Set(sealed.map(({ length }) => length))).toEqual(new Set([129]));
  expect(await Promise.all(kinds.map(one.names.seal))).toEqual(sealed);
  expect(await Promise.all(sealed.map(one.names.open))).toEqual(kinds);
  expect(await Promise.all(sealed.map(two.names.open))).toEqual([null, null, null]);
  for (const foreign of ['_design/x', 'entry:abc', '', `n${'A'.repeat(128)}`, `${sealed[0]?.slice(0, -1)}!`])
    expect(await one.names.open(foreign), foreign).toBeNull();
});

test('an id of any length comes back', async () => {
  const { names } = await createRecord('p', ROUNDS);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (id) => {
      const whole = id.replaceAll('\0', '');
      expect(await names.open(await names.seal(whole))).toBe(whole);
    }),
  );
});

test('a library that an earlier build sealed is read and written on, its ids as they were', async () => {
  const [one, two, server] = [open(), open(), `server-${made++}`];
  const { record } = await createRecord('p', ROUNDS, 1);
  await open(server).put({ ...record, _id: '_local/nutgraf-encryption' });
  await fill(one);
  await sync(one, server, 'p');
  const stored = await readServer(server);
  expect(stored).toContain('content:a');
  expect(stored).not.toContain('heron');
  await sync(two, server, 'p');
  expect(await contents(two)).toContain('heron');
});

test('a document on the server that is not ours is passed over', async () => {
  const [one, two, server] = [open(), open(), `server-${made++}`];
  await fill(one);
  await sync(one, server, 'p');
  await open(server).bulkDocs([{ _id: 'stranger', text: 'hello' }]);
  await sync(two, server, 'p');
  expect((await two.allDocs()).rows.map(({ id }) => id)).toEqual(['content:a', 'images:a']);
});

test('edits and deletions go both ways through a sealed library', async () => {
  const [one, two, server] = [open(), open(), `server-${made++}`];
  await fill(one);
  await sync(one, server, 'p');
  await sync(two, server, 'p');
  const content = await two.get('content:a');
  await two.put({ ...content, schema: 2, savedAt: 9, article: toArticle({ title: 'Later' }), restored: [] });
  await two.remove(await two.get('images:a'));
  await sync(two, server, 'p');
  await sync(one, server, 'p');
  expect(await one.get('content:a')).toMatchObject({ article: { meta: { title: 'Later' } } });
  await expect(one.get('images:a')).rejects.toMatchObject({ status: 404 });
});

test('another passphrase, or none, is told before anything is fetched or sent', async () => {
  const [one, two, server] = [open(), open(), `server-${made++}`];
  await fill(one);
  await sync(one, server, 'right');
  for (const passphrase of ['wrong', '']) {
    const fault = await sync(two, server, passphrase).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(PassphraseFault);
    expect(fault).toMatchObject({ kind: 'wrong' });
  }
  expect((await two.allDocs()).rows).toEqual([]);
});

test('a library that stands there readable is not mixed with sealed texts', async () => {
  const [one, server] = [open(), `server-${made++}`];
  await fill(one);
  await sync(one, server, '');
  await expect(sync(one, server, 'now with one')).rejects.toMatchObject({ kind: 'plain' });
});

test('two machines that begin the same library at once agree on one key', async () => {
  const [one, two, server] = [open(), open(), `server-${made++}`];
  await fill(one);
  await Promise.all([sync(one, server, 'same'), sync(two, server, 'same')]);
  await sync(two, server, 'same');
  expect(await contents(two)).toContain('heron');
});

test('whatever a document holds comes back the same, and nothing of it stands in what is sealed', async () => {
  const { key } = await createRecord('p', ROUNDS);
  const word = fc.string({ minLength: 6, unit: 'grapheme' });
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.stringMatching(/^[a-z]{3,9}$/), fc.oneof(word, fc.jsonValue())),
      async (fields) => {
        const document = { ...fields, _id: 'content:x', _rev: '1-a', _revisions: { start: 1, ids: ['a'] } };
        const sealed = await sealDocument(key, document);
        expect(Object.keys(sealed).sort()).toEqual(['_id', '_rev', '_revisions', 'body', 'sealed']);
        expect(await unsealDocument(key, JSON.parse(JSON.stringify(sealed)))).toEqual(
          JSON.parse(JSON.stringify(document)),
        );
      },
    ),
    { numRuns: 100 },
  );
});

test('a server that alters a text, gives one for another or an old one for a new one is found out', async () => {
  const { key } = await createRecord('p', ROUNDS);
  const sealed = await sealDocument(key, { _id: 'content:x', _rev: '2-b', title: 'x' });
  const body = String(sealed.body);
  const altered = body.slice(0, 30) + (body[30] === 'A' ? 'B' : 'A') + body.slice(31);
  for (const bad of [{ body: altered }, { _id: 'content:y' }, { _rev: '3-c' }, { body: undefined, title: 'plain' }]) {
    await expect(unsealDocument(key, { ...sealed, ...bad })).rejects.toThrow();
  }
});

test('the record opens with its passphrase however its letters are composed, and with no other', async () => {
  const { record } = await createRecord('cafe\u0301', ROUNDS);
  expect(await openRecord(record, 'caf\u00e9')).not.toBeNull();
  expect(await openRecord(record, 'cafe')).toBeNull();
});
