import fc from 'fast-check';
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { expect, test } from 'vitest';
import { type ImagesDocument, type Library, type LibraryDocument, SCHEMA } from '../../../../lib/library/database.ts';
import { mergeImages } from '../../../../lib/library/sync/merge-images.ts';
import { replicate } from '../../../../lib/library/sync/replicate.ts';
import { openTestKept } from './open-test-kept.ts';

PouchDB.plugin(memory);

const NAMES = ['a', 'b', 'c'].map((letter) => letter.repeat(32));
const toUrl = (name: string) => `https://pictures.example/${name[0]}`;
const toData = (name: string) => btoa(`GIF89a ${name[0]}`);

/** A list in which these pictures are kept and the others were not reached. */
const toImages = (updatedAt: number, kept: readonly string[]): ImagesDocument => ({
  schema: SCHEMA,
  updatedAt,
  images: NAMES.map((name) => ({
    url: toUrl(name),
    state: kept.includes(name) ? 'kept' : 'unreached',
    name,
    size: kept.includes(name) ? 8 : 0,
  })),
  _attachments: Object.fromEntries(kept.map((name) => [name, { content_type: 'image/gif', data: toData(name) }])),
});

const version = fc.tuple(fc.nat(3), fc.subarray(NAMES)).map(([now, kept]) => toImages(now, kept));

test('what any machine keeps is kept, in whatever order the versions come, and merging twice changes nothing', () => {
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      const merged = mergeImages([a, b, c]);
      expect(mergeImages([c, a, b])).toEqual(merged);
      expect(mergeImages([merged, mergeImages([b, a])])).toEqual(merged);
      const anywhere = NAMES.filter((name) => [a, b, c].some(({ _attachments }) => name in (_attachments ?? {})));
      expect(Object.keys(merged._attachments ?? {})).toEqual(anywhere);
      expect(merged.images.filter(({ state }) => state === 'kept').map(({ name }) => name)).toEqual(anywhere);
    }),
  );
});

test('two machines that fetched different pictures apart have all of them after a sync, and nothing is left to settle', async () => {
  const open = (name: string): Library => new PouchDB<LibraryDocument>(name, { adapter: 'memory' });
  const [one, two, server] = [open('images-one'), open('images-two'), open('images-server')];
  const sync = (store: Library) =>
    replicate(store, server, { allowDeletions: false, onProgress: () => {}, kept: openTestKept(), now: Date.now() });
  await one.put({ ...toImages(1, NAMES.slice(0, 1)), _id: 'images:x' });
  await two.put({ ...toImages(2, NAMES.slice(1)), _id: 'images:x' });
  for (const store of [one, two, one, two]) await sync(store);
  for (const store of [one, two, server]) {
    const found = await store.get('images:x', { conflicts: true, attachments: true });
    expect(found._conflicts).toBeUndefined();
    expect(found).toMatchObject({
      _attachments: Object.fromEntries(NAMES.map((name) => [name, { data: toData(name) }])),
    });
  }
});
