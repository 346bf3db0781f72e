import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteKey, openLibrary, toEntryId } from '../../../../lib/library/database.ts';
import { addNote, editNote } from '../../../../lib/library/notes/notes.ts';
import { openSearch, type SearchClient } from '../../../../lib/library/search/client.ts';
import type { Found, FoundRow, News, View } from '../../../../lib/library/search/protocol.ts';
import { changeEntries, eraseEntries, saveArticle } from '../../../../lib/library/write.ts';
import type { Note } from '../../../../lib/notes/note.ts';
import { toArticle, toParagraphs } from '../../articles.ts';

const clients: SearchClient[] = [];
let news: News[] = [];

const open = (): SearchClient => {
  const client = openSearch((one) => news.push(one));
  clients.push(client);
  return client;
};

beforeEach(async () => {
  news = [];
  const { rows } = await openLibrary().allDocs();
  for (const { id } of rows) await openLibrary().remove(await openLibrary().get(id));
});
afterEach(() => {
  expect(news.filter(({ kind }) => kind === 'behind')).toEqual([]);
  for (const client of clients.splice(0)) client.close();
});

const save = async (title: string, text: string, savedAt = 1000) => {
  const url = `https://news.example/${encodeURIComponent(title)}`;
  const result = await saveArticle(toArticle({ url, title, blocks: toParagraphs(text) }), [], savedAt);
  if (!result.ok) throw new Error(result.detail);
  return result.value.id;
};

const VIEW: View = { shelf: 'all', sort: 'best', text: '', status: null, tag: null, site: null };
const find = (client: SearchClient, change: Partial<View>): Promise<Found> =>
  client.ask('find', { view: { ...VIEW, ...change }, offset: 0, limit: 50 });
const titles = async (client: SearchClient, change: Partial<View>) =>
  (await find(client, change)).rows.map(({ entry }) => entry.title);
const shown = (row: FoundRow | undefined) =>
  (row?.snippet ?? []).map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('what is saved is found, by itself, and what is erased is not', async () => {
  const client = open();
  const id = await save('Harbour', 'The ferry to Sørøya was cancelled.');
  await expect.poll(() => titles(client, { text: 'ferry' })).toEqual(['Harbour']);
  expect(await titles(client, { text: 'soroya' })).toEqual(['Harbour']);
  expect(await titles(client, { text: 'ferr' })).toEqual(['Harbour']);
  expect(await titles(client, { text: 'ferr ' })).toEqual([]);
  await eraseEntries([id]);
  await expect.poll(() => titles(client, { text: 'ferry' })).toEqual([]);
});

test('the snippet marks the words in the text as it was written', async () => {
  const client = open();
  await save('Harbour', `${'Calm sea. '.repeat(100)}The Café by the ferry closed. ${'Fog again. '.repeat(100)}`);
  await expect
    .poll(async () => shown((await find(client, { text: 'cafe ferry' })).rows[0]))
    .toContain('[Café] by the [ferry]');
});

const toNote = (n: number, text: string, exact: string): Note => ({
  ...{ id: `n${String(n).padStart(32, '0')}`, colour: 'yellow', text, earlier: [], deletedAt: null },
  ...{ target: { exact, prefix: '', suffix: '', start: 0, end: exact.length }, createdAt: 1, updatedAt: 1, textAt: 1 },
});

test('an article is found by the words of its notes, which the snippet shows, and by a passage that it lost', async () => {
  const client = open();
  const id = await save('Harbour', 'The ferry was cancelled.');
  await save('Station', 'The train came.');
  await addNote(id, toNote(1, 'Ask Marit about the Vollständigkeit of this', 'ferry'));
  await addNote(id, toNote(2, '', 'a sentence that was rewritten'));
  await expect.poll(() => titles(client, { text: 'marit' })).toEqual(['Harbour']);
  const [row] = (await find(client, { text: 'ferry cancelled' })).rows;
  expect(row).toMatchObject({ entry: { title: 'Harbour' }, from: 'text' });
  const [own] = (await find(client, { text: 'vollstandigkeit' })).rows;
  expect(own?.from).toBe('note');
  expect(shown(own)).toBe('Ask Marit about the [Vollständigkeit] of this');
  await expect.poll(() => titles(client, { text: 'note:rewritten' })).toEqual(['Harbour']);
  expect(await titles(client, { text: 'note:cancelled' })).toEqual([]);
  await editNote(id, toNote(1, '', '').id, { text: 'Ask Jonas' }, 2);
  await expect.poll(() => titles(client, { text: 'marit' })).toEqual([]);
  expect(await titles(client, { text: 'jonas' })).toEqual(['Harbour']);
  await editNote(id, toNote(1, '', '').id, { deletedAt: 3 }, 3);
  await expect.poll(() => titles(client, { text: 'jonas' })).toEqual([]);
  expect(await titles(client, { text: 'cancelled' })).toEqual(['Harbour']);
});

test('a note that comes before its article is there with it', async () => {
  const client = open();
  const url = 'https://news.example/Harbour';
  const id = await toEntryId(url);
  const note = toNote(3, 'early bird', 'ferry');
  await openLibrary().put({ ...note, schema: 2, _id: noteKey(id, note.id) });
  await save('Harbour', 'The ferry was cancelled.');
  await expect.poll(() => titles(client, { text: 'early bird' })).toEqual(['Harbour']);
});

test('Chinese, Japanese and Korean are found by any two characters', async () => {
  const client = open();
  await save('zh', '北京市政府周三公布了新的交通计划。');
  await save('ja', '東京都は新しい計画を発表した。');
  await save('ko', '서울시는 새로운 교통계획을 발표했다.');
  await expect.poll(() => titles(client, { text: '京市' })).toEqual(['zh']);
  expect(await titles(client, { text: '计划' })).toEqual(['zh']);
  expect(await titles(client, { text: '京都' })).toEqual(['ja']);
  expect(await titles(client, { text: '計画を発表' })).toEqual(['ja']);
  expect(await titles(client, { text: '계획' })).toEqual(['ko']);
  expect((await titles(client, { text: '京' })).sort()).toEqual(['ja', 'zh']);
  expect(await titles(client, { text: '北都' })).toEqual([]);
});

test('a single letter finds what has a word that begins with it in its title or site, alone and after other words', async () => {
  const client = open();
  await save('Ärger am Hafen', 'A plain zebra.');
  await save('«Quay» reopens', 'A plain yak.');
  await expect.poll(() => titles(client, { text: 'a' })).toEqual(['Ärger am Hafen']);
  expect(await titles(client, { text: 'q' })).toEqual(['«Quay» reopens']);
  expect(await titles(client, { text: 'z' })).toEqual([]);
  await expect.poll(() => titles(client, { text: 'plain h' })).toEqual(['Ärger am Hafen']);
  expect(await titles(client, { text: 'plain -h' })).toEqual(['«Quay» reopens']);
  expect(await titles(client, { text: 'n', sort: 'title' })).toEqual(['Ärger am Hafen', '«Quay» reopens']);
});

test('operators narrow, and negation excludes', async () => {
  const client = open();
  const one = await save('Budget vote', 'The council voted on the budget.', 1000);
  await save('Budget cut', 'The council cut the budget for schools.', 2000);
  await changeEntries([one], { tags: ['City Hall'], status: 'read', favourite: true }, 3000);
  await expect.poll(() => titles(client, { text: 'is:read' })).toEqual(['Budget vote']);
  expect(await titles(client, { text: 'budget -schools' })).toEqual(['Budget vote']);
  expect(await titles(client, { text: '-schools' })).toEqual(['Budget vote']);
  expect(await titles(client, { text: 'tag:"city hall"' })).toEqual(['Budget vote']);
  expect(await titles(client, { text: '-tag:"city hall"' })).toEqual(['Budget cut']);
  expect(await titles(client, { text: '"cut the budget"' })).toEqual(['Budget cut']);
  expect(await titles(client, { text: '"the cut budget"' })).toEqual([]);
  expect(await titles(client, { text: 'by:ada site:example before:2026' })).toHaveLength(2);
  expect(await titles(client, { text: 'after:2026' })).toEqual([]);
  expect(await titles(client, { shelf: 'favourites' })).toEqual(['Budget vote']);
  expect(await titles(client, { tag: 'city hall', status: 'read' })).toEqual(['Budget vote']);
});

test('a word in the title comes before the same word in the text; the rest newest first', async () => {
  const client = open();
  await save('Elections', 'Nothing more to tell here today.', 1000);
  await save('Weather', 'Rain, and elections on Sunday, says the office.', 2000);
  await expect.poll(() => titles(client, { text: 'elections' })).toEqual(['Elections', 'Weather']);
  expect(await titles(client, {})).toEqual(['Weather', 'Elections']);
  expect(await titles(client, { sort: 'oldest' })).toEqual(['Elections', 'Weather']);
  expect(await titles(client, { sort: 'title' })).toEqual(['Elections', 'Weather']);
});

const ODD = [
  '"',
  '-',
  '*',
  'AND',
  'NEAR(',
  'a OR',
  "'; DROP TABLE entry; --",
  'title:',
  '"unclosed',
  '(((',
  '😀',
  '{a} : b',
  'e',
  '%_',
];

test('bad syntax finds or finds nothing, without an error', async () => {
  const client = open();
  for (const text of ODD) expect((await find(client, { text })).rows, text).toBeInstanceOf(Array);
});

test('a second page asks the first, and takes over when that goes', async () => {
  await save('Harbour', 'The ferry was cancelled.');
  const first = open();
  await expect.poll(() => titles(first, { text: 'ferry' })).toEqual(['Harbour']);
  const second = open();
  expect(await titles(second, { text: 'ferry' })).toEqual(['Harbour']);
  expect(news.filter(({ kind }) => kind === 'opened')).toHaveLength(1);
  first.close();
  expect(await titles(second, { text: 'ferry' })).toEqual(['Harbour']);
  expect(news.filter(({ kind }) => kind === 'opened')).toMatchObject([{ kept: true }, { kept: true }]);
});

test('what was saved while no page was open is there at the next opening', async () => {
  const first = open();
  await save('Harbour', 'The ferry was cancelled.');
  await expect.poll(() => titles(first, { text: 'ferry' })).toEqual(['Harbour']);
  first.close();
  await save('Station', 'The train replaced the ferry.', 2000);
  await expect.poll(() => titles(open(), { text: 'ferry' }), { interval: 500 }).toHaveLength(2);
});

test('a broken index is built again', async () => {
  const first = open();
  await save('Harbour', 'The ferry was cancelled.');
  await expect.poll(() => titles(first, { text: 'ferry' })).toEqual(['Harbour']);
  first.close();
  await spoilIndex();
  const second = open();
  await expect.poll(() => titles(second, { text: 'ferry' })).toEqual(['Harbour']);
});

/** Writes rubbish over the middle of the database file, behind the pool's own header of 4096 bytes. */
async function spoilIndex(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const pool = await (await root.getDirectoryHandle('nutgraf-index')).getDirectoryHandle('.opaque');
  let largest: FileSystemFileHandle | undefined;
  let size = 0;
  for await (const handle of pool.values()) {
    if (!(handle instanceof FileSystemFileHandle)) continue;
    const file = await handle.getFile();
    if (file.size > size) [largest, size] = [handle, file.size];
  }
  if (!largest) throw new Error('no index file');
  await expect
    .poll(async () => {
      const stream = await largest.createWritable({ keepExistingData: true });
      await stream.write({ type: 'write', position: 4096, data: new Uint8Array(size - 4096).fill(7) });
      await stream.close();
      return true;
    })
    .toBe(true);
}
