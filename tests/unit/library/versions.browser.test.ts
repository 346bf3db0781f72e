import { beforeEach, expect, test } from 'vitest';
import { openLibrary } from '../../../lib/library/database.ts';
import { readContent } from '../../../lib/library/read.ts';
import { listVersions } from '../../../lib/library/versions/versions.ts';
import { eraseEntries, saveArticle } from '../../../lib/library/write.ts';
import { toArticle } from '../articles.ts';

beforeEach(async () => {
  const { rows } = await openLibrary().allDocs();
  for (const { id } of rows) await openLibrary().remove(await openLibrary().get(id));
});

const save = async (title: string, now: number) => {
  const result = await saveArticle(toArticle({ title }), [], now);
  if (!result.ok) throw new Error(result.detail);
  return result.value.id;
};

test('saving a changed article again keeps the old text, saving the same again does not', async () => {
  const id = await save('First', 1_000);
  await save('First', 2_000);
  expect(await listVersions(id)).toEqual([]);
  await save('Second', 3_000);
  expect((await readContent(id))?.article.meta.title).toBe('Second');
  expect((await listVersions(id)).map(({ savedAt, article }) => [savedAt, article.meta.title])).toEqual([
    [2_000, 'First'],
  ]);
});

test('the newest ten stay, and erasing takes them all', async () => {
  let id = '';
  for (let n = 0; n < 14; n++) id = await save(`Text ${n}`, 1_000 + n);
  const versions = await listVersions(id);
  expect(versions.map(({ article }) => article.meta.title)).toEqual(
    Array.from({ length: 10 }, (_, n) => `Text ${12 - n}`),
  );
  await eraseEntries([id]);
  expect(await listVersions(id)).toEqual([]);
});
