import type { Article, Entry } from '../article.ts';
import { toCanonicalUrl } from '../extract/canonical-url.ts';
import type { EntryChange } from '../platform/messages.ts';
import { fail, ok, type Result } from '../result.ts';
import { readingMinutes } from '../text/measure.ts';
import { toPlainText } from '../text/plain-text.ts';
import { announceChange } from './changes.ts';
import {
  contentKey,
  type EntryDocument,
  entryKey,
  imagesKey,
  type LibraryDocument,
  mendLibrary,
  noteKey,
  openLibrary,
  SCHEMA,
  toEntryId,
  untilClosed,
} from './database.ts';
import { findEntry, getDocument, isContent, isEntry, listEntries } from './read.ts';
import { keepVersion, toRange } from './versions/versions.ts';

/** A deleted entry can be brought back for this long. */
const KEPT_DELETED_MS = 30 * 24 * 60 * 60 * 1000;

/** Only the background calls these: the library has one writer, and its writes stand in one line. */
let line: Promise<unknown> = Promise.resolve();

export function inLine<T>(write: () => Promise<T>): Promise<Result<T>> {
  const turn = line
    .then(() => untilClosed(write))
    .then(ok<T>, async (error: unknown) => {
      await mendLibrary();
      return toFailure(error);
    });
  line = turn;
  return turn;
}

/** Saves or saves again: the first date, the reader's own marks and whatever is not in the page stay. */
export function saveArticle(
  article: Article,
  restored: readonly string[],
  now: number,
  queuedId?: string,
): Promise<Result<Entry>> {
  return inLine(async () => {
    const { meta } = article;
    const id = await toEntryId(meta.canonicalUrl);
    // A selection stands beside its page's entry, and takes no link's place.
    const queued = meta.canonicalUrl.includes('#')
      ? null
      : await findQueued([queuedId, await toEntryId(toCanonicalUrl(meta.url))], id);
    const text = toPlainText(article.blocks);
    const row = {
      url: meta.url,
      canonicalUrl: meta.canonicalUrl,
      title: meta.title,
      site: meta.site,
      authors: meta.authors,
      publishedAt: meta.publishedAt,
      language: meta.language,
      direction: meta.direction,
      excerpt: meta.excerpt ?? toExcerpt(text),
      minutes: readingMinutes(text),
      state: 'saved' as const,
      updatedAt: now,
      deletedAt: null,
    };
    // The content first: a worker that dies in between leaves no row that opens to nothing.
    const old = await getDocument(contentKey(id));
    if (old && isContent(old)) await keepVersion(id, old, article);
    await put(contentKey(id), () => ({ schema: SCHEMA, savedAt: now, article, restored }));
    await put(entryKey(id), (old) => ({
      ...toNewRow(now),
      ...queued?.document,
      ...(old && isEntry(old) ? old : {}),
      ...row,
      putBackAt: now,
    }));
    if (queued) {
      await openLibrary().remove(queued.document);
      announceChange([queued.id]);
    }
    announceChange([id]);
    return written(id);
  });
}

/** A link was queued under the address that the reader knew; the page may call itself by another. */
async function findQueued(ids: readonly (string | undefined)[], id: string) {
  for (const other of ids) {
    if (other === undefined || other === id) continue;
    const old = await getDocument(entryKey(other));
    if (old && isEntry(old) && old.state === 'queued') return { document: old, id: other };
  }
  return null;
}

/** A row for a link whose text comes later. A page that is already there stays as it is. */
export function queueLink(url: string, canonicalUrl: string, title: string, now: number): Promise<Result<Entry>> {
  return inLine(async () => {
    const id = await toEntryId(canonicalUrl);
    await put(entryKey(id), (old) => {
      if (old && isEntry(old)) return { ...old, deletedAt: null, putBackAt: now, updatedAt: now };
      return { ...toNewRow(now), url, canonicalUrl, title, site: new URL(url).hostname };
    });
    announceChange([id]);
    return written(id);
  });
}

export function changeEntries(ids: readonly string[], change: EntryChange, now: number): Promise<Result<null>> {
  return inLine(async () => {
    for (const id of ids) {
      await put(entryKey(id), (old) =>
        old && isEntry(old) ? { ...old, ...change, ...toPutBack(change, now), updatedAt: now } : null,
      );
    }
    announceChange(ids);
    return null;
  });
}

const toPutBack = (change: EntryChange, now: number) => (change.deletedAt === null ? { putBackAt: now } : {});

export function eraseEntries(ids: readonly string[]): Promise<Result<null>> {
  return inLine(async () => {
    for (const id of ids) {
      const notes = await openLibrary().allDocs({ startkey: noteKey(id, ''), endkey: noteKey(id, '\ufff0') });
      const versions = await openLibrary().allDocs(toRange(id));
      const others = [...notes.rows, ...versions.rows].map((row) => row.id);
      for (const key of [entryKey(id), contentKey(id), imagesKey(id), ...others]) {
        const old = await getDocument(key);
        if (old) await openLibrary().remove(old);
      }
    }
    announceChange(ids);
    return null;
  });
}

/** What was deleted more than 30 days ago goes for good. */
export async function eraseExpired(now: number): Promise<void> {
  const expired = (await listEntries()).filter(
    ({ deletedAt }) => deletedAt !== null && now - deletedAt > KEPT_DELETED_MS,
  );
  if (expired.length > 0) await eraseEntries(expired.map(({ id }) => id));
}

export async function put(key: string, toNext: (old: LibraryDocument | null) => LibraryDocument | null): Promise<void> {
  const old = await getDocument(key);
  const next = toNext(old);
  if (next) await openLibrary().put({ ...next, _id: key, _rev: old?._rev });
}

async function written(id: string): Promise<Entry> {
  const entry = await findEntry(id);
  if (!entry) throw new Error(`entry ${id} is not there after it was written`);
  return entry;
}

export function toNewRow(now: number): EntryDocument {
  return {
    schema: SCHEMA,
    url: '',
    canonicalUrl: '',
    title: '',
    site: '',
    authors: [],
    publishedAt: null,
    language: 'und',
    direction: 'ltr',
    excerpt: '',
    minutes: 0,
    state: 'queued',
    savedAt: now,
    updatedAt: now,
    archived: false,
    favourite: false,
    tags: [],
    status: 'unread',
    progress: 0,
    deletedAt: null,
    putBackAt: null,
  };
}

export function toExcerpt(text: string): string {
  const line = text.slice(0, 300).replace(/\s+/g, ' ').trim();
  return text.length > 300
    ? `${line.slice(0, line.lastIndexOf(' ') > 200 ? line.lastIndexOf(' ') : undefined)}…`
    : line;
}

function toFailure(error: unknown): Result<never> {
  const words = error instanceof Object && 'reason' in error ? `${error} ${error.reason}` : String(error);
  const full = /quota|disk|storage is full|no space/i.test(words);
  return fail(full ? 'storage-full' : 'storage-broken', words);
}
