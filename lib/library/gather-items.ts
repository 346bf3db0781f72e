import type { Article, Entry } from '../article.ts';
import { restoreRemovals } from '../spam/restore.ts';
import { openLibrary } from './database.ts';
import type { ExportItem, ExportNote } from './export/format.ts';
import { listEntries, readContent } from './read.ts';

/** The chosen entries with their texts and notes, in the order of the list; null: all that are not deleted. */
export async function gatherItems(ids: readonly string[] | null): Promise<ExportItem[]> {
  const entries = (await listEntries()).filter(({ id, deletedAt }) => (ids ? ids.includes(id) : deletedAt === null));
  const items: ExportItem[] = [];
  for (const entry of entries) {
    const content = await readContent(entry.id);
    items.push(toItem(entry, content?.article ?? null, content?.restored ?? [], await readNotes(entry.id)));
  }
  return items;
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
): ExportItem {
  // Pictures come here once they are kept as attachments; until then exports name their addresses.
  const images: ExportItem['images'] = new Map();
  return { entry, article, blocks: article ? restoreRemovals(article, restored) : [], notes, images };
}

async function readNotes(entry: string): Promise<ExportNote[]> {
  const { rows } = await openLibrary().allDocs({
    include_docs: true,
    startkey: `note:${entry}:`,
    endkey: `note:${entry}:\ufff0`,
  });
  return rows.flatMap(({ doc }) => {
    const { quote, text }: Readonly<Record<string, unknown>> = { ...doc };
    const note = { quote: typeof quote === 'string' ? quote : null, text: typeof text === 'string' ? text : null };
    return note.quote || note.text ? [note] : [];
  });
}
