import { beforeEach, expect, test } from 'vitest';
import { imagesKey, openLibrary, SCHEMA } from '../../../../lib/library/database.ts';
import { freeRoom } from '../../../../lib/library/free-room.ts';
import { gatherItems } from '../../../../lib/library/gather-items.ts';
import { readImages } from '../../../../lib/library/images/images.ts';
import { changeEntries, eraseEntries, saveArticle } from '../../../../lib/library/write.ts';
import { toArticle } from '../../articles.ts';

beforeEach(async () => {
  const { rows } = await openLibrary().allDocs();
  for (const { id } of rows) await openLibrary().remove(await openLibrary().get(id));
});

const URL_KEPT = 'https://pictures.example/mill.gif';
const NAME = 'a'.repeat(32);

async function saveWithPicture(url: string, type = 'image/gif') {
  const saved = await saveArticle(toArticle({ url }), [], 1_000);
  if (!saved.ok) throw new Error(saved.detail);
  const { id } = saved.value;
  await openLibrary().put({
    schema: SCHEMA,
    updatedAt: 1,
    images: [
      { url: URL_KEPT, state: 'kept', name: NAME, size: 6 },
      { url: 'https://pictures.example/race.gif', state: 'unreached', name: 'b'.repeat(32), size: 0 },
    ],
    _attachments: { [NAME]: { content_type: type, data: new Blob(['GIF89a'], { type }) } },
    _id: imagesKey(id),
  });
  return id;
}

test('a kept picture is read back as it was, and one that is not says why', async () => {
  const id = await saveWithPicture('https://a.example/1');
  const found = await readImages(id);
  expect(await found?.blobs.get(URL_KEPT)?.text()).toBe('GIF89a');
  expect(found?.images.map(({ state }) => state)).toEqual(['kept', 'unreached']);
  expect(await readImages('none')).toBeNull();
});

test('what a sync brought that is no picture of pixels is not shown', async () => {
  const found = await readImages(await saveWithPicture('https://a.example/1', 'image/svg+xml'));
  expect(found?.blobs.size).toBe(0);
  expect(found?.images[0]?.state).toBe('failed');
});

test('exports that hold pictures are given them, the others are not', async () => {
  const id = await saveWithPicture('https://a.example/1');
  const [withPictures] = await gatherItems([id], true);
  expect(withPictures?.images.get(URL_KEPT)).toMatchObject({ type: 'image/gif', bytes: { length: 6 } });
  const [without] = await gatherItems([id], false);
  expect(without?.images.size).toBe(0);
});

test('freeing room takes the pictures of what was read, keeps those of what was not, and says so', async () => {
  const read = await saveWithPicture('https://a.example/1');
  const unread = await saveWithPicture('https://a.example/2');
  await changeEntries([read], { status: 'read' }, 2_000);
  expect((await freeRoom('pictures')).ok).toBe(true);
  expect((await readImages(read))?.images.map(({ state }) => state)).toEqual(['dropped', 'unreached']);
  expect((await readImages(read))?.blobs.size).toBe(0);
  expect((await readImages(unread))?.blobs.size).toBe(1);
});

test('erasing an entry erases its pictures', async () => {
  const id = await saveWithPicture('https://a.example/1');
  await eraseEntries([id]);
  expect(await readImages(id)).toBeNull();
});
