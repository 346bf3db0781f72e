import { signal } from '@preact/signals';
import { listEntries } from '../../lib/library/read.ts';
import { renewCleanSites } from '../../lib/platform/clean-sites.ts';
import { forgetSite, listSites } from '../../lib/platform/permissions.ts';
import { loadCleaning } from './clean-state.ts';

export interface Stored {
  readonly articles: number;
  readonly links: number;
  /** Bytes, as the browser estimates them. */
  readonly used: number;
}

export const stored = signal<Stored | null>(null);
export const sites = signal<readonly string[]>([]);

export async function loadStored(): Promise<void> {
  sites.value = await listSites();
  const entries = await listEntries();
  const { usage } = await navigator.storage.estimate();
  const links = entries.filter(({ state }) => state === 'queued').length;
  stored.value = { articles: entries.length - links, links, used: usage ?? 0 };
}

export async function forget(site: string): Promise<void> {
  await forgetSite(site);
  // A site that is cleaned on load goes with its grant.
  await renewCleanSites();
  await loadCleaning();
  sites.value = await listSites();
}
