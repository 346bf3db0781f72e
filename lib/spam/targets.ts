import { hostGibberish, siteOf } from './hosts.ts';
import type { Target } from './read-link.ts';
import { firstFolder, type PageFacts } from './region.ts';

/** How many of some links lead to each foreign site and into each folder of the own one. */
export interface TargetCounts {
  readonly sites: Map<string, number>;
  readonly folders: Map<string, number>;
}

export function countTargets(links: readonly Target[]): TargetCounts {
  const counts: TargetCounts = { sites: new Map(), folders: new Map() };
  for (const { host, path } of links) {
    const map = host ? counts.sites : counts.folders;
    const key = host ? siteOf(host) : firstFolder(path);
    map.set(key, (map.get(key) ?? 0) + 1);
  }
  return counts;
}

const RANDOM = 0.5;

/**
 * Leads to a foreign site, or into a folder of the own one, that the rest of the page hardly links to. `own` counts
 * the region's own links. A block that stands twice on the page does not make its sites known, and no number of links
 * does for a name drawn at random, unless one of them calls the site by its name.
 */
export function isStrange({ host, path }: Target, page: PageFacts, own: TargetCounts): boolean {
  if (host) {
    const site = siteOf(host);
    const all = page.sites.get(site) ?? 0;
    return all <= (own.sites.get(site) ?? 0) * 2 || (!page.named.has(site) && hostGibberish(host) >= RANDOM);
  }
  if (path === '#' || path.length <= 1) return false;
  const folder = firstFolder(path);
  return (page.folders.get(folder) ?? 0) <= (own.folders.get(folder) ?? 0);
}
