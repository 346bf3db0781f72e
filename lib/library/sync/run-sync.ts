import { hasSite } from '../../platform/permissions.ts';
import { readSyncAccount, readSyncStatus, writeSyncStatus } from '../../platform/sync-account.ts';
import { type Failure, fail, ok, type Result } from '../../result.ts';
import { announceChange } from '../changes.ts';
import { mendLibrary, openLibrary, toOwner, untilClosed } from '../database.ts';
import { inLine } from '../write.ts';
import { ManyDeletions } from './guard-deletions.ts';
import { bringBack, mendKept, openKept } from './kept-deletions.ts';
import { openRemote, toSyncFailure } from './open-remote.ts';
import { replicate } from './replicate.ts';
import { sealRemote } from './seal-remote.ts';

let running: Promise<Result<null>> | null = null;

/**
 * One round with the reader's server; its progress and its end stand in the sync status. No account: nothing. Asked again while
 * it runs, it is the same round, unless deletions are allowed that the first one was not.
 */
export function runSync(allowDeletions: boolean): Promise<Result<null>> {
  if (running && !allowDeletions) return running;
  const round: Promise<Result<null>> = (running ?? Promise.resolve()).then(() => runRound(allowDeletions));
  const own = round.finally(() => {
    if (running === own) running = null;
  });
  running = own;
  return own;
}

/** A background that was ended in a round left its status at 'running': a new one begins with that round. */
export async function goOnSyncing(): Promise<void> {
  if ((await readSyncStatus()).state === 'running') await runSync(false);
}

async function runRound(allowDeletions: boolean): Promise<Result<null>> {
  const account = await readSyncAccount();
  if (!account) return ok(null);
  if (!(await hasSite(account.server))) return end('no-permission', account.server);
  await writeSyncStatus({ state: 'running' });
  let clockAheadMs = 0;
  try {
    const remote = openRemote(account, (aheadMs) => {
      clockAheadMs = aheadMs;
    });
    await sealRemote(remote, account.passphrase ?? '');
    const report = await untilClosed(() =>
      replicate(openLibrary(), remote, {
        allowDeletions,
        kept: openKept(),
        now: Date.now(),
        onProgress: (progress) => void writeSyncStatus({ state: 'running', ...progress }),
      }),
    );
    const entries = [...new Set(report.changed.map(toOwner))].filter((id) => id !== null);
    if (entries.length > 0) announceChange(entries);
    await writeSyncStatus({ state: 'done', pulled: report.pulled, pushed: report.pushed, clockAheadMs });
    return ok(null);
  } catch (error) {
    if (error instanceof ManyDeletions) {
      await writeSyncStatus({ state: 'asks', deletions: error.count });
      return ok(null);
    }
    await mendLibrary();
    await mendKept();
    return end(toSyncFailure(error), String(error));
  }
}

/** Puts back what sync deleted here in the last 30 days. */
export const restoreDeleted = (): Promise<Result<null>> =>
  inLine(async () => {
    announceChange(await bringBack(openKept(), openLibrary(), Date.now()));
    return null;
  });

async function end(failure: Failure, detail: string): Promise<Result<never>> {
  await writeSyncStatus({ state: 'failed', failure });
  return fail(failure, detail);
}
