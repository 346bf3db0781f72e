import browser from 'webextension-polyfill';

/** 'https://news.example/*' for an address there. Without a port: Firefox takes none in a pattern, and means all. */
export const toPattern = ({ protocol, hostname }: URL): string => `${protocol}//${hostname}/*`;
const toSitePattern = (url: string): string => toPattern(new URL(url));

export const hasSite = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [toSitePattern(url)] });

/** Must be called in the very click that asks for it. */
export const askSite = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: [toSitePattern(url)] });

/** The same for several at once, in one question. */
export const askSites = (urls: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...new Set(urls.map(toSitePattern))] });

export async function listSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export const forgetSite = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });
