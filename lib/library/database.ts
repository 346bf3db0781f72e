import idb from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import type { Article, Entry } from '../article.ts';
import type { Note } from '../notes/note.ts';
import type { ImageRow } from './images/images.ts';

PouchDB.plugin(idb);

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

let opened: Library | undefined;

/** While another context wants to delete or alter the database, the browser lets whoever opens it wait, for ever and without a word. */
const OPENING_MS = 15_000;

/**
 * One handle a context; the worker may die and open it again at any time. The older idb adapter on purpose: the newer
 * `indexeddb` one changes the database's version at every opening and closes the handles of all other contexts, after which
 * reads may never answer, and it keeps sequence numbers in memory where two contexts would give out the same one.
 * Throws where the browser has no IndexedDB; where it does not open, all that is asked of the library is refused.
 */
export function openLibrary(): Library {
  opened ??= openStore();
  return opened;
}

function openStore(): Library {
  const library = new PouchDB<LibraryDocument>('nutgraf', { adapter: 'idb', auto_compaction: true, revs_limit: 20 });
  setTimeout(() => {
    if (library.taskqueue.isReady) return;
    library.taskqueue.fail(new Error('the store did not open in time'));
    if (opened === library) opened = undefined;
  }, OPENING_MS);
  return library;
}

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

/**
 * To be called after a write that failed. The store closes its connection whenever one of its transactions is aborted (a disk that
 * was full for a moment is enough), and would refuse all that comes later; the next to ask opens another one.
 */
export async function mendLibrary(): Promise<void> {
  const old = opened;
  if (old && (await isShut(old)) && opened === old) opened = undefined;
}

/** A write hears of its abort before the connection is closed, which may then still answer a last question: asked a turn later it does not. */
export async function isShut(store: { info(): Promise<unknown> }): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve));
  return store.info().then(
    () => false,
    () => true,
  );
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
