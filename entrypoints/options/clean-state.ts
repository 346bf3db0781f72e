import { signal } from '@preact/signals';
import { addCleanSite, listCleanSites, removeCleanSite, toCleanPattern } from '../../lib/platform/clean-sites.ts';
import { forgetKept, type KeptRemoval, listKept } from '../../lib/platform/kept-removals.ts';

export const cleanSites = signal<readonly string[]>([]);
export const kept = signal<readonly KeptRemoval[]>([]);
/** The site that the reader came here for. */
export const askedSite = signal<string | null>(null);
export const isRefused = signal(false);

export async function loadCleaning(): Promise<void> {
  const asked = toCleanPattern(new URLSearchParams(location.search).get('clean') ?? '');
  cleanSites.value = await listCleanSites();
  askedSite.value = asked && !cleanSites.value.includes(asked) ? asked : null;
  kept.value = await listKept();
}

/** In the click: the browser asks now. */
export async function allowAsked(): Promise<void> {
  const { value: pattern } = askedSite;
  if (pattern === null) return;
  isRefused.value = !(await addCleanSite(pattern));
  if (!isRefused.value) askedSite.value = null;
  cleanSites.value = await listCleanSites();
}

export async function stopCleaning(pattern: string): Promise<void> {
  await removeCleanSite(pattern);
  cleanSites.value = await listCleanSites();
}

export async function forgetRemoval(removal: KeptRemoval): Promise<void> {
  await forgetKept(removal);
  kept.value = await listKept();
}
