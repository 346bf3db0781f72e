import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Article, Entry } from '../article.ts';
import type { Note, NoteChange } from '../notes/note.ts';
import type { Result } from '../result.ts';
import type { QueuedTab } from './tab-queue.ts';

/** What a reader may change about an entry. */
export type EntryChange = Partial<Pick<Entry, 'archived' | 'favourite' | 'deletedAt' | 'tags' | 'status' | 'progress'>>;

export interface SaveRequest {
  readonly article: Article;
  /** Ids of the removals that the reader put back. */
  readonly restored: readonly string[];
  /** The tab whose badge tells that it is saved. */
  readonly tabId: number | null;
}

/** One article of an import; without an article it is a link whose text can be fetched later. */
export interface ImportedItem {
  /** Known fields of the row; an id is ignored, it follows from the address. */
  readonly entry: Partial<Entry> & { readonly url: string; readonly title: string };
  readonly article: Article | null;
  /** Ids of removals that were put back. */
  readonly restored?: readonly string[];
}

export interface RestoreOutcome {
  readonly saved: number;
  /** Left as they were, because the library's own is as new or newer. */
  readonly kept: number;
  /** Ids that the door refused. */
  readonly refused: readonly string[];
}

/** Everything that extension pages ask of the background, the library's only writer. */
interface Protocol {
  saveArticle(request: SaveRequest): Result<Entry>;
  /** The first of these addresses that the library knows, deleted ones aside; the tab's badge then says so. */
  findSaved(request: { urls: readonly string[]; tabId: number | null }): Entry | null;
  /** The saved text; null where there is none. */
  readSaved(request: { id: string }): Article | null;
  /** Every tag in use, by its name. */
  listTags(): readonly string[];
  changeEntries(request: { ids: readonly string[]; change: EntryChange }): Result<null>;
  /** Takes tags away from and adds tags to each of these. */
  tagEntries(request: { ids: readonly string[]; add: readonly string[]; remove: readonly string[] }): Result<null>;
  /** A batch of an import, 50 to 200 items; may be given again without harm. Items are checked at the door. */
  saveImported(request: { items: readonly ImportedItem[] }): Result<{ saved: number; merged: number }>;
  /** Documents of a backup and notes of an import, unchecked; may be given again without harm. */
  restoreDocuments(request: { documents: readonly unknown[] }): Result<RestoreOutcome>;
  /** For good: contents go too. */
  eraseEntries(request: { ids: readonly string[] }): Result<null>;
  listNotes(request: { entryId: string }): readonly Note[];
  addNote(request: { entryId: string; note: Note }): Result<Note>;
  editNote(request: { entryId: string; id: string; change: NoteChange }): Result<Note>;
  /** Opens the page of a queued link in a tab of its own, reads and saves it; needs that site's permission. */
  fetchQueued(request: { id: string }): Result<Entry>;
  /** Fetches the pictures of a saved article that are not kept yet; ends when it is through with them. */
  keepImages(request: { id: string }): void;
  /** Saves what stands in these tabs, as far as their sites are granted; the rest is kept as links. Its course is stored. */
  saveTabs(request: { tabs: readonly QueuedTab[] }): void;
  /** Gives room back by taking away what can be spared. */
  freeRoom(request: { taker: 'deleted' | 'pictures' | 'versions' }): Result<null>;
  /** The article with its further pages, each read in a tab behind; needs the site's permission. */
  readAllPages(request: { article: Article }): Result<Article>;
  /** One round with the reader's server; its course stands in the sync status. */
  syncNow(request: { allowDeletions: boolean }): Result<null>;
  /** Puts back what sync deleted here in the last 30 days. */
  restoreDeleted(request: Record<string, never>): Result<null>;
  /** Lets the reader click the article on the page; ends in the reader tab. */
  startPicking(request: { tabId: number }): Result<null>;
  /** From the picker in a page: checked at the door like everything that a page hands in. */
  articlePicked(article: Article): Result<null>;
  /** From a page that is cleaned on load: fingerprints of the removals that the reader keeps on its site. */
  findKept(): readonly string[];
  /** From a page of a site whose articles open in the reader: it has loaded. */
  siteLoaded(): void;
  /** The removal of this text is not made again on the site of this address. */
  keepRemoval(removal: { url: string; text: string }): void;
  /** How many blocks are hidden on such a page by now: for its badge. */
  pageCleaned(count: { blocks: number }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
