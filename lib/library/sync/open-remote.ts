import PouchDB from 'pouchdb-core';
import type { SyncAccount } from '../../platform/sync-account.ts';
import type { Failure } from '../../result.ts';
import type { LibraryDocument } from '../database.ts';
import { PassphraseFault } from './seal-remote.ts';

/** Time for one answer; a server that hangs is given up, and the next round goes on from the last checkpoint. */
const ANSWER_TIMEOUT_MS = 30_000;

/** Replication writes its mark again and again while the server says that another one stands there; an honest one says so once or twice. */
const MAX_REFUSED = 10;

/** The reader's database on their server; nothing is asked of it yet. `onClock`: how far its clock is ahead, in ms. */
export function openRemote(
  { server, database, user, password }: SyncAccount,
  onClock: (aheadMs: number) => void = () => undefined,
): PouchDB<LibraryDocument> {
  let refused = 0;
  return new PouchDB<LibraryDocument>(`${server}/${encodeURIComponent(database)}`, {
    adapter: 'http',
    ...(user ? { auth: { username: user, password } } : {}),
    fetch: async (url: string, options: RequestInit) => {
      const late = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
      const signal = options.signal ? AbortSignal.any([options.signal, late]) : late;
      // No cookies: what identifies the reader is what they typed, and nothing else. A redirect would lead elsewhere.
      const response = await fetch(url, { ...options, credentials: 'omit', redirect: 'error', signal });
      const date = Date.parse(response.headers.get('date') ?? '');
      if (!Number.isNaN(date)) onClock(date - Date.now());
      if (options.method === 'PUT' && url.includes('/_local')) refused = response.status === 409 ? refused + 1 : 0;
      return refused > MAX_REFUSED ? new Response('{"error":"no end of conflicts"}', { status: 500 }) : response;
    },
  });
}

/** What the reader can do something about, of what the server or the way there threw. */
export function toSyncFailure(error: unknown): Failure {
  if (error instanceof PassphraseFault) return error.kind === 'wrong' ? 'sync-passphrase' : 'sync-plain';
  // Our own store's faults come the same way, with a status of 500.
  const words = error instanceof Object && 'reason' in error ? `${error} ${error.reason}` : String(error);
  if (/QuotaExceeded/.test(words)) return 'storage-full';
  if (/indexed_db|IDBDatabase/.test(words)) return 'storage-broken';
  const status = error instanceof Object && 'status' in error ? Number(error.status) : Number.NaN;
  if (status === 401 || status === 403) return 'sync-refused';
  if (status === 413 || status === 507) return 'sync-full';
  if (status === 404 || error instanceof SyntaxError) return 'sync-not-couch';
  if (status >= 500 && !/fetch/i.test(String(error))) return 'sync-broken';
  // What can't be unsealed was altered on the server, or never sealed by this reader.
  if (error instanceof DOMException && error.name === 'OperationError') return 'sync-broken';
  return 'sync-unreachable';
}
