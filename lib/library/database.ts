import type PouchDB from 'pouchdb-core';
import type { Article, Entry } from '../article.ts';
import type { Note } from '../notes/note.ts';
import type { ImageRow } from './images/images.ts';
import { createStore } from './open-store.ts';

/** Version of the documents' shape; every step owes a migration (migrate.ts). */
export const SCHEMA = 2;

/** `entry:<id>`: the row of the list, small, so that thousands are listed quickly. */
export interface EntryDocument extends Omit<Entry, 'id'> {
  readonly schema: typeof SCHEMA;
  /** When the entry was last taken back from the deleted ones; tells a later putting back from an older edit. */
  readonly putBackAt: number | null;
}

/** `content:<id>`: the article itself, only fetched to be read. */
export interface ContentDocument {
  readonly schema: typeof SCHEMA;
  /** Milliseconds since 1970: of two machines' texts the later one stands. */
  readonly savedAt: number;
  readonly article: Article;
  /** Removals that the reader put back. */
  readonly restored: readonly string[];
}

/** `note:<entry>:<note>`: each note by itself, so that two machines' notes on one article never meet in one document. */
export interface NoteDocument extends Note {
  readonly schema: typeof SCHEMA;
}

/** `images:<id>`: the article's pictures, as attachments of a document of their own, so that nothing else grows heavy. */
export interface ImagesDocument {
  readonly schema: typeof SCHEMA;
  readonly updatedAt: number;
  readonly images: readonly ImageRow[];
  /** By the row's name: as a Blob, as the store's base64, or as the store's stub. */
  readonly _attachments?: Readonly<
    Record<string, { readonly content_type: string; readonly data?: Blob | string; readonly stub?: true }>
  >;
}

export type LibraryDocument = EntryDocument | ContentDocument | NoteDocument | ImagesDocument;
export type Library = PouchDB<LibraryDocument>;

/** The worker may die and open it again at any time. */
export const { open: openLibrary, mend: mendLibrary } = createStore<LibraryDocument>('nutgraf', 20);

const LOOK_MS = 1000;

/**
 * What `use` comes to. The store never answers a write of its own marks (`_local/…`, those of sync and migration) whose transaction
 * was aborted, but it closes its connection then: this rejects with what closed it.
 */
export async function untilClosed<T>(use: () => Promise<T>): Promise<T> {
  const library = openLibrary();
  let look: ReturnType<typeof setInterval> | undefined;
  const closed = new Promise<never>((_, reject) => {
    look = setInterval(() => library.allDocs({ limit: 1 }).catch(reject), LOOK_MS);
  });
  return Promise.race([use(), closed]).finally(() => clearInterval(look));
}

export const entryKey = (id: string): string => `entry:${id}`;
export const contentKey = (id: string): string => `content:${id}`;
export const imagesKey = (id: string): string => `images:${id}`;
/** `version:<id>:<moment>`: an earlier text of the article, in the shape of its content; ids sort by moment. */
export const versionKey = (id: string, savedAt: number): string => `version:${id}:${String(savedAt).padStart(15, '0')}`;
export const noteKey = (entryId: string, id: string): string => `note:${entryId}:${id}`;

/** The entry that a document belongs to, null where it is none of the library's. */
export const toOwner = (key: string): string | null =>
  /^(?:entry|content|images|note|version):([^:]+)/.exec(key)?.[1] ?? null;

/** The same address gets the same id on every machine, so two that saved it apart meet in one entry. */
export async function toEntryId(canonicalUrl: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalUrl));
  return [...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
