import browser from 'webextension-polyfill';

/** A page of the extension ('/library.html') in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Where the reader is asked for the site: a full tab, since a popup may close under the browser's question. */
export const toCleaningPage = (url: string): string => `/options.html?clean=${encodeURIComponent(url)}#clean`;
