import { beforeEach, expect, test } from 'vitest';
import { noteKey, openLibrary } from '../../../../lib/library/database.ts';
import { addNote, editNote, listNotes } from '../../../../lib/library/notes/notes.ts';
import { listEntries } from '../../../../lib/library/read.ts';
import { eraseEntries, saveArticle } from '../../../../lib/library/write.ts';
import { toArticle, toNote } from '../../articles.ts';

const OTHER = `n${'1'.repeat(32)}`;

beforeEach(async () => {
  const { rows } = await openLibrary().allDocs();
  for (const { id } of rows) await openLibrary().remove(await openLibrary().get(id));
});

async function saved(url: string): Promise<string> {
  const result = await saveArticle(toArticle({ url }), [], 1);
  if (!result.ok) throw new Error(result.detail);
  return result.value.id;
}

test('notes belong to their article, in the order in which they were made, and are no rows of the list', async () => {
  const [a, b] = [await saved('https://n.example/a'), await saved('https://n.example/b')];
  await addNote(a, toNote({ id: OTHER, createdAt: 30 }));
  await addNote(a, toNote({ createdAt: 20 }));
  await addNote(b, toNote());
  expect((await listNotes(a)).map(({ createdAt }) => createdAt)).toEqual([20, 30]);
  expect(await listEntries()).toHaveLength(2);
});

test('an edit remembers which text it replaced; a deleted note is kept, hidden, and can be put back', async () => {
  const a = await saved('https://n.example/a');
  await addNote(a, toNote({ text: 'old' }));
  await editNote(a, toNote().id, { text: 'new' }, 50);
  expect(await listNotes(a)).toMatchObject([{ text: 'new', textAt: 50, earlier: [10] }]);
  await editNote(a, toNote().id, { deletedAt: 60 }, 60);
  expect(await listNotes(a)).toEqual([]);
  await editNote(a, toNote().id, { deletedAt: null }, 70);
  expect(await listNotes(a)).toHaveLength(1);
});

test('erased with its article', async () => {
  const a = await saved('https://n.example/a');
  await addNote(a, toNote());
  await eraseEntries([a]);
  expect((await openLibrary().allDocs()).rows).toEqual([]);
});

test('what is no note does not get to the screen, whoever put it there', async () => {
  const a = await saved('https://n.example/a');
  const { target } = toNote();
  await openLibrary().put({ ...toNote({ target: { ...target, start: -1 } }), schema: 2, _id: noteKey(a, OTHER) });
  expect(await listNotes(a)).toEqual([]);
  expect(await editNote(a, 'nowhere', { text: 'x' }, 1)).toMatchObject({ ok: false, failure: 'not-found' });
});
