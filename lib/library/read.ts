import type { Article, Entry } from '../article.ts';
import {
  type ContentDocument,
  contentKey,
  type EntryDocument,
  entryKey,
  type ImagesDocument,
  type LibraryDocument,
  type NoteDocument,
  openLibrary,
} from './database.ts';

/** Every row, newest first, the deleted ones too. */
export async function listEntries(): Promise<Entry[]> {
  const { rows } = await openLibrary().allDocs({
    include_docs: true,
    startkey: entryKey(''),
    endkey: entryKey('\ufff0'),
  });
  return rows
    .flatMap(({ id, ...row }) => ('doc' in row && row.doc && isEntry(row.doc) ? toEntry(id, row.doc) : []))
    .sort((a, b) => b.savedAt - a.savedAt);
}

export async function findEntry(id: string): Promise<Entry | null> {
  const found = await getDocument(entryKey(id));
  return found && isEntry(found) ? toEntry(entryKey(id), found) : null;
}

/** A saved article with what its reader put back; null while it is only a queued link. */
export async function readContent(id: string): Promise<{ article: Article; restored: readonly string[] } | null> {
  const found = await getDocument(contentKey(id));
  return found && isContent(found) ? { article: found.article, restored: found.restored } : null;
}

/** The document with its revision, or null when there is none. Other faults throw. */
export async function getDocument(key: string) {
  try {
    return await openLibrary().get(key);
  } catch (error) {
    if (error instanceof Object && 'status' in error && error.status === 404) return null;
    throw error;
  }
}

export const isEntry = (document: LibraryDocument): document is EntryDocument => 'canonicalUrl' in document;
export const isContent = (document: LibraryDocument): document is ContentDocument => 'article' in document;
export const isNote = (document: LibraryDocument): document is NoteDocument => 'target' in document;

export const isImages = (document: LibraryDocument): document is ImagesDocument => 'images' in document;

export function toEntry(key: string, document: EntryDocument): Entry {
  return {
    id: key.slice(entryKey('').length),
    url: document.url,
    canonicalUrl: document.canonicalUrl,
    title: document.title,
    site: document.site,
    authors: document.authors,
    publishedAt: document.publishedAt,
    language: document.language,
    direction: document.direction,
    excerpt: document.excerpt,
    minutes: document.minutes,
    state: document.state,
    savedAt: document.savedAt,
    updatedAt: document.updatedAt,
    archived: document.archived,
    favourite: document.favourite,
    tags: document.tags,
    status: document.status,
    progress: document.progress,
    deletedAt: document.deletedAt,
  };
}
