import fc from 'fast-check';
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { expect, test } from 'vitest';
import type { EntryDocument, Library, LibraryDocument } from '../../../../lib/library/database.ts';
import { isEntry, isNote } from '../../../../lib/library/read.ts';
import { ManyDeletions } from '../../../../lib/library/sync/guard-deletions.ts';
import { bringBack, countKept, dropExpiredKept, KEPT_MS } from '../../../../lib/library/sync/kept-deletions.ts';
import { replicate } from '../../../../lib/library/sync/replicate.ts';
import { changeNote } from '../../../../lib/notes/note.ts';
import { toArticle, toNote } from '../../articles.ts';
import { openTestKept } from './open-test-kept.ts';

PouchDB.plugin(memory);

let made = 0;
const openStore = (): Library =>
  new PouchDB<LibraryDocument>(`store-${made++}`, { adapter: 'memory', auto_compaction: true });
const sync = (local: Library, server: Library, allowDeletions = false, kept = openTestKept(), now = Date.now()) =>
  replicate(local, server, { allowDeletions, onProgress: () => {}, kept, now });

const row = (title: string, now: number): EntryDocument => ({
  schema: 2,
  url: `https://n.example/${title}`,
  canonicalUrl: `https://n.example/${title}`,
  title,
  site: 'N',
  authors: [],
  publishedAt: null,
  language: 'en',
  direction: 'ltr',
  excerpt: '',
  minutes: 1,
  state: 'saved',
  savedAt: now,
  updatedAt: now,
  archived: false,
  favourite: false,
  tags: [],
  status: 'unread',
  progress: 0,
  deletedAt: null,
  putBackAt: null,
});

async function change(store: Library, title: string, now: number, edit: Partial<EntryDocument>): Promise<void> {
  const id = `entry:${title}`;
  const old = await store.get(id).catch(() => null);
  const before = old && isEntry(old) ? old : row(title, now);
  await store.put({ ...before, ...edit, updatedAt: now, _id: id, ...(old ? { _rev: old._rev } : {}) });
}

async function contentsOf(store: Library) {
  const { rows } = await store.allDocs({ include_docs: true, conflicts: true });
  return rows.map(({ doc }) => doc);
}

const edit = fc.oneof(
  fc.constantFrom('x', 'y', 'z').map((tag) => ({ tags: [tag] })),
  fc.constantFrom(0.2, 0.6, 1).map((progress) => ({ progress })),
  fc.boolean().map((favourite) => ({ favourite })),
  fc.boolean().map((archived) => ({ archived })),
);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('edit' as const), at: fc.nat(2), title: fc.constantFrom('a', 'b'), edit }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sync' as const), at: fc.nat(2) }) },
);

test('three machines that edit and sync in any order end up with the same, and no tag or progress is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const server = openStore();
      const machines = [openStore(), openStore(), openStore()];
      const tags = new Map<string, Set<string>>();
      const progress = new Map<string, number>();
      let now = 1;
      for (const one of steps) {
        const store = machines[one.at];
        if (!store) continue;
        if (one.kind === 'sync') await sync(store, server);
        else {
          // Tags are added, never replaced: the pages that edit them do the same.
          const old = await store.get(`entry:${one.title}`).catch(() => null);
          const had = old && isEntry(old) ? old : row(one.title, now);
          const next = 'tags' in one.edit ? { tags: [...new Set([...had.tags, ...one.edit.tags])].sort() } : one.edit;
          const further = 'progress' in next ? { progress: Math.max(had.progress, next.progress) } : next;
          await change(store, one.title, now++, further);
          if ('tags' in one.edit)
            for (const tag of one.edit.tags) tags.set(one.title, (tags.get(one.title) ?? new Set()).add(tag));
          if ('progress' in one.edit)
            progress.set(one.title, Math.max(progress.get(one.title) ?? 0, one.edit.progress));
        }
      }
      for (let round = 0; round < 3; round++) for (const store of machines) await sync(store, server);
      const [first, ...others] = await Promise.all(machines.map(contentsOf));
      for (const other of others) expect(other).toEqual(first);
      expect(await contentsOf(server)).toEqual(first);
      for (const document of first ?? []) {
        if (!document || !isEntry(document)) continue;
        expect(document._conflicts).toBeUndefined();
        expect(new Set(document.tags)).toEqual(tags.get(document.title) ?? new Set());
        expect(document.progress).toBe(progress.get(document.title) ?? 0);
      }
      await Promise.all([server, ...machines].map((store) => store.destroy()));
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('an empty or reset server takes nothing away', async () => {
  const [local, first, second] = [openStore(), openStore(), openStore()];
  for (let n = 0; n < 30; n++) await change(local, `t${n}`, n, {});
  await sync(local, first);
  await sync(local, second);
  expect((await local.allDocs()).rows).toHaveLength(30);
  expect((await second.allDocs()).rows).toHaveLength(30);
});

/** An article with its text and a picture. */
async function fill(store: Library, id: string, title = id): Promise<void> {
  await change(store, id, 1, { title });
  await store.put({ schema: 2, savedAt: 1, article: toArticle({ title }), restored: [], _id: `content:${id}` });
  const picture = { content_type: 'image/gif', data: 'R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==' };
  await store.bulkDocs([{ _id: `images:${id}`, schema: 2, updatedAt: 1, images: [], _attachments: { p: picture } }]);
}

async function erase(store: Library, id: string): Promise<void> {
  for (const kind of ['entry', 'content', 'images']) await store.remove(await store.get(`${kind}:${id}`));
}

const read = async (store: Library) =>
  (await store.allDocs({ include_docs: true, attachments: true })).rows.map(({ doc }) => doc);

test('more than twenty deletions at once wait for a word; what then goes can be brought back, pictures too', async () => {
  const [local, other, server, kept] = [openStore(), openStore(), openStore(), openTestKept()];
  for (let n = 0; n < 9; n++) await fill(local, `t${n}`);
  await sync(local, server);
  await sync(other, server);
  const before = await read(local);
  for (let n = 0; n < 9; n++) await erase(other, `t${n}`);
  await sync(other, server);
  await expect(sync(local, server, false, kept)).rejects.toThrow(ManyDeletions);
  expect(await read(local)).toEqual(before);
  expect(await countKept(kept)).toBeNull();
  await sync(local, server, true, kept, 1_000);
  expect(await read(local)).toEqual([]);
  expect(await countKept(kept)).toEqual({ articles: 9, until: 1_000 + KEPT_MS });
  await dropExpiredKept(kept, 1_000 + KEPT_MS);
  expect(await bringBack(kept, local, 2_000)).toHaveLength(9);
  const bare = (document: (typeof before)[number]) => ({
    ...document,
    _rev: 0,
    putBackAt: 0,
    updatedAt: 0,
    _attachments: 0,
  });
  expect((await read(local)).map(bare)).toEqual(before.map(bare));
  expect(JSON.stringify(await local.get('images:t3', { attachments: true }))).toContain('R0lGODlhAQABAAAAACH5');
  expect(await countKept(kept)).toBeNull();
  await sync(local, server, false, kept);
  await sync(other, server);
  expect((await other.allDocs()).rows).toHaveLength(27);
});

test('copies of what sync deleted go after thirty days', async () => {
  const [local, other, server, kept] = [openStore(), openStore(), openStore(), openTestKept()];
  await fill(local, 'a');
  await sync(local, server);
  await sync(other, server);
  await erase(other, 'a');
  await sync(other, server);
  await sync(local, server, false, kept, 1_000);
  expect(await countKept(kept)).toMatchObject({ articles: 1 });
  await dropExpiredKept(kept, 1_001 + KEPT_MS);
  expect(await countKept(kept)).toBeNull();
});

test('what was deleted here too leaves no copy when it is erased elsewhere', async () => {
  const [local, other, server, kept] = [openStore(), openStore(), openStore(), openTestKept()];
  await fill(local, 'a');
  await change(local, 'a', 5, { deletedAt: 5 });
  await sync(local, server);
  await sync(other, server);
  await erase(other, 'a');
  await sync(other, server);
  await sync(local, server, false, kept);
  expect(await read(local)).toEqual([]);
  expect(await countKept(kept)).toBeNull();
});

test('an edit here and an erasing elsewhere: the deletion wins, and the article can be taken back whole', async () => {
  const [local, other, server, kept] = [openStore(), openStore(), openStore(), openTestKept()];
  await fill(local, 'a');
  await sync(local, server);
  await sync(other, server);
  await erase(other, 'a');
  await sync(other, server);
  await change(local, 'a', 7, { tags: ['mine'] });
  await sync(local, server, false, kept, 9_000);
  for (const store of [other, local]) await sync(store, server, false, kept);
  for (const store of [local, other]) {
    expect(await store.get('entry:a')).toMatchObject({ tags: ['mine'], deletedAt: 9_000 });
    expect(await store.get('content:a')).toMatchObject({ article: { meta: { title: 'a' } } });
  }
  expect(JSON.stringify(await other.get('images:a', { attachments: true }))).toContain('R0lGODlhAQABAAAAACH5');
});

test('pictures that another machine dropped to free room ask nothing and delete no article', async () => {
  const [local, other, server, kept] = [openStore(), openStore(), openStore(), openTestKept()];
  for (let n = 0; n < 25; n++) await fill(local, `t${n}`);
  await sync(local, server);
  await sync(other, server);
  for (let n = 0; n < 25; n++) await other.remove(await other.get(`images:t${n}`));
  await sync(other, server);
  await sync(local, server, false, kept);
  expect((await local.allDocs()).rows).toHaveLength(50);
  expect(await countKept(kept)).toBeNull();
});

test('two machines that write on one note apart keep both texts, and a text of an article stays a text', async () => {
  const [one, two, server] = [openStore(), openStore(), openStore()];
  const [noteId, contentId] = [`note:a:${toNote().id}`, 'content:a'];
  await one.put({ ...toNote({ text: 'first' }), schema: 2, _id: noteId });
  await one.put({ schema: 2, savedAt: 1, article: toArticle({ title: 'old' }), restored: [], _id: contentId });
  await sync(one, server);
  await sync(two, server);
  for (const [store, text, now] of [
    [one, 'from one', 20],
    [two, 'from two', 30],
  ] as const) {
    const note = await store.get(noteId);
    if (!isNote(note)) throw new Error('no note');
    await store.put({ ...note, ...changeNote(note, { text }, now) });
    const content = await store.get(contentId);
    await store.put({ ...content, schema: 2, savedAt: now, article: toArticle({ title: text }), restored: [] });
  }
  for (const store of [one, two, one]) await sync(store, server);
  for (const store of [one, two, server]) {
    expect(await store.get(noteId)).toMatchObject({ text: 'from two\n\nfrom one' });
    expect(await store.get(contentId)).toMatchObject({ savedAt: 30, article: { meta: { title: 'from two' } } });
  }
});
