import { signal } from '@preact/signals';
import { listEntries } from '../../lib/library/read.ts';
import { forgetSite, listSites } from '../../lib/platform/permissions.ts';

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
  sites.value = await listSites();
}
