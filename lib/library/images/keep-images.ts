import { hasSite } from '../../platform/permissions.ts';
import { readTabImages } from '../../platform/tab-images.ts';
import { ok, type Result } from '../../result.ts';
import { restoreRemovals } from '../../spam/restore.ts';
import { announceChange } from '../changes.ts';
import { type ImagesDocument, imagesKey, openLibrary, SCHEMA, toEntryId } from '../database.ts';
import { readContent } from '../read.ts';
import { inLine } from '../write.ts';
import { type FetchedImage, fetchImage, toFetched } from './fetch-image.ts';
import { findImages } from './find-images.ts';
import { getImages, type ImageRow } from './images.ts';

interface Request {
  readonly id: string;
  /** The tab that still shows the page: what stands on its own site is handed over by it. */
  readonly tabId: number | null;
  /** Bytes for all pictures of the article. */
  readonly budget: number;
}

/**
 * Brings the article's pictures into the library, as far as budget and permissions go; what is there already stays. The
 * text was saved before and waits for none of it. Running it again goes on where it was broken off.
 */
export async function keepImages({ id, tabId, budget }: Request): Promise<Result<null>> {
  const content = await readContent(id);
  if (!content) return ok(null);
  const urls = findImages(restoreRemovals(content.article, content.restored));
  const before = new Map((await getImages(id, false))?.images.map((row) => [row.url, row]));
  if (urls.length === 0 && before.size === 0) return ok(null);
  const rows: ImageRow[] = [];
  for (const url of urls) {
    const old = before.get(url);
    rows.push(old?.state === 'kept' ? old : { url, state: 'waiting', name: await toEntryId(url), size: 0 });
  }
  const begun = await write(id, rows, new Map());
  if (!begun.ok || rows.every(({ state }) => state === 'kept')) return begun;
  let left = budget - rows.reduce((sum, { size }) => sum + size, 0);
  const given = await readTabImages(tabId, toSameSite(rows, content.article.meta.url), left);
  const fetched = new Map<string, FetchedImage>();
  const done: ImageRow[] = [];
  for (const row of rows) {
    if (row.state === 'kept') {
      done.push(row);
      continue;
    }
    const image = await fetchOne(row.url, given.get(row.url), left);
    const isKept = image.state === 'kept';
    if (isKept) {
      fetched.set(row.name, image);
      left -= image.bytes.length;
    }
    done.push({ ...row, state: await toState(image, row.url), size: isKept ? image.bytes.length : 0 });
  }
  return write(id, done, fetched);
}

const toSameSite = (rows: readonly ImageRow[], page: string): string[] =>
  rows.flatMap(({ url, state }) => (state !== 'kept' && new URL(url).origin === new URL(page).origin ? [url] : []));

async function fetchOne(url: string, given: Uint8Array<ArrayBuffer> | undefined, left: number): Promise<FetchedImage> {
  if (given) return given.length <= left ? toFetched(given) : { state: 'oversized' };
  return left > 0 ? fetchImage(url, left, fetch) : { state: 'oversized' };
}

/** Without the host's permission the browser does not tell why nothing came: the permission is what can be done about it. */
const toState = async ({ state }: FetchedImage, url: string): Promise<ImageRow['state']> =>
  state === 'failed' && !(await hasSite(url)) ? 'unreached' : state;

function write(
  id: string,
  images: readonly ImageRow[],
  fetched: ReadonlyMap<string, FetchedImage>,
): Promise<Result<null>> {
  return inLine(async () => {
    const old = await getImages(id, false);
    const kept = new Set(images.flatMap(({ name, state }) => (state === 'kept' ? [name] : [])));
    const attachments: Record<string, NonNullable<ImagesDocument['_attachments']>[string]> = {};
    for (const [name, stub] of Object.entries(old?._attachments ?? {})) if (kept.has(name)) attachments[name] = stub;
    for (const [name, image] of fetched) {
      if (image.state !== 'kept') continue;
      attachments[name] = { content_type: image.type, data: new Blob([image.bytes], { type: image.type }) };
    }
    await openLibrary().put({
      schema: SCHEMA,
      updatedAt: Date.now(),
      images,
      _attachments: attachments,
      _id: imagesKey(id),
      ...(old && { _rev: old._rev }),
    });
    announceChange([id]);
    return null;
  });
}
