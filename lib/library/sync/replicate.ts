import http from 'pouchdb-adapter-http';
import PouchDB from 'pouchdb-core';
import replication from 'pouchdb-replication';
import type { Library, LibraryDocument } from '../database.ts';
import { migrateDocuments } from '../migrate.ts';
import { guardDeletions, mendHalfDeleted } from './guard-deletions.ts';
import type { KeptStore } from './kept-deletions.ts';
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

/** A batch stands in memory as a whole, pictures too: some 8 articles of a few megabytes at worst. */
const BATCH = { batch_size: 25, batches_limit: 2 } as const;

/**
 * One round: fetch, merge what was edited apart, send. Broken off anywhere it goes on from there the next time, as both
 * sides keep checkpoints. Throws what the server or the store threw, and ManyDeletions.
 */
export async function replicate(
  library: Library,
  remote: PouchDB<LibraryDocument>,
  options: {
    readonly allowDeletions: boolean;
    readonly onProgress: (progress: SyncProgress) => void;
    /** Takes copies of what the server deletes. */
    readonly kept: KeptStore;
    readonly now: number;
  },
): Promise<SyncReport> {
  await remote.info();
  const { kept, now } = options;
  const deleted = await guardDeletions(library, remote, kept, options.allowDeletions, now);
  const { update_seq: before } = await library.info();
  let progress: SyncProgress = { pulled: 0, pushed: 0 };
  const report = (change: Partial<SyncProgress>) => {
    progress = { ...progress, ...change };
    options.onProgress(progress);
  };
  await library.replicate.from(remote, BATCH).on('change', ({ docs_written }) => report({ pulled: docs_written }));
  await mendHalfDeleted(library, kept, deleted, now);
  const { results } = await library.changes({ since: before });
  const changed = results.map(({ id }) => id).filter((id) => !id.startsWith('_'));
  const settled = await settleConflicts(library, changed);
  await migrateDocuments(library, changed);
  await library.replicate.to(remote, BATCH).on('change', ({ docs_written }) => report({ pushed: docs_written }));
  return { ...progress, changed, merged: settled.length };
}
