import http from 'pouchdb-adapter-http';
import PouchDB from 'pouchdb-core';
import replication from 'pouchdb-replication';
import type { Library, LibraryDocument } from '../database.ts';
import { migrateDocuments } from '../migrate.ts';
import { settleConflicts } from './settle-conflicts.ts';

PouchDB.plugin(http).plugin(replication);

export interface SyncProgress {
  readonly pulled: number;
  readonly pushed: number;
}

export interface SyncReport extends SyncProgress {
  /** Document ids that changed here. */
  readonly changed: readonly string[];
  readonly merged: number;
}

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

/** A batch stands in memory as a whole, pictures too: some 8 articles of a few megabytes at worst. */
const BATCH = { batch_size: 25, batches_limit: 2 } as const;

/**
 * One round: fetch, merge what was edited apart, send. Broken off anywhere it goes on from there the next time, as both
 * sides keep checkpoints. Throws what the server or the store threw, and ManyDeletions.
 */
export async function replicate(
  library: Library,
  remote: PouchDB<LibraryDocument>,
  options: { readonly allowDeletions: boolean; readonly onProgress: (progress: SyncProgress) => void },
): Promise<SyncReport> {
  await remote.info();
  if (!options.allowDeletions) await refuseManyDeletions(library, remote);
  const { update_seq: before } = await library.info();
  let progress: SyncProgress = { pulled: 0, pushed: 0 };
  const report = (change: Partial<SyncProgress>) => {
    progress = { ...progress, ...change };
    options.onProgress(progress);
  };
  await library.replicate.from(remote, BATCH).on('change', ({ docs_written }) => report({ pulled: docs_written }));
  const { results } = await library.changes({ since: before });
  const changed = results.map(({ id }) => id).filter((id) => !id.startsWith('_'));
  const settled = await settleConflicts(library, changed);
  await migrateDocuments(library, changed);
  await library.replicate.to(remote, BATCH).on('change', ({ docs_written }) => report({ pushed: docs_written }));
  return { ...progress, changed, merged: settled.length };
}

/** Looks ahead at what the server would delete here; a server that was emptied or reset deletes nothing by itself. */
async function refuseManyDeletions(library: Library, remote: PouchDB<LibraryDocument>): Promise<void> {
  let since: number | string = 0;
  let count = 0;
  for (;;) {
    const { results, last_seq } = await remote.changes({ since, limit: 1000 });
    const deleted = results.filter((change) => change.deleted).map(({ id }) => id);
    if (deleted.length > 0) {
      const { rows } = await library.allDocs({ keys: deleted });
      count += rows.filter(({ value }) => value && !value.deleted).length;
    }
    if (count > MAX_UNASKED_DELETIONS) throw new ManyDeletions(count);
    if (results.length === 0 || last_seq === since) return;
    since = last_seq;
  }
}
