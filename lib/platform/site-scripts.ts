import browser from 'webextension-polyfill';
import { forgetSite, toPattern } from './permissions.ts';

/** What Nutgraf does by itself whenever a page of a chosen site loads: a content script registered for these sites alone. */
interface SiteScript {
  /** Where the match patterns are stored, as the reader chose them. */
  readonly key: string;
  readonly id: string;
  readonly file: string;
}

export const SITE_SCRIPTS = {
  clean: { key: 'cleanSites', id: 'clean-on-load', file: '/content-scripts/clean-on-load.js' },
  read: { key: 'readerSites', id: 'read-on-load', file: '/content-scripts/read-on-load.js' },
} as const satisfies Record<string, SiteScript>;

export type SiteDeed = keyof typeof SITE_SCRIPTS;
const DEEDS: readonly SiteDeed[] = ['clean', 'read'];

export async function listSitesOf(deed: SiteDeed): Promise<readonly string[]> {
  const { key } = SITE_SCRIPTS[deed];
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return Array.isArray(stored) ? stored.filter((pattern) => typeof pattern === 'string') : [];
}

/** The match pattern of a site by an address there; null for what no site has. */
export function toSitePattern(url: string): string | null {
  const address = URL.canParse(url) ? new URL(url) : null;
  return address && /^https?:$/.test(address.protocol) && address.hostname ? toPattern(address) : null;
}

/** Must be called in the very click that asks for it. False where the reader refused. */
export async function addSiteTo(deed: SiteDeed, pattern: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [pattern] }))) return false;
  await writeSites(deed, [...(await listSitesOf(deed)), pattern]);
  return true;
}

/** The grant goes too, unless the site is chosen for something else. */
export async function removeSiteFrom(deed: SiteDeed, pattern: string): Promise<void> {
  await writeSites(
    deed,
    (await listSitesOf(deed)).filter((one) => one !== pattern),
  );
  const others = await Promise.all(DEEDS.map(listSitesOf));
  if (others.flat().includes(pattern)) return;
  // A browser refuses to give back what the reader granted in its own settings for all sites.
  await forgetSite(pattern).catch(() => false);
}

/** After an update of the extension, which forgets the scripts, and after a grant was taken back elsewhere. */
export async function renewSites(): Promise<void> {
  for (const deed of DEEDS) {
    const patterns = await listSitesOf(deed);
    const granted = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
    await writeSites(
      deed,
      patterns.filter((_, index) => granted[index]),
    );
  }
}

async function writeSites(deed: SiteDeed, patterns: readonly string[]): Promise<void> {
  const { key, id, file } = SITE_SCRIPTS[deed];
  const matches = [...new Set(patterns)].sort();
  await browser.storage.local.set({ [key]: matches });
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, js: [file], matches, runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
