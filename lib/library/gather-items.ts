import type { Article, Entry } from '../article.ts';
import { restoreRemovals } from '../spam/restore.ts';
import { entryKey, openLibrary } from './database.ts';
import type { ExportImage, ExportItem, ExportNote } from './export/format.ts';
import { readImages } from './images/images.ts';
import { listEntries, readContent, toEntry } from './read.ts';
import { toNewRow } from './write.ts';

/** The chosen entries with their texts and notes, in the order of the list; null: all that are not deleted. */
export async function gatherItems(ids: readonly string[] | null, withImages: boolean): Promise<ExportItem[]> {
  const entries = (await listEntries()).filter(({ id, deletedAt }) => (ids ? ids.includes(id) : deletedAt === null));
  const items: ExportItem[] = [];
  for (const entry of entries) {
    const content = await readContent(entry.id);
    const images = withImages ? await readPictures(entry.id) : NO_IMAGES;
    items.push(toItem(entry, content?.article ?? null, content?.restored ?? [], await readNotes(entry.id), images));
  }
  return items;
}

/** An article that is only read so far. */
export function toUnsavedItem(article: Article, restored: readonly string[], now: number): ExportItem {
  const { url, canonicalUrl, title, site, authors, publishedAt, language, direction } = article.meta;
  const row = { url, canonicalUrl, title, site, authors, publishedAt, language, direction };
  return toItem(toEntry(entryKey(''), { ...toNewRow(now), ...row, state: 'saved' }), article, restored, []);
}

/** The list's rows alone, for formats that hold links. */
export async function gatherRows(): Promise<ExportItem[]> {
  return (await listEntries())
    .filter(({ deletedAt }) => deletedAt === null)
    .map((entry) => toItem(entry, null, [], []));
}

function toItem(
  entry: Entry,
  article: Article | null,
  restored: readonly string[],
  notes: readonly ExportNote[],
  images: ExportItem['images'] = NO_IMAGES,
): ExportItem {
  return { entry, article, blocks: article ? restoreRemovals(article, restored) : [], notes, images };
}

const NO_IMAGES: ExportItem['images'] = new Map();

async function readPictures(entry: string): Promise<ExportItem['images']> {
  const images = new Map<string, ExportImage>();
  for (const [url, blob] of (await readImages(entry))?.blobs ?? []) {
    images.set(url, { type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) });
  }
  return images;
}

async function readNotes(entry: string): Promise<ExportNote[]> {
  const { rows } = await openLibrary().allDocs({
    include_docs: true,
    startkey: `note:${entry}:`,
    endkey: `note:${entry}:\ufff0`,
  });
  return rows.flatMap(({ doc }) => {
    const { quote, text, target, deletedAt }: Readonly<Record<string, unknown>> = { ...doc };
    const marked = target instanceof Object && 'exact' in target ? target.exact : quote;
    const note = { quote: typeof marked === 'string' ? marked : null, text: typeof text === 'string' ? text : null };
    return typeof deletedAt !== 'number' && (note.quote || note.text) ? [note] : [];
  });
}
