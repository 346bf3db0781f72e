import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { expect, test } from 'vitest';
import { type Library, type LibraryDocument, SCHEMA } from '../../../lib/library/database.ts';
import { migrateDocuments, toCurrent } from '../../../lib/library/migrate.ts';
import first from '../../fixtures/library/version-1.json' with { type: 'json' };

PouchDB.plugin(memory);

test.each(first.documents.map((document) => [document._id, document] as const))(
  '%s of the first version comes to this one with everything that it held',
  (_, document) => {
    const current = toCurrent(document);
    expect(current).toMatchObject({ ...document, schema: SCHEMA });
    if ('article' in document) expect(current).toMatchObject({ savedAt: 0, article: { nextPages: [] } });
    else expect(current).toMatchObject({ putBackAt: null });
  },
);

test.each([
  ['a document of this version', { _id: 'entry:a', schema: SCHEMA }],
  ['one of a later build', { _id: 'entry:a', schema: SCHEMA + 1 }],
  ['one without a version', { _id: 'entry:a' }],
  ['one whose version is no number', { _id: 'entry:a', schema: '1' }],
])('%s is left alone', (_, document) => expect(toCurrent(document)).toBeNull());

test('what a later field already says stays', () => {
  expect(toCurrent({ _id: 'entry:a', schema: 1, canonicalUrl: 'x', putBackAt: 7 })).toMatchObject({ putBackAt: 7 });
});

test('two machines that migrate the same documents apart write the same revisions, so that sync finds nothing to settle', async () => {
  const stores: Library[] = ['one', 'two'].map(
    (name) => new PouchDB<LibraryDocument>(`migrate-${name}`, { adapter: 'memory' }),
  );
  const ids = first.documents.map(({ _id }) => _id);
  for (const store of stores) {
    await store.bulkDocs(first.documents);
    await migrateDocuments(store, ids);
    await migrateDocuments(store, ids);
  }
  const [one, two] = await Promise.all(stores.map((store) => store.allDocs({ include_docs: true })));
  expect(one).toEqual(two);
  expect(one?.rows.map(({ value }) => value.rev.split('-')[0])).toEqual(ids.map(() => '2'));
});
