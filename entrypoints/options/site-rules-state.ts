import { signal } from '@preact/signals';
import { forgetKept, type KeptRemoval, listKept } from '../../lib/platform/kept-removals.ts';
import {
  addSiteTo,
  listSitesOf,
  removeSiteFrom,
  type SiteDeed,
  toSitePattern,
} from '../../lib/platform/site-scripts.ts';

/** Match patterns of the sites that are cleaned, and of those that are opened in the reader, as they load. */
export const chosen = signal<Readonly<Record<SiteDeed, readonly string[]>>>({ clean: [], read: [] });
export const kept = signal<readonly KeptRemoval[]>([]);
/** The site that the reader came here for. */
export const askedSite = signal<string | null>(null);
export const isRefused = signal(false);

export async function loadCleaning(): Promise<void> {
  const asked = toSitePattern(new URLSearchParams(location.search).get('clean') ?? '');
  await loadChosen();
  askedSite.value = asked && !chosen.value.clean.includes(asked) ? asked : null;
  kept.value = await listKept();
}

const loadChosen = async (): Promise<void> => {
  chosen.value = { clean: await listSitesOf('clean'), read: await listSitesOf('read') };
};

/** In the click: the browser asks now. */
export async function allowAsked(): Promise<void> {
  const { value: pattern } = askedSite;
  if (pattern === null) return;
  isRefused.value = !(await addSiteTo('clean', pattern));
  if (!isRefused.value) askedSite.value = null;
  await loadChosen();
}

export async function stop(deed: SiteDeed, pattern: string): Promise<void> {
  await removeSiteFrom(deed, pattern);
  await loadChosen();
}

export async function forgetRemoval(removal: KeptRemoval): Promise<void> {
  await forgetKept(removal);
  kept.value = await listKept();
}
