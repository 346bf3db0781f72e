import { beforeEach, expect, test } from 'vitest';
import { checkDocument } from '../../../lib/library/backup/document-doors.ts';
import { readDocuments } from '../../../lib/library/backup/read-documents.ts';
import { restoreDocuments } from '../../../lib/library/backup/restore-documents.ts';
import { writeBackup } from '../../../lib/library/backup/write-backup.ts';
import { contentKey, openLibrary } from '../../../lib/library/database.ts';
import { createReader } from '../../../lib/library/import/answer-requests.ts';
import { NO_PROGRESS, runImport } from '../../../lib/library/import/run-import.ts';
import { findEntry, listEntries, readContent } from '../../../lib/library/read.ts';
import { saveImported } from '../../../lib/library/save-imported.ts';
import { changeEntries, eraseEntries, queueLink, saveArticle } from '../../../lib/library/write.ts';
import { toArticle, toParagraphs, toRemoval } from '../articles.ts';

const wipe = async () => {
  const { rows } = await openLibrary().allDocs();
  for (const { id } of rows) await openLibrary().remove(await openLibrary().get(id));
};
beforeEach(wipe);

const everything = async () => {
  const documents = [];
  for await (const document of readDocuments()) documents.push(document);
  return documents;
};

const run = async (files: readonly File[], shouldStop = () => false, start = NO_PROGRESS) => {
  const answer = createReader();
  const opened = await answer({ kind: 'open', files });
  if (opened.kind !== 'opened') throw new Error('not opened');
  const result = await runImport(
    {
      read: async (from) => {
        const batch = await answer({ kind: 'read', from });
        if (batch.kind !== 'read') throw new Error('not read');
        return batch;
      },
      saveImported: (items) => saveImported(items, Date.now()),
      restoreDocuments,
      onProgress: () => {},
      shouldStop,
      view: window,
    },
    start,
  );
  if (!result.ok) throw new Error(result.detail);
  return { summary: opened.summary, ...result.value };
};

test('a backup restores exactly: every document, field and attachment, after the library was wiped', async () => {
  const article = toArticle({ title: 'Kept “so”', removed: [toRemoval({ id: 'r0', blocks: toParagraphs('Spam.') })] });
  const saved = await saveArticle(article, ['r0'], 1_000);
  if (!saved.ok) throw new Error(saved.detail);
  await changeEntries([saved.value.id], { tags: ['a', 'b'], favourite: true, progress: 0.4, status: 'reading' }, 2_000);
  await queueLink('https://q.example/x', 'https://q.example/x', 'Queued', 3_000);
  await changeEntries([(await listEntries())[0]?.id ?? ''], { deletedAt: 4_000 }, 4_000);
  for (let n = 0; n < 60; n++) await saveArticle(toArticle({ url: `https://n.example/${n}` }), [], n);
  const content = await openLibrary().get(contentKey(saved.value.id));
  const picture = { content_type: 'image/gif', data: 'R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==' };
  await openLibrary().put(Object.assign(content, { _attachments: { 'img-0': picture } }));
  await openLibrary().bulkDocs([{ _id: 'note:abc:def', schema: 2, quote: 'q', later: { deep: [1, null] } }]);

  const before = await everything();
  expect(before).toHaveLength(124);
  expect(before.find(({ _id }) => _id === content._id)?._attachments).toEqual({ 'img-0': picture });
  const blob = await writeBackup(readDocuments(), new Date('2025-01-02T03:04:05Z'), () => {});
  await wipe();
  expect(await everything()).toEqual([]);

  const outcome = await run([new File([blob], 'whatever.bin')]);
  expect(outcome).toMatchObject({ isEnd: true, saved: 124, merged: 0, faults: [] });
  expect(await everything()).toEqual(before);
  expect(await run([new File([blob], 'again.zip')])).toMatchObject({ saved: 0, merged: 124 });
  expect(await everything()).toEqual(before);
});

test('a restored document does not undo what was edited since, and brings back what was erased', async () => {
  const one = await saveArticle(toArticle({ url: 'https://a.example/1' }), [], 1_000);
  const two = await saveArticle(toArticle({ url: 'https://a.example/2' }), [], 1_000);
  if (!one.ok || !two.ok) throw new Error('not saved');
  const blob = await writeBackup(readDocuments(), new Date(), () => {});
  await changeEntries([one.value.id], { tags: ['new'] }, 5_000);
  await eraseEntries([two.value.id]);
  await run([new File([blob], 'x')]);
  expect((await findEntry(one.value.id))?.tags).toEqual(['new']);
  expect((await readContent(two.value.id))?.article.meta.url).toBe('https://a.example/2');
});

test.each([
  ['a design document', { _id: '_design/x', schema: 2, views: {} }],
  ['a local one', { _id: '_local/x', schema: 2 }],
  ['an unsound row', { _id: 'entry:a', schema: 2, url: 'javascript:alert(1)' }],
  ['an unsound article', { _id: 'content:a', schema: 2, article: { meta: {} }, restored: [] }],
  ['one with the store’s own fields', { _id: 'note:a:b', schema: 2, _deleted: true }],
  ['no object', 'x'],
])('the door refuses %s', (_, document) => expect(checkDocument(document)).toBeNull());

const CSV = `title,url,time_added,tags,status\n${Array.from({ length: 250 }, (_, n) => `Story ${n},https://s.example/${n},17000000${String(n).padStart(2, '0')},t${n % 3},unread\n`).join('')}Again,https://s.example/7,1600000000,extra,archive\nbroken,javascript:alert(1),1,,\n`;

test('an import can be stopped, goes on where it stopped, and joins what it meets twice', async () => {
  let asked = 0;
  const first = await run([new File([CSV], 'x')], () => asked++ > 0);
  expect(first).toMatchObject({ isEnd: false, done: 100, saved: 100 });
  const second = await run([new File([CSV], 'x')], () => false, first);
  expect(second).toMatchObject({ isEnd: true, saved: 250, merged: 1 });
  expect(second.faults).toMatchObject([{ line: 253, reason: 'not-web' }]);
  const seven = (await listEntries()).find(({ url }) => url === 'https://s.example/7');
  expect(seven).toMatchObject({ savedAt: 1_600_000_000_000, archived: true });
  expect([...(seven?.tags ?? [])].sort()).toEqual(['extra', 't1']);
});

test('imported HTML is sanitised, cut into blocks, and nothing of it runs or is fetched', async () => {
  const page = `<!DOCTYPE html><html lang="en"><head><title>A page</title><link rel="canonical" href="https://p.example/page">
    <script>window.ranImport = true</script></head><body><nav>menu</nav><article><h1>A page</h1>
    <p onclick="window.ranImport = true">Words <a href="javascript:window.ranImport=true">here</a> and <a href="/there">there</a>.</p>
    <img src="x" onerror="window.ranImport = true"><ul><li>one</li><li>two</li></ul><svg onload="window.ranImport = true"></svg></article></body></html>`;
  const outcome = await run([new File([page], 'x')]);
  expect(outcome.faults).toEqual([]);
  const [entry] = await listEntries();
  expect(entry).toMatchObject({ url: 'https://p.example/page', title: 'A page', state: 'saved', language: 'en' });
  const blocks = (await readContent(entry?.id ?? ''))?.article.blocks ?? [];
  expect(blocks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['paragraph', 'list']));
  const html = blocks.map((block) => block.html).join('');
  expect(html).toContain('<a href="https://p.example/there">there</a>');
  expect(html).not.toMatch(/script|onclick|onerror|onload|menu|chrome-extension|localhost/i);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect('ranImport' in window).toBe(false);
});

test('highlights of other services become notes that survive a second import', async () => {
  const file = () =>
    new File(['URL,Title,Selection,Folder,Timestamp\nhttps://h.example/a,Clay,soft hands,Unread,1700000000\n'], 'x');
  expect((await run([file()])).notes).toBe(1);
  await run([file()]);
  const notes = (await everything()).filter(({ _id }) => _id.startsWith('note:'));
  expect(notes).toMatchObject([{ quote: 'soft hands', text: null, createdAt: null }]);
  expect(notes[0]?.entry).toBe((await listEntries())[0]?.id);
});
