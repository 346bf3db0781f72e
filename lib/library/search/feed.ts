import type { Database } from '@sqlite.org/sqlite-wasm';
import { contentKey, entryKey, type Library, noteKey } from '../database.ts';
import { isContent, isEntry, isNote, toEntry } from '../read.ts';
import type { Progress } from './protocol.ts';
import { type Change, writeChanges } from './write-index.ts';

/** Documents taken at a time: a batch keeps a keystroke waiting for about 50 ms at most. */
const BATCH = 40;
const ROWS_AT_ONCE = 250;

export interface Feed {
  /** Entries of a batch that is in the index now; null: all of them. */
  readonly onChanged: (ids: readonly string[] | null) => void;
  readonly onProgress: (progress: Progress | null) => void;
}

/**
 * Brings the index up to where the store is. Where it stopped is written with each batch, so it goes on from there even
 * after the page was closed in the middle. Another store (wiped, restored) makes the index start from nothing: that is
 * told by `false`, and the caller opens an empty one.
 */
export async function catchUp(database: Database, store: Library, feed: Feed): Promise<boolean> {
  const own = await store.id();
  const known = readMeta(database, 'store');
  if (known !== undefined && known !== own) return false;
  if (known === undefined) {
    await writeAllRows(database, store, feed);
    database.exec("INSERT INTO meta VALUES ('store', ?), ('seq', 0)", { bind: [own] });
  }
  const start = Number(readMeta(database, 'seq'));
  let seq = start;
  for (;;) {
    const { results, last_seq } = await store.changes({ since: seq, limit: BATCH, include_docs: true });
    if (results.length === 0) break;
    const changes = results.flatMap(toChange);
    seq = Number(last_seq);
    writeChanges(database, changes, seq);
    feed.onChanged([...new Set(changes.map(({ id }) => id))]);
    if (results.length === BATCH) feed.onProgress({ done: seq, total: Math.max(seq, await readLastSeq(store)) });
  }
  if (seq - start > BATCH) feed.onProgress(null);
  return true;
}

/** The list first, texts later: a large library that is indexed anew can be used at once. */
async function writeAllRows(database: Database, store: Library, feed: Feed): Promise<void> {
  const end = entryKey('\ufff0');
  for (let start = entryKey(''); ; ) {
    const { rows } = await store.allDocs({ include_docs: true, startkey: start, endkey: end, limit: ROWS_AT_ONCE });
    const changes = rows.flatMap(({ id, doc }) => (doc ? toChange({ id, doc }) : []));
    writeChanges(database, changes, null);
    feed.onChanged(null);
    const last = rows.at(-1)?.id;
    if (last === undefined || rows.length < ROWS_AT_ONCE) return;
    start = `${last}\u0000`;
  }
}

type FeedRow = Pick<Awaited<ReturnType<Library['changes']>>['results'][number], 'id' | 'deleted' | 'doc'>;

/** Documents of other kinds are passed over. */
function toChange({ id, deleted, doc }: FeedRow): Change[] {
  if (id.startsWith(entryKey(''))) {
    const entry = !deleted && doc && isEntry(doc) ? toEntry(id, doc) : null;
    return [{ kind: 'entry', id: id.slice(entryKey('').length), entry }];
  }
  if (id.startsWith('note:')) return toNoteChange({ id, deleted, doc });
  if (!id.startsWith(contentKey(''))) return [];
  const article = !deleted && doc && isContent(doc) ? doc.article : null;
  return [{ kind: 'content', id: id.slice(contentKey('').length), article }];
}

function toNoteChange({ id, deleted, doc }: FeedRow): Change[] {
  const [, owner, note] = id.split(':');
  if (!owner || !note || id !== noteKey(owner, note)) return [];
  const kept = !deleted && doc && isNote(doc) && doc.deletedAt === null ? doc : null;
  return [{ kind: 'note', id: owner, note, words: kept && { text: kept.text, passage: kept.target.exact } }];
}

const readMeta = (database: Database, key: string) =>
  database.selectValue('SELECT value FROM meta WHERE key = ?', [key]);

const readLastSeq = async (store: Library): Promise<number> => Number((await store.info()).update_seq);
