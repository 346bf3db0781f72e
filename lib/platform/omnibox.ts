import browser from 'webextension-polyfill';
import { t } from './i18n.ts';

/**
 * "nut", a space and words in the address bar: the library opens with what they find. No suggestions: the index lives in
 * a worker, which Chromium's background can't have.
 */
export function offerSearch(): void {
  browser.omnibox.setDefaultSuggestion({ description: t('omniboxSearch') });
  browser.omnibox.onInputEntered.addListener((text, disposition) => void open(text, disposition));
}

async function open(text: string, disposition: string): Promise<void> {
  const url = browser.runtime.getURL(`/library.html?q=${encodeURIComponent(text)}`);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
