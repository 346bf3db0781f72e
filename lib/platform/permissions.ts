import browser from 'webextension-polyfill';

/** 'https://news.example/*' for an address there. */
const toSitePattern = (url: string): string => `${new URL(url).origin}/*`;

export const hasSite = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [toSitePattern(url)] });

/** Must be called in the very click that asks for it. */
export const askSite = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: [toSitePattern(url)] });

export async function listSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export const forgetSite = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });
