import PouchDB from 'pouchdb-core';
import { hasSite } from '../../platform/permissions.ts';
import { readSyncAccount, type SyncAccount, writeSyncStatus } from '../../platform/sync-account.ts';
import { type Failure, fail, ok, type Result } from '../../result.ts';
import { announceChange } from '../changes.ts';
import { type LibraryDocument, openLibrary, toOwner } from '../database.ts';
import { ManyDeletions, replicate } from './replicate.ts';
import { PassphraseFault, sealRemote } from './seal-remote.ts';

/** Time for one answer; a server that hangs is given up, and the next round goes on from the last checkpoint. */
const ANSWER_TIMEOUT_MS = 30_000;

/** One round with the reader's server; its progress and its end stand in the sync status. No account: nothing. */
export async function runSync(allowDeletions: boolean): Promise<Result<null>> {
  const account = await readSyncAccount();
  if (!account) return ok(null);
  if (!(await hasSite(account.server))) return end('no-permission', account.server);
  await writeSyncStatus({ state: 'running' });
  try {
    const remote = openRemote(account);
    await sealRemote(remote, account.passphrase ?? '');
    const report = await replicate(openLibrary(), remote, {
      allowDeletions,
      onProgress: (progress) => void writeSyncStatus({ state: 'running', ...progress }),
    });
    const entries = [...new Set(report.changed.map(toOwner))].filter((id) => id !== null);
    if (entries.length > 0) announceChange(entries);
    await writeSyncStatus({ state: 'done', pulled: report.pulled, pushed: report.pushed });
    return ok(null);
  } catch (error) {
    if (error instanceof ManyDeletions) {
      await writeSyncStatus({ state: 'asks', deletions: error.count });
      return ok(null);
    }
    if (error instanceof PassphraseFault) {
      return end(error.kind === 'wrong' ? 'sync-passphrase' : 'sync-plain', String(error));
    }
    return end(toSyncFailure(error), String(error));
  }
}

async function end(failure: Failure, detail: string): Promise<Result<never>> {
  await writeSyncStatus({ state: 'failed', failure });
  return fail(failure, detail);
}

function openRemote({ server, database, user, password }: SyncAccount): PouchDB<LibraryDocument> {
  return new PouchDB<LibraryDocument>(`${server}/${encodeURIComponent(database)}`, {
    adapter: 'http',
    ...(user ? { auth: { username: user, password } } : {}),
    fetch: (url: string, options: RequestInit) => {
      const late = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
      const signal = options.signal ? AbortSignal.any([options.signal, late]) : late;
      // No cookies: what identifies the reader is what they typed, and nothing else. A redirect would lead elsewhere.
      return fetch(url, { ...options, credentials: 'omit', redirect: 'error', signal });
    },
  });
}

function toSyncFailure(error: unknown): Failure {
  const status = error instanceof Object && 'status' in error ? Number(error.status) : Number.NaN;
  if (status === 401 || status === 403) return 'sync-refused';
  if (status === 413 || status === 507) return 'sync-full';
  if (status === 404 || error instanceof SyntaxError) return 'sync-not-couch';
  if (status >= 500 && !/fetch/i.test(String(error))) return 'sync-broken';
  if (/quota|disk/i.test(String(error))) return 'storage-full';
  // What can't be unsealed was altered on the server, or never sealed by this reader.
  if (error instanceof DOMException && error.name === 'OperationError') return 'sync-broken';
  return 'sync-unreachable';
}
