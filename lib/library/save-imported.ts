import type { Entry } from '../article.ts';
import { toCanonicalUrl } from '../extract/canonical-url.ts';
import type { ImportedItem } from '../platform/messages.ts';
import type { Result } from '../result.ts';
import { readingMinutes } from '../text/measure.ts';
import { toPlainText } from '../text/plain-text.ts';
import { announceChange } from './changes.ts';
import {
  contentKey,
  type EntryDocument,
  entryKey,
  type LibraryDocument,
  openLibrary,
  SCHEMA,
  toEntryId,
} from './database.ts';
import { isEntry } from './read.ts';
import { inLine, toExcerpt, toNewRow } from './write.ts';

/** Times that a document is tried again when another writer (sync) was quicker. */
const ATTEMPTS = 4;

export interface ImportOutcome {
  /** New rows. */
  readonly saved: number;
  /** Items that met a row which was already there, or another item of the same batch. */
  readonly merged: number;
}

type Documents = Map<string, LibraryDocument & { _id: string; _rev?: string }>;

/**
 * Writes a batch (50 to 200 items is a good size: one turn in the writer's line) in two transactions. Giving the same
 * items again changes nothing, so an import that was stopped may simply start over.
 */
export function saveImported(items: readonly ImportedItem[], now: number): Promise<Result<ImportOutcome>> {
  return inLine(async () => {
    const ids = await Promise.all(items.map(({ entry }) => toEntryId(toAddress(entry))));
    const first = await writeMerged(items, ids, now);
    announceChange([...new Set(ids)]);
    return first;
  });
}

async function writeMerged(items: readonly ImportedItem[], ids: readonly string[], now: number) {
  let outcome: ImportOutcome | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const documents = await readOld(ids);
    const merged = items.filter((item, index) => merge(documents, ids[index] ?? '', item, now)).length;
    outcome ??= { saved: items.length - merged, merged };
    const written = await openLibrary().bulkDocs([...documents.values()]);
    if (written.every(({ ok }) => ok)) return outcome;
  }
  throw new Error('another writer kept changing the imported rows');
}

async function readOld(ids: readonly string[]): Promise<Documents> {
  const keys = [...new Set(ids)].flatMap((id) => [entryKey(id), contentKey(id)]);
  const { rows } = await openLibrary().allDocs({ keys, include_docs: true });
  return new Map(rows.flatMap(({ doc }) => (doc && !('_deleted' in doc) ? [[doc._id, doc]] : [])));
}

/** True where the row was there before. */
function merge(documents: Documents, id: string, item: ImportedItem, now: number): boolean {
  const [row, content] = [entryKey(id), contentKey(id)];
  const found = documents.get(row);
  const old = found && isEntry(found) ? found : null;
  const fresh = toRow(item, now);
  documents.set(row, { ...found, ...(old ? mergeRows(old, fresh) : fresh), _id: row });
  // A text that is already there was read from the page itself, or comes from the same file: it stays.
  if (item.article && !documents.has(content)) {
    documents.set(content, {
      schema: SCHEMA,
      savedAt: now,
      article: item.article,
      restored: item.restored ?? [],
      _id: content,
    });
  }
  return old !== null;
}

function toRow({ entry, article }: ImportedItem, now: number): EntryDocument {
  const text = article ? toPlainText(article.blocks) : '';
  const { id: _, ...given } = { id: '', ...entry };
  return {
    ...toNewRow(now),
    ...(article && {
      site: article.meta.site,
      authors: article.meta.authors,
      publishedAt: article.meta.publishedAt,
      language: article.meta.language,
      direction: article.meta.direction,
      excerpt: article.meta.excerpt ?? toExcerpt(text),
      minutes: readingMinutes(text),
    }),
    ...(entry.site ? {} : { site: article?.meta.site || new URL(entry.url).hostname }),
    ...given,
    canonicalUrl: toAddress(entry),
    state: article ? 'saved' : 'queued',
  };
}

/** What either side knows: tags of both, the earlier date, the furthest place, no favourite lost, nothing unarchived. */
function mergeRows(old: EntryDocument, fresh: EntryDocument): EntryDocument {
  const both = { ...fresh, ...(old.state === 'queued' && fresh.state === 'saved' ? {} : old) };
  const ranks = ['unread', 'reading', 'read'] as const;
  return {
    ...both,
    savedAt: Math.min(old.savedAt, fresh.savedAt),
    updatedAt: Math.max(old.updatedAt, fresh.updatedAt),
    archived: old.archived || fresh.archived,
    favourite: old.favourite || fresh.favourite,
    tags: [...new Set([...old.tags, ...fresh.tags])],
    status: ranks[Math.max(ranks.indexOf(old.status), ranks.indexOf(fresh.status))] ?? 'unread',
    progress: Math.max(old.progress, fresh.progress),
    // Who imports an article wants it, even if it was deleted here before.
    deletedAt: fresh.deletedAt === null ? null : old.deletedAt,
  };
}

const toAddress = (entry: Partial<Entry> & { url: string }): string => entry.canonicalUrl || toCanonicalUrl(entry.url);
