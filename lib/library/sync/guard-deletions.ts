import type PouchDB from 'pouchdb-core';
import { contentKey, entryKey, type Library, type LibraryDocument, toOwner } from '../database.ts';
import { isEntry } from '../read.ts';
import { bringBack, type KeptStore, keepDocuments } from './kept-deletions.ts';

/** More deletions than this at once come from an accident as likely as from a reader: they wait for a word. */
const MAX_UNASKED_DELETIONS = 20;

/** The server has deletions for this many living documents. */
export class ManyDeletions extends Error {
  readonly count: number;
  constructor(count: number) {
    super(`${count} deletions`);
    this.count = count;
  }
}

/**
 * Looks ahead at what the server would delete here, before anything is fetched, and keeps a copy for 30 days. A server that
 * was emptied or reset deletes nothing by itself; many deletions throw ManyDeletions unless they are allowed. Few deletions of
 * what the reader had deleted here too leave no copy. Returns the ids.
 */
export async function guardDeletions(
  library: Library,
  remote: PouchDB<LibraryDocument>,
  kept: KeptStore,
  allowDeletions: boolean,
  now: number,
): Promise<readonly string[]> {
  const ids = await findDeletions(library, remote);
  const isMany = ids.length > MAX_UNASKED_DELETIONS;
  if (isMany && !allowDeletions) throw new ManyDeletions(ids.length);
  const unwanted = isMany ? new Set<string | null>() : await findDeletedHere(library, ids);
  await keepDocuments(
    kept,
    library,
    ids.filter((id) => !unwanted.has(toOwner(id))),
    now,
  );
  return ids;
}

async function findDeletions(library: Library, remote: PouchDB<LibraryDocument>): Promise<readonly string[]> {
  let since: number | string = 0;
  const ids: string[] = [];
  for (;;) {
    const { results, last_seq } = await remote.changes({ since, limit: 1000 });
    const deleted = results.filter((change) => change.deleted);
    if (deleted.length > 0) {
      const { rows } = await library.allDocs({ keys: deleted.map(({ id }) => id) });
      const living = new Set(rows.flatMap(({ id, value }) => (value && !value.deleted ? id : [])));
      for (const { id, changes } of deleted)
        if (living.has(id) && !(await isBehind(library, id, changes[0]?.rev ?? ''))) ids.push(id);
    }
    if (last_seq === since || (results.length === 0 && since !== 0)) break;
    since = last_seq;
  }
  // Pictures and versions alone go when room is freed on another machine; they matter with their article.
  const articles = new Set(ids.filter(isText).map(toOwner));
  return ids.filter((id) => !/^(?:images|version):/.test(id) || articles.has(toOwner(id)));
}

/** A deletion that is known here was answered by an edit, or by bringing the document back: it is none any more. */
async function isBehind(library: Library, id: string, rev: string): Promise<boolean> {
  // Ancestors whose text is gone count as missing there.
  if (!(id in (await library.revsDiff({ [id]: [rev] })))) return true;
  const { _revisions: line } = await library.get(id, { revs: true });
  const [generation, hash] = rev.split('-');
  return line !== undefined && line.ids[line.start - Number(generation)] === hash;
}

const isText = (id: string): boolean => id.startsWith(entryKey('')) || id.startsWith(contentKey(''));

async function findDeletedHere(library: Library, ids: readonly string[]): Promise<ReadonlySet<string | null>> {
  const owners = [...new Set(ids.map(toOwner))].filter((owner) => owner !== null);
  const { rows } = await library.allDocs({ keys: owners.map(entryKey), include_docs: true });
  return new Set(rows.flatMap(({ id, doc }) => (doc && isEntry(doc) && doc.deletedAt !== null ? toOwner(id) : [])));
}

/**
 * A row that was edited here stands against its erasing elsewhere, its text does not. The deletion wins, but as one that
 * the reader can take back: the text is brought back, and the row lies among the deleted ones for 30 days.
 */
export async function mendHalfDeleted(
  library: Library,
  kept: KeptStore,
  deleted: readonly string[],
  now: number,
): Promise<void> {
  for (const id of deleted) {
    const owner = toOwner(id);
    if (!id.startsWith(contentKey('')) || owner === null) continue;
    const entry = await library.get(entryKey(owner)).catch(() => null);
    const content = await library.get(id).catch(() => null);
    if (!entry || content || !isEntry(entry)) continue;
    await bringBack(kept, library, now, owner);
    await library.put({ ...entry, deletedAt: entry.deletedAt ?? now });
  }
}
