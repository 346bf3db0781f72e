import browser from 'webextension-polyfill';

/** Fingerprints of removals that the reader always keeps, by host. */
type Kept = Readonly<Record<string, readonly string[]>>;

const KEY = 'keptRemovals';

async function readKept(): Promise<Kept> {
  return ((await browser.storage.local.get(KEY))[KEY] as Kept | undefined) ?? {};
}

/** [] for an address that is none. */
export async function readKeptOn(url: string): Promise<readonly string[]> {
  return URL.canParse(url) ? ((await readKept())[new URL(url).host] ?? []) : [];
}

export async function keepOn(url: string, fingerprint: string): Promise<void> {
  const kept = await readKept();
  const { host } = new URL(url);
  await browser.storage.local.set({ [KEY]: { ...kept, [host]: [...new Set([...(kept[host] ?? []), fingerprint])] } });
}
