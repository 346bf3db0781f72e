import type { Article, Entry } from '../article.ts';
import { toSafeLine } from '../text/safe-line.ts';
import { checkArticle } from './article-schema.ts';
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
import { checkNote } from './notes/note-schema.ts';
import { isSoundContent, isSoundRow } from './sound-documents.ts';

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

/** A saved article with what its reader put back; null while it is only a queued link, or where sync brought what is no article. */
export async function readContent(id: string): Promise<{ article: Article; restored: readonly string[] } | null> {
  const found = await getDocument(contentKey(id));
  const checked = found && isContent(found) ? checkArticle(found.article) : null;
  return found && isContent(found) && checked?.ok ? { article: checked.value, restored: found.restored } : null;
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

/** The store's own door: sync writes past the others, so what it brought is no entry, content or note unless it is sound. */
export const isEntry = (document: LibraryDocument): document is EntryDocument =>
  'canonicalUrl' in document && isSoundRow(document);
export const isContent = (document: LibraryDocument): document is ContentDocument =>
  'article' in document && isSoundContent(document);
export const isNote = (document: LibraryDocument): document is NoteDocument =>
  'target' in document && checkNote(document).ok;

export const isImages = (document: LibraryDocument): document is ImagesDocument => 'images' in document;

export function toEntry(key: string, document: EntryDocument): Entry {
  return {
    id: key.slice(entryKey('').length),
    url: document.url,
    canonicalUrl: document.canonicalUrl,
    title: toSafeLine(document.title),
    site: toSafeLine(document.site),
    authors: document.authors.map(toSafeLine),
    publishedAt: document.publishedAt,
    language: document.language,
    direction: document.direction,
    excerpt: toSafeLine(document.excerpt),
    minutes: document.minutes,
    state: document.state,
    savedAt: document.savedAt,
    updatedAt: document.updatedAt,
    archived: document.archived,
    favourite: document.favourite,
    tags: document.tags.map(toSafeLine),
    status: document.status,
    progress: document.progress,
    deletedAt: document.deletedAt,
  };
}
