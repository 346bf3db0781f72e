import browser from 'webextension-polyfill';
import { forgetSite } from './permissions.ts';

/** Match patterns of the sites that are cleaned whenever a page of theirs loads, as the reader chose. */
const KEY = 'cleanSites';
const SCRIPT = 'clean-on-load';

export async function listCleanSites(): Promise<readonly string[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((pattern) => typeof pattern === 'string') : [];
}

/** 'https://news.example/*' for an address there; null for what no site has. Firefox knows no ports in patterns. */
export function toCleanPattern(url: string): string | null {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : null;
}

/** Where the reader is asked for the site: a full tab, since a popup may close under the browser's question. */
export const toCleaningPage = (url: string): string => `/options.html?clean=${encodeURIComponent(url)}#clean`;

/** Must be called in the very click that asks for it. False where the reader refused. */
export async function addCleanSite(pattern: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [pattern] }))) return false;
  await writeCleanSites([...(await listCleanSites()), pattern]);
  return true;
}

/** The grant goes too. */
export async function removeCleanSite(pattern: string): Promise<void> {
  await writeCleanSites((await listCleanSites()).filter((one) => one !== pattern));
  // A browser refuses to give back what the reader granted in its own settings for all sites.
  await forgetSite(pattern).catch(() => false);
}

/** After an update of the extension, which forgets the scripts, and after a grant was taken back elsewhere. */
export async function renewCleanSites(): Promise<void> {
  const patterns = await listCleanSites();
  const granted = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  await writeCleanSites(patterns.filter((_, index) => granted[index]));
}

async function writeCleanSites(patterns: readonly string[]): Promise<void> {
  const matches = [...new Set(patterns)].sort();
  await browser.storage.local.set({ [KEY]: matches });
  const ids = [SCRIPT];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  const script = { id: SCRIPT, js: ['/content-scripts/clean-on-load.js'], matches, runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
