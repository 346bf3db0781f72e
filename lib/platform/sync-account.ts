import browser from 'webextension-polyfill';
import type { Failure } from '../result.ts';

/** Where the library follows its reader: kept on this machine only, never in what is synced. */
export interface SyncAccount {
  /** 'https://couch.example:5984', no path. */
  readonly server: string;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  /** Seals what goes to the server; '' or missing (accounts of the first builds): nothing is sealed. */
  readonly passphrase?: string;
}

export interface SyncStatus {
  readonly state: 'never' | 'running' | 'done' | 'failed' | 'asks';
  /** Milliseconds since 1970 of the last change of state. */
  readonly at: number;
  readonly pulled: number;
  readonly pushed: number;
  readonly failure: Failure | null;
  /** How many deletions wait for a word, in state 'asks'. */
  readonly deletions: number;
  /** How far the server's clock is ahead of this machine's, as it was last told. */
  readonly clockAheadMs: number;
}

const ACCOUNT = 'syncAccount';
const STATUS = 'syncStatus';
export const NEVER_SYNCED: SyncStatus = {
  state: 'never',
  at: 0,
  pulled: 0,
  pushed: 0,
  failure: null,
  deletions: 0,
  clockAheadMs: 0,
};

export async function readSyncAccount(): Promise<SyncAccount | null> {
  return ((await browser.storage.local.get(ACCOUNT))[ACCOUNT] as SyncAccount | undefined) ?? null;
}

/** Null forgets it. */
export async function writeSyncAccount(account: SyncAccount | null): Promise<void> {
  if (account) await browser.storage.local.set({ [ACCOUNT]: account });
  else await browser.storage.local.remove([ACCOUNT, STATUS]);
}

export async function readSyncStatus(): Promise<SyncStatus> {
  return toStatus((await browser.storage.local.get(STATUS))[STATUS]);
}

/** What an earlier build stored has not all of the fields. */
const toStatus = (stored: unknown): SyncStatus => ({ ...NEVER_SYNCED, ...(stored as Partial<SyncStatus> | undefined) });

export async function writeSyncStatus(change: Partial<SyncStatus>): Promise<void> {
  await browser.storage.local.set({ [STATUS]: { ...NEVER_SYNCED, ...change, at: Date.now() } });
}

export function watchSyncStatus(onStatus: (status: SyncStatus) => void): void {
  void readSyncStatus().then(onStatus);
  browser.storage.local.onChanged.addListener((changes) => {
    if (STATUS in changes) onStatus(toStatus(changes[STATUS]?.newValue));
  });
}

/** The server's address as people type it, tidied; null where it is none. */
export function toServerAddress(typed: string): string | null {
  const address = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/+$/, '');
}

/** Behind a difference like this the later of two edits may be the earlier one. */
const CLOCK_TOLERANCE_MS = 2 * 60 * 1000;
export const isClockOff = ({ clockAheadMs }: Pick<SyncStatus, 'clockAheadMs'>): boolean =>
  Math.abs(clockAheadMs) > CLOCK_TOLERANCE_MS;
