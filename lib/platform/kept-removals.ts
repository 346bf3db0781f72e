import browser from 'webextension-polyfill';

/** A removal that the reader always keeps on a site. */
export interface KeptRemoval {
  /** 'news.example', with the port if there is one. */
  readonly host: string;
  readonly fingerprint: string;
  /** Its first words, for the reader to know it by; '' where an older version kept none. */
  readonly words: string;
}

const KEY = 'keptRemovals';
const MAX_WORDS = 120;

/** By host, then in the order in which they were kept. */
export async function listKept(): Promise<readonly KeptRemoval[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored !== 'object' || stored === null) return [];
  return Object.entries(stored).flatMap(([host, kept]) =>
    Array.isArray(kept) ? kept.flatMap((one: unknown) => toKept(host, one)) : [],
  );
}

/** The same; none where the browser refuses its storage: an article is read all the same. */
export const readKept = (): Promise<readonly KeptRemoval[]> => listKept().catch(() => []);

/** Fingerprints of what is kept on the address's site; [] for an address that is none. */
export function keptOn(url: string, kept: readonly KeptRemoval[]): readonly string[] {
  if (!URL.canParse(url)) return [];
  const { host } = new URL(url);
  return kept.filter((one) => one.host === host).map(({ fingerprint }) => fingerprint);
}

export async function keepOn(url: string, fingerprint: string, text: string): Promise<void> {
  const { host } = new URL(url);
  const words = text.slice(0, MAX_WORDS).trim();
  await write([...(await listKept()).filter(isOther(host, fingerprint)), { host, fingerprint, words }]);
}

export async function forgetKept({ host, fingerprint }: KeptRemoval): Promise<void> {
  await write((await listKept()).filter(isOther(host, fingerprint)));
}

const isOther = (host: string, fingerprint: string) => (one: KeptRemoval) =>
  one.host !== host || one.fingerprint !== fingerprint;

async function write(kept: readonly KeptRemoval[]): Promise<void> {
  const byHost: Record<string, { fingerprint: string; words: string }[]> = {};
  for (const { host, fingerprint, words } of kept) byHost[host] = [...(byHost[host] ?? []), { fingerprint, words }];
  await browser.storage.local.set({ [KEY]: byHost });
}

/** Up to 0.1.0 the fingerprint stood alone. */
function toKept(host: string, stored: unknown): KeptRemoval[] {
  if (typeof stored === 'string') return [{ host, fingerprint: stored, words: '' }];
  if (typeof stored !== 'object' || stored === null) return [];
  if (!('fingerprint' in stored) || typeof stored.fingerprint !== 'string') return [];
  const words = 'words' in stored && typeof stored.words === 'string' ? stored.words : '';
  return [{ host, fingerprint: stored.fingerprint, words }];
}
