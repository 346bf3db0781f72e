import type PouchDB from 'pouchdb-core';
import { entryKey, type Library, toOwner } from '../database.ts';
import { createStore } from '../open-store.ts';

/** As long as what the reader deletes here. */
export const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/** Documents in memory at a time, pictures too. */
const BATCH = 20;

interface Kept {
  readonly keptAt: number;
  /** Its own fields; attachments stand beside it. */
  readonly document: Readonly<Record<string, unknown>>;
}
/** What sync deleted here: a database of its own that is never sent anywhere. Ids are those of the library. */
export type KeptStore = PouchDB<Kept>;

export const { open: openKept, mend: mendKept } = createStore<Kept>('nutgraf-kept', 1);

/** A snapshot of these living documents as they stand, attachments with their data. */
export async function keepDocuments(
  kept: KeptStore,
  library: Library,
  ids: readonly string[],
  now: number,
): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const keys = ids.slice(from, from + BATCH);
    const living = (await library.allDocs({ keys, include_docs: true, attachments: true })).rows;
    const before = new Map((await kept.allDocs({ keys })).rows.map(({ id, value }) => [id, value]));
    await kept.bulkDocs(
      living.flatMap(({ doc, value }) => {
        if (!doc || value.deleted) return [];
        const own = Object.entries(doc).filter(([name]) => !name.startsWith('_'));
        return {
          _id: doc._id,
          _rev: before.get(doc._id)?.deleted ? undefined : before.get(doc._id)?.rev,
          keptAt: now,
          document: Object.fromEntries(own),
          ...('_attachments' in doc && { _attachments: doc._attachments }),
        };
      }),
    );
  }
}

/** Articles that can be brought back, and until when at least; null: none. */
export async function countKept(
  kept: KeptStore,
): Promise<{ readonly articles: number; readonly until: number } | null> {
  const { rows } = await kept.allDocs({ include_docs: true });
  const owners = new Set(rows.map(({ id }) => toOwner(id)));
  const oldest = Math.min(...rows.map(({ doc }) => doc?.keptAt ?? Number.POSITIVE_INFINITY));
  return owners.size > 0 ? { articles: owners.size, until: oldest + KEPT_MS } : null;
}

/**
 * Puts back what is not there (of this article, or of all); rows stand in the list again. Returns the articles' ids. What is
 * back is no longer kept apart.
 */
export async function bringBack(
  kept: KeptStore,
  library: Library,
  now: number,
  owner: string | null = null,
): Promise<readonly string[]> {
  const owners = new Set<string>();
  const ids = (await kept.allDocs()).rows.map(({ id }) => id).filter((id) => owner === null || toOwner(id) === owner);
  for (let from = 0; from < ids.length; from += BATCH) {
    const keys = ids.slice(from, from + BATCH);
    const { rows } = await kept.allDocs({ keys, include_docs: true, attachments: true });
    const living = new Set(
      (await library.allDocs({ keys })).rows.flatMap(({ id, value }) => (value?.deleted ? [] : id)),
    );
    const documents = rows.flatMap(({ doc }) => (doc && !living.has(doc._id) ? [doc] : []));
    await library.bulkDocs(
      documents.map(({ _id, document, ...rest }) => ({
        ...document,
        ...(_id.startsWith(entryKey('')) && { deletedAt: null, putBackAt: now, updatedAt: now }),
        ...('_attachments' in rest && { _attachments: rest._attachments }),
        _id,
      })),
    );
    for (const { _id } of documents) owners.add(toOwner(_id) ?? '');
    for (const { doc } of rows) if (doc) await kept.remove(doc);
  }
  return [...owners];
}

export async function dropExpiredKept(kept: KeptStore, now: number): Promise<void> {
  const { rows } = await kept.allDocs({ include_docs: true });
  for (const { doc } of rows) if (doc && now - doc.keptAt > KEPT_MS) await kept.remove(doc);
}
