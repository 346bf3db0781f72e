import { signal } from '@preact/signals';
import type { RoomTaker } from '../../lib/library/free-room.ts';
import { listEntries } from '../../lib/library/read.ts';
import { sendMessage } from '../../lib/platform/messages.ts';
import { forgetSite, listSites } from '../../lib/platform/permissions.ts';
import { renewSites } from '../../lib/platform/site-scripts.ts';
import { askPersistence, readRoom, type StorageRoom } from '../../lib/platform/storage-room.ts';
import { loadCleaning } from './site-rules-state.ts';

export interface Stored {
  readonly articles: number;
  readonly links: number;
  readonly room: StorageRoom;
}

/** What is being taken away just now. */
export const freeing = signal<RoomTaker | null>(null);
export const stored = signal<Stored | null>(null);
/** The reading list can't be opened. */
export const isListShut = signal(false);
export const sites = signal<readonly string[]>([]);

export async function loadStored(): Promise<void> {
  sites.value = await listSites();
  try {
    const entries = await listEntries();
    const room = await readRoom();
    const links = entries.filter(({ state }) => state === 'queued').length;
    stored.value = { articles: entries.length - links, links, room };
    isListShut.value = false;
  } catch (error) {
    console.error(error);
    isListShut.value = true;
  }
}

/** In the click: Firefox asks. */
export async function persist(): Promise<void> {
  await askPersistence();
  await loadStored();
}

export async function free(taker: RoomTaker): Promise<void> {
  freeing.value = taker;
  await sendMessage('freeRoom', { taker });
  freeing.value = null;
  await loadStored();
}

export async function forget(site: string): Promise<void> {
  await forgetSite(site);
  // A site that is cleaned on load goes with its grant.
  await renewSites();
  await loadCleaning();
  sites.value = await listSites();
}
