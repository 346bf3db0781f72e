import browser from 'webextension-polyfill';

/** A page of the extension ('/library.html') in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
