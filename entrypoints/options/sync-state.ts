import { signal } from '@preact/signals';
import { countKept, openKept } from '../../lib/library/sync/kept-deletions.ts';
import { sendMessage } from '../../lib/platform/messages.ts';
import { askSite } from '../../lib/platform/permissions.ts';
import {
  NEVER_SYNCED,
  readSyncAccount,
  type SyncAccount,
  type SyncStatus,
  toServerAddress,
  watchSyncStatus,
  writeSyncAccount,
  writeSyncStatus,
} from '../../lib/platform/sync-account.ts';

export const account = signal<SyncAccount | null>(null);
export const syncStatus = signal<SyncStatus>(NEVER_SYNCED);

/** What sync deleted here and can still be brought back. */
export const kept = signal<Awaited<ReturnType<typeof countKept>>>(null);

export async function loadSync(): Promise<void> {
  account.value = await readSyncAccount();
  watchSyncStatus((status) => {
    syncStatus.value = status;
    if (status.state !== 'running') void loadKept();
  });
}

/** Asks for the server's permission in this very click. */
export async function setUpSync(typed: SyncAccount): Promise<void> {
  const server = toServerAddress(typed.server);
  if (!server || !(await askSite(server))) {
    await writeSyncStatus({ state: 'failed', failure: server ? 'no-permission' : 'sync-not-couch' });
    return;
  }
  const next = { ...typed, server };
  await writeSyncAccount(next);
  account.value = next;
  await syncNow(false);
}

export async function syncNow(allowDeletions: boolean): Promise<void> {
  await sendMessage('syncNow', { allowDeletions });
}

export async function forgetSync(): Promise<void> {
  await writeSyncAccount(null);
  account.value = null;
}

export async function bringBack(): Promise<void> {
  await sendMessage('restoreDeleted', {});
  await loadKept();
}

async function loadKept(): Promise<void> {
  kept.value = await countKept(openKept());
}
