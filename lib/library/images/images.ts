import * as v from 'valibot';
import { imagesKey, openLibrary } from '../database.ts';
import { isImages } from '../read.ts';

export const IMAGE_STATES = [
  'kept',
  'waiting', // its turn comes
  'unreached', // its host is not granted
  'failed', // the server did not give it
  'oversized', // past the article's budget
  'dropped', // taken out to free room
  'unsupported', // no picture of pixels
] as const;
export type ImageState = (typeof IMAGE_STATES)[number];

export interface ImageRow {
  /** As the article's `src` names it. */
  readonly url: string;
  readonly state: ImageState;
  /** Name of the attachment where it is kept. */
  readonly name: string;
  readonly size: number;
}

export interface KeptImages {
  readonly images: readonly ImageRow[];
  /** By address. */
  readonly blobs: ReadonlyMap<string, Blob>;
}

/** What a picture of a saved article may be. */
const IMAGE_TYPES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

const rows = v.pipe(
  v.array(
    v.object({
      url: v.pipe(v.string(), v.maxLength(8_000)),
      state: v.picklist(IMAGE_STATES),
      name: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
      size: v.number(),
    }),
  ),
  v.maxLength(1_000),
);

/** The pictures of an entry; null where none were ever looked for. What sync or a backup brought is checked here. */
export async function readImages(id: string): Promise<KeptImages | null> {
  const document = await getImages(id, true);
  const checked = v.safeParse(rows, document?.images);
  if (!document || !checked.success) return null;
  const blobs = new Map<string, Blob>();
  for (const { url, name, state } of checked.output) {
    const data = document._attachments?.[name]?.data;
    if (state === 'kept' && data instanceof Blob && IMAGE_TYPES.has(data.type)) blobs.set(url, data);
  }
  return {
    images: checked.output.map((row) => (row.state === 'kept' && !blobs.has(row.url) ? lost(row) : row)),
    blobs,
  };
}

const lost = (row: ImageRow): ImageRow => ({ ...row, state: 'failed' });

/** The stored document, with its pictures as Blobs or as the store's stubs for them. */
export async function getImages(id: string, withData: boolean) {
  const found = await openLibrary()
    .get(imagesKey(id), { attachments: withData, binary: withData })
    .catch((error: unknown) => {
      if (error instanceof Object && 'status' in error && error.status === 404) return null;
      throw error;
    });
  return found && isImages(found) ? found : null;
}
