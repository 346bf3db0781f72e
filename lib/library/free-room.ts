import type { Result } from '../result.ts';
import { announceChange } from './changes.ts';
import { imagesKey, openLibrary } from './database.ts';
import { getImages } from './images/images.ts';
import { listEntries } from './read.ts';
import { eraseEntries, inLine } from './write.ts';

export const ROOM_TAKERS = ['deleted', 'pictures', 'versions'] as const;
export type RoomTaker = (typeof ROOM_TAKERS)[number];

/**
 * Gives room back, one kind at a time: what was deleted, pictures of articles that are read or archived (they can be
 * fetched again), earlier versions of texts. The texts themselves stay.
 */
export async function freeRoom(taker: RoomTaker): Promise<Result<null>> {
  if (taker === 'versions') return inLine(eraseVersions);
  const entries = await listEntries();
  if (taker === 'deleted') {
    return eraseEntries(entries.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id));
  }
  const through = entries.filter(({ archived, status }) => archived || status === 'read').map(({ id }) => id);
  return inLine(async () => {
    for (const id of through) await dropPictures(id);
    announceChange(through);
    return null;
  });
}

/** The list of pictures stays, so that the reader can say what is missing and fetch it again. */
async function dropPictures(id: string): Promise<void> {
  const old = await getImages(id, false);
  if (!old?.images.some(({ state }) => state === 'kept')) return;
  const images = old.images.map((row) => (row.state === 'kept' ? { ...row, state: 'dropped' as const, size: 0 } : row));
  const { schema, _rev } = old;
  await openLibrary().put({ schema, updatedAt: Date.now(), images, _id: imagesKey(id), _rev });
}

async function eraseVersions(): Promise<null> {
  const { rows } = await openLibrary().allDocs({ startkey: 'version:', endkey: 'version:\ufff0' });
  for (const { id, value } of rows) await openLibrary().remove({ _id: id, _rev: value.rev });
  return null;
}
